import { scheduleText, whereText } from '../components/need-words.ts';
import { type BoardNeed, boardNeeds } from '../find/needs/index.ts';
import { site } from './site.ts';

/** The published needs as cards and boards show them. */
export const needs: readonly BoardNeed[] = boardNeeds(site, ({ data }) => ({
  when: scheduleText(data, site),
  where: whereText(data, site),
}));

const bySlug = new Map(needs.map((need) => [need.id, need]));

export const needOf = (slug: string): BoardNeed | undefined => bySlug.get(slug);
