import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../src/content/load.ts';
import { namesOf, recordsOf } from '../../../src/find/search/records.ts';
import { needEntry, siteOf, tinyCity } from '../match/city.ts';

const site = await loadSite(tinyCity);
const records = recordsOf(site);
const find = (url: string) => {
  const record = records.find((record) => record.url === url);
  if (record === undefined) throw new Error(`no record for ${url}`);
  return record;
};
const only = (changes: Record<string, unknown>) => {
  const [record] = recordsOf(siteOf(needEntry(changes)));
  if (record === undefined) throw new Error('no record');
  return record;
};
const labelled = (labels: readonly { name: string; text: string }[], name: string) =>
  labels.filter((label) => label.name === name).map(({ text }) => text);

describe('what the search finds of a site', () => {
  it('is every published entry, and none that was withdrawn', () => {
    expect(new Set(records.map(({ facets }) => facets.type.id)).size).toBe(10);
    const withdrawn = needEntry({ withdrawn: { at: '2026-03-05 09:00', reason: '当事人撤回同意' } });
    expect(recordsOf(siteOf(withdrawn))).toEqual([]);
  });

  it('is known by its address, with its unit, year and type to filter by', () => {
    expect(only({ title: '陪读报' })).toMatchObject({
      url: '/needs/read-paper/',
      title: '陪读报',
      date: '2026-03-02 09:00',
      sample: false,
      facets: {
        type: { id: 'needs', name: '服务需求' },
        unit: { id: 'qingshi', name: '青石区' },
        year: { id: '2026', name: '2026年' },
      },
    });
  });

  it('counts a theme, an award and a report to the year they are of', () => {
    for (const { collection, data, slug } of site.all('reports').slice(0, 1))
      expect(find(`/${collection}/${slug}/`).facets.year?.id).toBe(String(data.year));
    for (const { data, slug } of site.all('themes').slice(0, 1)) {
      expect(find(`/themes/${data.year}/${slug}/`).facets).toMatchObject({
        year: { id: String(data.year) },
        theme: { id: slug, name: data.title },
      });
    }
  });

  it('holds texts as they stand and references by the names that people know', () => {
    const { labels } = only({ risks: '路滑，当心', skills: { required: ['chat'] }, licence: 'nurse' });
    expect(labelled(labels, '风险告知')).toEqual(['路滑，当心']);
    expect(labelled(labels, '技能')).toEqual(['聊天读报']);
    expect(labelled(labels, '服务对象')).toEqual(['空巢老人']);
    expect(labelled(labels, '执业资格')).toEqual(['护士执业资格']);
    expect(labelled(labels, '所属单位')).toEqual(['青石区']);
    expect(labelled(labels, '镇街')).toHaveLength(1);
  });

  it('leaves out who said and checked it, file names, and the titles of other entries', () => {
    const { labels } = only({
      source: '来源单位',
      author: '撰稿人',
      verifiedBy: '核实单位',
      cover: { src: 'media/river.svg', alt: '替代文字' },
      attachments: [{ file: 'media/files/form.pdf', title: '志愿者登记表' }],
      station: 'he-jie',
    });
    const texts = labels.map(({ text }) => text);
    expect(texts).toContain('志愿者登记表');
    for (const text of ['来源单位', '撰稿人', '核实单位', '替代文字', 'media/files/form.pdf', 'he-jie'])
      expect(texts).not.toContain(text);
  });

  it('holds the honours of a story, and nothing of its person’s consent', () => {
    const stories = records.filter(({ facets }) => facets.type.id === 'stories');
    const names = stories.flatMap(({ labels }) => labels.map(({ name }) => name));
    expect(names).toContain('荣誉');
    expect(names).not.toContain('同意人');
    expect(names).not.toContain('同意范围');
  });

  it('gives pinyin the names of units, towns, communities and skills', () => {
    expect(namesOf(site)).toEqual(expect.arrayContaining(['青石区', '聊天读报', '照料陪伴']));
    expect(namesOf(site)).toHaveLength(
      site.settings.units.units.length + site.settings.towns.length + site.settings.communities.length + 2,
    );
  });
});
