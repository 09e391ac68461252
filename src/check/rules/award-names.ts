import { storyKinds } from '../../model/story.ts';
import type { CheckedEntry, Content } from '../content.ts';
import { at, type Found } from '../finding.ts';
import type { Rule } from '../rule.ts';

type Award = CheckedEntry<'awards'>;
type Nominee = NonNullable<Award['data']['winners']>[number];

/** Who wins was publicly named before, and is told about in a story of the prize's kind. */
export const awardNames: Rule = {
  id: 'award-names',
  title: '获奖者都经过公示，名单与事迹相符',
  source: '评比达标表彰活动管理办法（试行）（公示）',
  *check(content) {
    for (const award of content.of('awards')) {
      const { candidates = [], winners = [] } = award.data;
      const shown = new Set(candidates.map(({ name }) => name));
      for (const [index, winner] of winners.entries())
        if (shown.size > 0 && !shown.has(winner.name))
          yield at(
            award,
            ['winners', index, 'name'],
            `“${winner.name}”不在候选名单里，没有经过公示`,
            '核对名称；两份名单里的写法要一致',
          );
      for (const list of ['candidates', 'winners'] as const)
        for (const [index, nominee] of (award.data[list] ?? []).entries())
          yield* matchesStory(content, award, [list, index], nominee);
    }
  },
};

function* matchesStory(
  content: Content,
  award: Award,
  path: (string | number)[],
  nominee: Nominee,
): Generator<Found> {
  const story = content.find('stories', nominee.story)?.data;
  if (!story) return;
  const expected = kindOf(content, award);
  if (expected !== undefined && story.kind !== undefined && story.kind !== expected)
    yield at(
      award,
      [...path, 'story'],
      `奖项是“${storyKinds[expected]}”，事迹的类别是“${storyKinds[story.kind]}”`,
      '选同一类别的事迹，或改正事迹的类别',
    );
  if (story.subject && story.subject.name !== nominee.name)
    yield at(
      award,
      [...path, 'story'],
      `名单写的是“${nominee.name}”，事迹写的是“${story.subject.name}”`,
      '选写这个人或集体的事迹，或改正名称',
    );
}

/** The kind of story that a prize is given for: the one by whose name the prize goes. */
function kindOf(content: Content, award: Award): keyof typeof storyKinds | undefined {
  const prize = content.ids('prizes')?.get(award.data.prize ?? '') ?? '';
  const kinds = Object.keys(storyKinds) as (keyof typeof storyKinds)[];
  return kinds.find((kind) => prize.includes(storyKinds[kind]));
}
