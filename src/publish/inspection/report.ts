import { z } from 'zod';
import type { BeijingMinute } from '../../model/index.ts';
import { type Result, type State, states, tally } from './inspect.ts';
import { type Item, type SectionId, sections } from './rule.ts';

const state = z.enum(Object.keys(states) as [State, ...State[]]);
const counts = z.record(state, z.number());
const past = z.object({ at: z.string(), counts });

/** What an earlier inspection has to say to a later one, read from its `inspection.json`; the rest is passed over. */
export const earlierInspection = z.object({
  computedAt: z.string(),
  rules: z.array(
    z.object({
      id: z.string(),
      state,
      since: z.string(),
      items: z.array(z.object({ text: z.string(), since: z.string() })),
    }),
  ),
  history: z.array(past),
});
export type EarlierInspection = z.infer<typeof earlierInspection>;
export type PastInspection = z.infer<typeof past>;

/** An item as it is shown: with the moment or day since which it is known to be so. */
export type ShownItem = Omit<Item, 'since'> & { since: string };

/** A rule as it is shown and published. */
export interface ShownRule {
  id: string;
  section: SectionId;
  title: string;
  text: string;
  source: string;
  state: State;
  /** The state in Chinese. */
  word: string;
  /** Since when the state has been so, as far as content and earlier inspections tell. */
  since: string;
  /** How the rule is looked at, where a build cannot tell. */
  byHand?: string;
  items: readonly ShownItem[];
}

/** The inspection as `/inspection.json` has it. */
export interface Inspection {
  site: string;
  /** The moment of the build, Beijing time: nothing later is known. */
  computedAt: BeijingMinute;
  counts: Record<State, number>;
  sections: typeof sections;
  rules: readonly ShownRule[];
  /** The counts of the last inspections, this one included, oldest first. */
  history: readonly PastInspection[];
  /** When the links to other sites were last looked at; null for never. */
  outsideLinksCheckedAt: BeijingMinute | null;
}

const KEPT = 30;

/** Joins what was found with what an earlier inspection knew: since when, and the counts of the last builds. */
export function reportOf(
  results: readonly Result[],
  about: Pick<Inspection, 'site' | 'computedAt' | 'outsideLinksCheckedAt'>,
  earlier?: EarlierInspection,
): Inspection {
  const before = new Map(earlier?.rules.map((rule) => [rule.id, rule]));
  const rules = results.map(({ rule, state, items }): ShownRule => {
    const { id, section, title, text, source, byHand } = rule;
    const was = before.get(id);
    const known = new Map(was?.items.map((item) => [item.text, item.since]));
    const shown = items.map((item) => ({
      ...item,
      since: item.since ?? known.get(item.text) ?? about.computedAt,
    }));
    const worst = shown.filter(({ level }) => level === state).map(({ since }) => since);
    const carried = was?.state === state ? was.since : about.computedAt;
    const since = [carried, ...worst].sort()[0] ?? carried;
    const by = state === 'byHand' && byHand !== undefined ? { byHand } : {};
    return { id, section, title, text, source, state, word: states[state], since, ...by, items: shown };
  });
  const counts = tally(results);
  const past = (earlier?.history ?? []).filter(({ at }) => at < about.computedAt);
  const history = [...past, { at: about.computedAt, counts }].slice(-KEPT);
  return { ...about, counts, sections, rules, history };
}
