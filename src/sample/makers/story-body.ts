import type { MediaShelf } from '../media.ts';
import type { Random } from '../random.ts';
import { fill, paragraph, type Slots } from '../sentences.ts';
import type { Deed } from '../words/deed.ts';
import {
  closings,
  headings,
  lessonLeads,
  numbers,
  origins,
  presents,
  quotes,
  residents,
  scenes,
  troubles,
  voices,
} from '../words/story.ts';

/** How long a story is told: how many paragraphs of scenes, and how many sentences the other parts have. */
const lengths = {
  short: { scenes: 2, sentences: 2, headed: false },
  middle: { scenes: 3, sentences: 3, headed: false },
  long: { scenes: 3, sentences: 4, headed: true },
} as const;

type Part = keyof typeof headings;

/** The body of a story, about 300 to 1,500 characters: Markdown with all that a writer may use. */
export function storyBody(
  random: Random,
  openings: readonly string[],
  deed: Deed,
  slots: Slots,
  pictures: MediaShelf['pictures'],
): string {
  const length = lengths[random.weighted({ short: 3, middle: 5, long: 3 })];
  const say = (from: readonly string[], count: number = length.sentences) =>
    paragraph(random, from, count, slots);
  const parts: Record<Part, string[]> = {
    origins: [say(origins)],
    scenes: scenesOf(random, deed, length.scenes, say),
    lessons: [lessonsOf(random, deed, say)],
    troubles: [say(troubles)],
    numbers: [say(numbers, 1), ...(random.chance(0.3) ? [tableOf(random, slots)] : [])],
    presents: [say(presents)],
  };
  if (random.chance(0.4)) {
    const { src, alt } = random.pick(pictures);
    parts.scenes.splice(1, 0, `![${alt}](${src})`);
  }
  const chosen = length.headed
    ? (Object.keys(parts) as Part[])
    : ([
        'origins',
        'scenes',
        ...random.some(['lessons', 'troubles', 'numbers'] as const, length.sentences),
        'presents',
      ] as Part[]);
  const told = chosen.flatMap((part) => [
    ...(length.headed ? [`## ${fill(random, random.pick(headings[part]), slots)}`] : []),
    ...parts[part],
  ]);
  const [note, source] = footnoteOf(random);
  return [say(openings, 1), ...told, voiceOf(random, say), say(closings, 1) + note, ...source].join('\n\n');
}

/** Paragraphs of two sentences on the deed and one on its surroundings. */
function scenesOf(
  random: Random,
  deed: Deed,
  count: number,
  say: (from: readonly string[], n: number) => string,
) {
  const seen = random.shuffled(deed.scenes);
  const around = random.shuffled(scenes);
  return Array.from({ length: count }, (_, at) => {
    const sentences = [...seen.slice(at * 2, at * 2 + 2), ...around.slice(at * 2, at * 2 + 2)];
    return say(sentences, sentences.length);
  });
}

/** The rules of the trade: as a list, or with the first of them in bold. */
function lessonsOf(random: Random, deed: Deed, say: (from: readonly string[], n: number) => string): string {
  const lead = say(lessonLeads, 1);
  if (random.chance(0.6)) return `${lead}\n\n${deed.lessons.map((lesson) => `- ${lesson}`).join('\n')}`;
  const [first = '', ...others] = deed.lessons;
  return `${lead}**${first}**${others.join('')}`;
}

/** A quotation: the one told about, or somebody who looked on. */
function voiceOf(random: Random, say: (from: readonly string[], n: number) => string): string {
  const own = random.chance(0.5);
  const [lead, words] = own ? [voices.slice(0, 1), quotes] : [voices.slice(1), residents];
  return `${say(lead, 1)}\n\n> “${random.pick(words)}”`;
}

function tableOf(random: Random, { year }: Slots): string {
  const first = Number(year);
  const rows = [0, 1, 2].map(
    (later) => `| ${first + later} | ${random.between(12, 120)} | ${random.between(3, 60)} |`,
  );
  return ['| 年份 | 服务次数 | 志愿者（名） |', '|---|---|---|', ...rows].join('\n');
}

function footnoteOf(random: Random): [note: string, source: string[]] {
  return random.chance(0.1) ? ['[^1]', ['[^1]: 数字据站点台账，台账每月公示一次。']] : ['', []];
}
