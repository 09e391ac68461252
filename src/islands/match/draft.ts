import { type Answers, answers } from './answers.ts';

/** The form as it stands on the screen: what is not told is an empty list or text. */
export interface Draft {
  fields: readonly string[];
  refusedFields: readonly string[];
  cares: readonly string[];
  skills: readonly string[];
  licences: readonly string[];
  languages: readonly string[];
  /** Free times, each as `cellOf` writes it. */
  free: readonly string[];
  ageBand: string;
  /** As typed. */
  groupSize: string;
  maxKm: string;
  place: string;
}

export const emptyDraft: Draft = {
  fields: [],
  refusedFields: [],
  cares: [],
  skills: [],
  licences: [],
  languages: [],
  free: [],
  ageBand: '',
  groupSize: '',
  maxKm: '',
  place: '',
};

/** Ticked where somebody says that they have none of a list: an answer, unlike ticking nothing. */
export const NONE = 'none';

/** A weekday (Monday is 1) and a slot as one cell of the week's grid: `6/morning`. */
export const cellOf = (weekday: number, slot: string) => `${weekday}/${slot}`;

/** What is wrong with a field, in Chinese. */
export type Problems = Partial<Record<keyof Draft, string>>;

/** The answers that a form gives, or what is wrong with it. */
export function answersOf(draft: Draft): { answers: Answers } | { problems: Problems } {
  const given = {
    fields: told(draft.fields),
    refusedFields: told(draft.refusedFields),
    cares: told(draft.cares),
    skills: told(draft.skills),
    licences: told(draft.licences),
    languages: told(draft.languages),
    free: freeOf(draft.free),
    ageBand: draft.ageBand || undefined,
    groupSize: numberOf(draft.groupSize),
    place: draft.place || undefined,
    maxKm: numberOf(draft.maxKm),
  };
  const { data, error } = answers.safeParse(given);
  if (data) return { answers: data };
  const problems = error.issues.map(({ path, message }) => [path[0], message]);
  return { problems: Object.fromEntries(problems) };
}

/** The form as somebody filled it in who gave these answers. */
export function draftOf(answers: Answers): Draft {
  const { free = [], ageBand = '', groupSize = '', maxKm = '', place = '' } = answers;
  return {
    fields: answers.fields ?? [],
    refusedFields: answers.refusedFields ?? [],
    cares: answers.cares ?? [],
    skills: ticked(answers.skills),
    licences: ticked(answers.licences),
    languages: ticked(answers.languages),
    free: free.flatMap(({ weekday, slots }) => slots.map((slot) => cellOf(weekday, slot))),
    ageBand,
    groupSize: String(groupSize),
    maxKm: String(maxKm),
    place,
  };
}

const ticked = (list: readonly string[] | undefined) => (list?.length === 0 ? [NONE] : (list ?? []));

function told(list: readonly string[]): readonly string[] | undefined {
  if (list.length === 0) return undefined;
  return list.filter((id) => id !== NONE);
}

function freeOf(cells: readonly string[]) {
  if (cells.length === 0) return undefined;
  const byWeekday = new Map<number, string[]>();
  for (const cell of cells) {
    const [weekday, slot = ''] = cell.split('/');
    byWeekday.set(Number(weekday), [...(byWeekday.get(Number(weekday)) ?? []), slot]);
  }
  return [...byWeekday].map(([weekday, slots]) => ({ weekday, slots }));
}

/** A number as people type it, full-width digits too; undefined where nothing stands, NaN for what is none. */
function numberOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  return plain === '' ? undefined : Number(plain);
}
