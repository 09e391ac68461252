import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { distanceText, openText, walkingText } from '../find/nearest/index.ts';
import type { NamedPlace } from '../find/places/index.ts';
import { type FinderResult, type Found, findStations } from '../find/stations/finder.ts';
import type { FinderStation } from '../find/stations/finder-station.ts';
import type { BeijingMinute } from '../model/time.ts';
import { registerOffline } from '../offline/register.ts';
import { PlacePicker, placesAround } from './PlacePicker.tsx';
import { setOrDelete, toggle, type UrlState, useUrlState } from './url-state.ts';
import { useJson } from './use-json.ts';
import { useNow } from './use-now.ts';
import { usePosition } from './use-position.ts';

interface Props {
  /** The site's base path, `/`. */
  base: string;
  services: readonly { id: string; label: string }[];
  /** The list as the build drew it, for when nothing is asked. */
  children?: ReactNode;
}

/** How many results are drawn at first; more come on a click. */
const STEP = 20;

/** 找站点: by position or place, sorted by distance, open now, narrowed by service. All on this device. */
export const StationFinder = ({ base, services, children }: Props) => {
  const [state, update] = useUrlState();
  const { where, ask, forget } = usePosition();
  const [wantsPlaces, setWantsPlaces] = useState(false);
  const [shown, setShown] = useState(STEP);
  const now = useNow();
  useEffect(() => registerOffline(base), [base]);
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
        <section aria-label="找到的站点">
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

const Choice = ({ label, on, onToggle }: { label: string; on: boolean; onToggle(): void }) => (
  <label className="choice">
    <input type="checkbox" checked={on} onChange={onToggle} />
    <span>{label}</span>
  </label>
);

interface ResultsProps {
  result: FinderResult;
  chosen: NamedPlace | undefined;
  now: BeijingMinute;
  base: string;
  services: Props['services'];
  shown: number;
  onMore(): void;
}

const Results = ({
  result: { found, fellBackTo },
  chosen,
  now,
  base,
  services,
  shown,
  onMore,
}: ResultsProps) => (
  <>
    <p role="status" className="list-count">
      {found.length === 0
        ? '没有符合的站点。少选一个条件，或者换个大一点的地方试试。'
        : `找到${found.length}个站点`}
      {chosen && fellBackTo && found.length > 0
        ? `：${chosen.name}还没有登记站点，这是${fellBackTo.name}的`
        : ''}
    </p>
    <ol className="finder-list">
      {found.slice(0, shown).map((one) => (
        <FoundStation key={one.station.id} found={one} now={now} base={base} services={services} />
      ))}
    </ol>
    {found.length > shown ? (
      <button type="button" className="button" onClick={onMore}>
        再看{Math.min(STEP, found.length - shown)}个
      </button>
    ) : null}
  </>
);

const FoundStation = ({
  found: { station, metres, state },
  now,
  base,
  services,
}: {
  found: Found;
  now: BeijingMinute;
  base: string;
  services: Props['services'];
}) => {
  const open = state.type === 'open' || state.type === 'always';
  const offered = services.filter(({ id }) => station.services.includes(id)).map(({ label }) => label);
  return (
    <li className="card" data-station={station.id}>
      <p className="marks">
        <span className={`status status-${open ? 'open' : 'ended'}`}>{openText(state, now)}</span>
        <span>{station.level}</span>
        {station.standard ? <span className="badge">标准化</span> : null}
        {station.sample ? <span className="badge badge-sample">示例</span> : null}
      </p>
      <h3>
        <a href={base + station.url.slice(1)}>{station.title}</a>
      </h3>
      <p>
        {metres === undefined ? '' : <strong>{distanceText(metres)}</strong>}
        {metres === undefined ? '' : `${walkingText(metres) ? `，${walkingText(metres)}` : ''}。`}
        {station.address}
      </p>
      <p>{offered.join('、')}</p>
    </li>
  );
};
