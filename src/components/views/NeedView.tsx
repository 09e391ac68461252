import { isStale, standingOf, standings } from '../../find/needs/standing.ts';
import type { Entry } from '../../model/index.ts';
import type { ViewContext } from '../context.ts';
import { chineseDay, chineseMinute, grouped } from '../format.ts';
import { ageText, careOf, scheduleText, termsText, whereText } from '../need-words.ts';
import { ArticleHead } from '../parts/ArticleHead.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Facts } from '../parts/Facts.tsx';
import { CareMark, When } from '../parts/marks.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { UnitLink } from '../parts/UnitLink.tsx';

/** 服务需求: what, where, when, how many more, what risks. */
export const NeedView = ({ entry, context }: { entry: Entry<'needs'>; context: ViewContext }) => {
  const { data } = entry;
  const { site, now } = context;
  const care = careOf(site, data.field);
  const standing = standingOf(data, now);
  const station = site.find('stations', data.station);
  const organization = site.find('organizations', data.organization);
  const phone = station?.data.phone ?? organization?.data.contact?.phone;
  return (
    <article className={`need article ${care ? `care-${care}` : ''}`}>
      <ArticleHead
        entry={entry}
        context={context}
        dateline={false}
        marks={
          <>
            {care ? <CareMark care={care} /> : null}
            <span>{site.term('fields', data.field)}</span>
            <UnitLink id={data.area} context={context} />
            <span className={`status status-${standing === 'open' ? 'open' : 'ended'}`}>
              {standings[standing]}
            </span>
          </>
        }
      />
      <div className="article-body">
        <div className="article-main">
          {standing === 'open' ? null : (
            <p className="notice">这条需求{standings[standing]}，不再接受报名。</p>
          )}
          {standing === 'open' && isStale(data, now) ? (
            <p className="warning">这条需求超过30天没有核实，出发前请先打电话确认。</p>
          ) : null}
          <div className="facts-key">
            <Facts
              rows={[
                ['时间', scheduleText(data, site)],
                ['地点', `${whereText(data, site)}，${data.place}`],
                ['人数', `需要${data.headcount}人，已报名${data.joined}人`],
                ['截止', chineseMinute(data.closesAt)],
                ['对象', site.term('targets', data.targetGroup)],
                ['年龄', ageText(data)],
                ['必备技能', termsText(site, 'skills', data.skills.required)],
                ['加分技能', termsText(site, 'skills', data.skills.helpful)],
                ['执业资格', site.term('licences', data.licence)],
                ['语言', site.term('languages', data.language)],
                ['岗前培训', data.training],
              ]}
            />
          </div>
          <Prose markdown={entry.body} context={context} />
          <section className="warning">
            <h2>风险告知</h2>
            <p>{data.risks}</p>
          </section>
          <section>
            <h2>条件与保障</h2>
            <Facts
              rows={[
                ['服务条件', data.conditions],
                ['保险', data.insurance],
              ]}
            />
          </section>
          {data.outcome ? (
            <section>
              <h2>做成了什么</h2>
              <p>{data.outcome.what}</p>
              <p className="marks">
                <span>
                  完成于 <When at={data.outcome.at} />
                </span>
                <span>{grouped(data.outcome.volunteers)}人参加</span>
                <span>服务{grouped(data.outcome.hours)}小时</span>
              </p>
            </section>
          ) : null}
          <Provenance entry={entry} context={context} />
        </div>
        <aside className="article-side">
          <section>
            <h2>怎么报名</h2>
            <Facts
              rows={[
                [
                  '联系站点',
                  station ? (
                    <EntryLink key="station" collection="stations" slug={station.slug} context={context} />
                  ) : undefined,
                ],
                [
                  '联系组织',
                  organization ? (
                    <EntryLink
                      key="organization"
                      collection="organizations"
                      slug={organization.slug}
                      context={context}
                    />
                  ) : undefined,
                ],
                [
                  '公开电话',
                  phone ? (
                    <a key="phone" href={`tel:${phone}`}>
                      {phone}
                    </a>
                  ) : undefined,
                ],
              ]}
            />
          </section>
          <section>
            <h2>核实</h2>
            <Facts
              rows={[
                ['核实单位', data.verifiedBy],
                ['核实日期', chineseDay(data.verifiedAt)],
              ]}
            />
          </section>
        </aside>
      </div>
    </article>
  );
};
