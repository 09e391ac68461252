import { addressOf, type Entry, partnerKinds, tiers } from '../../model/index.ts';
import type { ViewContext } from '../context.ts';
import { chineseDay, grouped } from '../format.ts';
import { termsText } from '../need-words.ts';
import { ArticleHead } from '../parts/ArticleHead.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Facts } from '../parts/Facts.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { UnitLink } from '../parts/UnitLink.tsx';

/** 组织队伍: a body, its place in the tree, and who it is paired with. */
export const OrganizationView = ({
  entry,
  context,
}: {
  entry: Entry<'organizations'>;
  context: ViewContext;
}) => {
  const { tier, profession, parent, area, leadUnit, role, names, uscc, foundedOn, ...data } = entry.data;
  const { site } = context;
  const below = site.all('organizations').filter((other) => other.data.parent === entry.slug);
  return (
    <article className="article">
      <ArticleHead
        entry={entry}
        context={context}
        dateline={false}
        marks={
          <>
            <span>{tiers[tier]}</span>
            {profession ? <span>{site.term('professions', profession)}</span> : null}
            <UnitLink id={area} context={context} />
          </>
        }
      />
      <div className="article-body">
        <div className="article-main">
          {role ? (
            <div className="facts-key">
              <Facts rows={[['职责', role]]} />
            </div>
          ) : null}
          <Prose markdown={entry.body} context={context} />
          {data.pairedWith.length > 0 ? (
            <section>
              <h2>结对帮扶</h2>
              <ul>
                {data.pairedWith.map(({ kind, name, community }) => (
                  <li key={name}>
                    {partnerKinds[kind]}：{name}
                    {community ? `（${site.community(community)?.name ?? ''}）` : ''}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {below.length > 0 ? (
            <section>
              <h2>下属队伍</h2>
              <ul>
                {below.map((other) => (
                  <li key={other.slug}>
                    <a href={context.href(addressOf(other))}>{other.data.title}</a>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <Provenance entry={entry} context={context} />
        </div>
        <aside className="article-side">
          <Facts
            rows={[
              [
                '上级组织',
                parent ? (
                  <EntryLink key="parent" collection="organizations" slug={parent} context={context} />
                ) : undefined,
              ],
              [
                '主管部门',
                leadUnit ? (
                  <EntryLink key="lead" collection="organizations" slug={leadUnit} context={context} />
                ) : undefined,
              ],
              ['队员人数', data.memberCount === undefined ? undefined : `${grouped(data.memberCount)}人`],
              ['服务领域', termsText(site, 'fields', data.services)],
              ['成立日期', foundedOn ? chineseDay(foundedOn) : undefined],
              ['信用代码', uscc],
              [
                '公开电话',
                data.contact?.phone ? (
                  <a key="phone" href={`tel:${data.contact.phone}`}>
                    {data.contact.phone}
                  </a>
                ) : undefined,
              ],
              ['办公地址', data.contact?.address],
            ]}
          />
          {names && names.length > 0 ? (
            <section>
              <h2>历史名称</h2>
              <ul>
                {names.map(({ name, from, until }) => (
                  <li key={name}>
                    {name}（{from ? chineseDay(from) : '起始不详'}至{until ? chineseDay(until) : '今'}）
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </aside>
      </div>
    </article>
  );
};
