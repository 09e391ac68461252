import type { BeijingDay, Entry, Site } from '../../model/index.ts';
import { type MatchNeed, matchNeeds } from '../match/need.ts';

/** A need's particulars as a card says them. */
export interface NeedWords {
  when: string;
  where: string;
}

/** A need as boards and cards show it: plain JSON, nothing that its own page does not say. */
export interface BoardNeed extends MatchNeed, NeedWords {
  risks: string;
  verifiedAt: BeijingDay;
  sample: boolean;
  /**
   * Every skill by which somebody would look for this need: those it demands or gains from, with the branch
   * above and the parts below each; `none` where it demands none.
   */
  abilities: string[];
}

/** Looking for what anybody can do. */
export const NO_SKILL = 'none';

/** The published needs of a site, in the order of `matchNeeds`; `wordsOf` says their particulars. */
export function boardNeeds(site: Site, wordsOf: (need: Entry<'needs'>) => NeedWords): BoardNeed[] {
  const branchOf = new Map(
    site.settings.vocabulary.skills.flatMap((branch) =>
      branch.children.map((part) => [part.id, branch.id] as const),
    ),
  );
  return matchNeeds(site).flatMap((need) => {
    const entry = site.find('needs', need.id);
    if (!entry) return [];
    const { risks, verifiedAt, sample } = entry.data;
    const asked = [...need.required, ...need.helpful].flatMap(({ id, parts = [] }) => [
      id,
      ...parts,
      ...[branchOf.get(id)].filter((branch) => branch !== undefined),
    ]);
    const abilities = [...new Set(need.required.length === 0 ? [NO_SKILL, ...asked] : asked)];
    return { ...need, ...wordsOf(entry), risks, verifiedAt, sample, abilities };
  });
}
