import { isStandardised } from '../../find/stations/index.ts';
import { checks, type Entry, stationLevels } from '../../model/index.ts';
import type { ViewContext } from '../context.ts';
import { chineseDay, weekdaysText } from '../format.ts';
import { termsText, whereText } from '../need-words.ts';
import { ArticleHead } from '../parts/ArticleHead.tsx';
import { Facts } from '../parts/Facts.tsx';
import { MapApps } from '../parts/MapApps.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { UnitLink } from '../parts/UnitLink.tsx';

const signs = { yes: '✓', no: '✗', unknown: '？' } as const;

/** 服务站点: hours, services, checklist, how to get there. */
export const StationView = ({ entry, context }: { entry: Entry<'stations'>; context: ViewContext }) => {
  const { data } = entry;
  const { site } = context;
  return (
    <article className="station article">
      <ArticleHead
        entry={entry}
        context={context}
        dateline={false}
        marks={
          <>
            <span>{stationLevels[data.level]}</span>
            <UnitLink id={data.area} context={context} />
            {isStandardised(data, site.settings.standard) ? <span className="badge">标准化站点</span> : null}
          </>
        }
      />
      <div className="article-body">
        <div className="article-main">
          <div className="facts-key">
            <Facts
              rows={[
                ['地址', `${whereText(data, site)}，${data.address}`],
                ['怎么走', data.directions],
                [
                  '公开电话',
                  data.phone ? (
                    <a key="phone" href={`tel:${data.phone}`}>
                      {data.phone}
                    </a>
                  ) : undefined,
                ],
                ['服务内容', termsText(site, 'services', data.services)],
              ]}
            />
          </div>
          <section>
            <h2>开放时间</h2>
            <table className="hours">
              <thead>
                <tr>
                  <th scope="col">星期</th>
                  <th scope="col">时间</th>
                </tr>
              </thead>
              <tbody>
                {data.hours.map(({ days, open, close }) => (
                  <tr key={`${days}${open}`}>
                    <td>{weekdaysText(days)}</td>
                    <td>
                      {open}–{close}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <Prose markdown={entry.body} context={context} />
          <section>
            <h2>标准化清单</h2>
            <ul className="ticks">
              {site.settings.standard.items.map(({ id, label }) => {
                const state = data.standard[id] ?? 'unknown';
                return (
                  <li key={id}>
                    <span className={`mark-${state}`} aria-hidden="true">
                      {signs[state]}
                    </span>
                    <span>
                      {label}：{checks[state]}
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
          <Provenance entry={entry} context={context} />
        </div>
        <aside className="article-side">
          {data.location ? (
            <MapApps
              pin={{ ...data.location, name: data.title, address: data.address }}
              from={site.settings.site.name}
            />
          ) : null}
          <Facts
            rows={[
              ['启用日期', data.openedOn ? chineseDay(data.openedOn) : undefined],
              ['核实日期', chineseDay(data.verifiedAt)],
              ['坐标', data.location ? `${data.location.lat}, ${data.location.lng}（WGS-84）` : undefined],
            ]}
          />
        </aside>
      </div>
    </article>
  );
};
