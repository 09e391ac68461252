import type { Facts, Place } from '../facts/index.ts';
import { itemsOf } from '../from-check.ts';
import { type InspectionRule, red } from '../rule.ts';

/** Publishing rules 2: no link of the site leads nowhere, none is allowed. */
export const linksInside: InspectionRule = {
  id: 'links-inside',
  section: 'content',
  title: '站内没有死链接',
  text: '每个页面上指向本站页面、文件和小标题的链接都通，一个都不许断。',
  source: '国办秘函〔2019〕19号（链接可用性）',
  *check(facts) {
    const found = itemsOf(facts, 'links-inside');
    yield* found;
    // What a body has wrong is told once, where it is to be mended.
    const told = new Set(found.map(({ path }) => path));
    for (const { path, links, fetched } of facts.pages) {
      if (told.has(path)) continue;
      const seen = new Set<string>();
      for (const address of [...links.map(({ href }) => href), ...fetched]) {
        if (seen.has(address)) continue;
        seen.add(address);
        const place = facts.placeOf(address, path);
        if (place === undefined) continue;
        const wrong = place === null ? '不在本站的路径里' : faultOf(place, facts);
        if (wrong) yield red(`链接“${address}”${wrong}`, { path });
      }
    }
  },
};

function faultOf({ path, anchor }: Place, { page, files, expected }: Facts): string | undefined {
  const there = page(path);
  if (there) return anchor === '' || there.ids.has(anchor) ? undefined : '指向的小标题不存在';
  return files.has(path) || expected.includes(path) ? undefined : '打不开';
}
