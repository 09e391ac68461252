import { distanceText, openText, walkingText } from '../../find/nearest/index.ts';
import type { NamedPlace } from '../../find/places/index.ts';
import type { FinderResult, Found } from '../../find/stations/finder.ts';
import type { BeijingMinute } from '../../model/time.ts';

/** How many results are drawn at first; more come on a click. */
export const STEP = 20;

type Services = readonly { id: string; label: string }[];

interface ResultsProps {
  result: FinderResult;
  chosen: NamedPlace | undefined;
  now: BeijingMinute;
  base: string;
  services: Services;
  shown: number;
  onMore(): void;
}

/** The stations found, the nearest first, some at a time. */
export const Results = ({
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
  services: Services;
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
