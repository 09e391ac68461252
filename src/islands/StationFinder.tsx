import { type ReactNode, useMemo, useState } from 'react';
import type { NamedPlace } from '../find/places/index.ts';
import { createSlipSearch } from '../find/places/slips.ts';
import { findStations } from '../find/stations/finder.ts';
import type { FinderStation } from '../find/stations/finder-station.ts';
import { Choice } from './Choice.tsx';
import { PlacePicker, placesAround } from './PlacePicker.tsx';
import { Results, STEP } from './stations/Results.tsx';
import { setOrDelete, toggle, type UrlState, useUrlState } from './url-state.ts';
import { useJson } from './use-json.ts';
import { useNow } from './use-now.ts';
import { useOffline } from './use-offline.ts';
import { usePosition } from './use-position.ts';

interface Props {
  /** The site's base path, `/`. */
  base: string;
  services: readonly { id: string; label: string }[];
  /** The list as the build drew it, for when nothing is asked. */
  children?: ReactNode;
}

/** 找站点: by position or place, sorted by distance, open now, narrowed by service. All on this device. */
export const StationFinder = ({ base, services, children }: Props) => {
  const [state, update] = useUrlState();
  const { where, ask, forget } = usePosition();
  const [wantsPlaces, setWantsPlaces] = useState(false);
  const [shown, setShown] = useState(STEP);
  const now = useNow();
  useOffline(base);
  const wanted = wantedOf(state);
  const position = where.state === 'known' ? where.position : undefined;
  const asking = position !== undefined || isAsking(wanted);
  const stations = useJson<FinderStation[]>(`${base}find/stations.json`, asking);
  const places = useJson<NamedPlace[]>(`${base}find/places.json`, wantsPlaces || wanted.place !== null);
  const allPlaces = places.state === 'ready' ? places.data : NO_PLACES;
  const chosen = allPlaces.find(({ id }) => id === wanted.place);
  const result = useMemo(() => {
    if (stations.state !== 'ready' || !now) return undefined;
    const { services, standardOnly, openOnly } = wantedOf(state);
    return findStations(
      stations.data,
      { from: position, places: placesAround(chosen, allPlaces), services, standardOnly, openOnly },
      now,
    );
  }, [stations, now, position, chosen, allPlaces, state]);

  return (
    <div className="finder">
      <form className="finder-form" aria-label="找站点" onSubmit={(event) => event.preventDefault()}>
        <div className="finder-where">
          <PlacePicker
            places={places}
            chosen={chosen}
            onNeed={() => setWantsPlaces(true)}
            createForgiving={createSlipSearch}
            onChoose={(place) => {
              if (place) forget();
              update((next) => setOrDelete(next, 'place', place?.id));
            }}
          />
          <div className="finder-position">
            <button
              type="button"
              className="button button-main"
              onClick={ask}
              disabled={where.state === 'asking'}
            >
              {where.state === 'asking' ? '正在定位…' : '用我的位置'}
            </button>
            <p>点了才会问，只在这台设备上算距离，不上传，不保存。</p>
          </div>
        </div>
        <p role="status" className="finder-status">
          {where.state === 'refused'
            ? where.why
            : where.state === 'known'
              ? '已按您的位置由近到远排列。'
              : ''}
        </p>
        <fieldset className="choices">
          <legend>筛选</legend>
          <Choice
            label="现在开放"
            on={wanted.openOnly}
            onToggle={() => update((next) => setOrDelete(next, 'open', wanted.openOnly ? undefined : '1'))}
          />
          <Choice
            label="标准化站点"
            on={wanted.standardOnly}
            onToggle={() =>
              update((next) => setOrDelete(next, 'standard', wanted.standardOnly ? undefined : '1'))
            }
          />
          {services.map(({ id, label }) => (
            <Choice
              key={id}
              label={label}
              on={wanted.services.includes(id)}
              onToggle={() => update((next) => toggle(next, 'service', id))}
            />
          ))}
        </fieldset>
      </form>
      {asking ? (
        <section className={result ? 'finder-found' : undefined} aria-label="找到的站点">
          {stations.state === 'failed' ? (
            <p className="warning">站点没有下载成功，请检查网络后再试。下面的栏目页仍然可以看。</p>
          ) : null}
          {result && now ? (
            <Results
              result={result}
              chosen={chosen}
              now={now}
              base={base}
              services={services}
              shown={shown}
              onMore={() => setShown(shown + STEP)}
            />
          ) : null}
        </section>
      ) : (
        children
      )}
    </div>
  );
};

const NO_PLACES: NamedPlace[] = [];

/** What the address asks for. */
const wantedOf = (state: UrlState) => ({
  place: state.get('place'),
  services: state.getAll('service'),
  standardOnly: state.has('standard'),
  openOnly: state.has('open'),
});

const isAsking = ({ place, services, standardOnly, openOnly }: ReturnType<typeof wantedOf>) =>
  place !== null || services.length > 0 || standardOnly || openOnly;
