import type { AnyEntry, BeijingMinute, Care, Site } from '../../model/index.ts';
import { linesOf } from '../../publish/sharing/lines.ts';
import { activityPoster, needPoster, stationPoster, themePoster } from './poster-contents.ts';

/** What an entry says on a wall: one sheet of A4. */
export interface Poster {
  /** What it is: `服务需求 · 空巢老人`. */
  kind: string;
  care: Care | undefined;
  /** The title, broken into lines, and how large they are set. */
  title: { lines: readonly string[]; size: TitleSize };
  lead: string | undefined;
  /** What, where, when: label and words. */
  rows: readonly (readonly [label: string, words: string])[];
  /** What must be known before one comes. */
  warning: string | undefined;
  /** Whom to ask, by telephone. */
  contact: { name: string; phone: string } | undefined;
  /** When somebody last saw that it is so. */
  checked: string | undefined;
  /** How much it says, which decides how large it can be set. */
  density: 'roomy' | 'full' | 'dense';
}

type TitleSize = 'large' | 'middle' | 'small';

/** How many Chinese characters of each size stand in a line: 180 mm at 51, 42 and 33 points. */
const TITLE_WIDTHS: readonly (readonly [TitleSize, number])[] = [
  ['large', 9.8],
  ['middle', 11.9],
  ['small', 15],
];

export type PosterContent = Omit<Poster, 'title' | 'lead' | 'density'>;

/** The poster of a station, a need, a theme or an activity; the others have none. */
export function posterOf(entry: AnyEntry, site: Site, now: BeijingMinute): Poster | undefined {
  const content = contentOf(entry, site, now);
  if (!content) return undefined;
  const { title, summary } = entry.data;
  const density = densityOf([title, summary ?? '', content]);
  return { ...content, title: titleOf(title, density), lead: summary, density };
}

function contentOf(entry: AnyEntry, site: Site, now: BeijingMinute): PosterContent | undefined {
  switch (entry.collection) {
    case 'stations':
      return stationPoster(entry, site);
    case 'needs':
      return needPoster(entry, site, now);
    case 'themes':
      return themePoster(entry, site);
    case 'activities':
      return activityPoster(entry, site, now);
    default:
      return undefined;
  }
}

/** As large as lets it stand in two lines; smaller on a sheet that says much. */
function titleOf(title: string, density: Poster['density']): Poster['title'] {
  const sizes = density === 'roomy' ? TITLE_WIDTHS : TITLE_WIDTHS.slice(density === 'full' ? 1 : 2);
  const settings = sizes.map(([size, width]) => ({ size, lines: linesOf(title, width, widthInEm) }));
  return settings.find(({ lines }) => lines.length <= 2) ?? { size: 'small', lines: [title] };
}

/** Latin letters and figures are about half as wide as a Chinese character. */
const widthInEm = (text: string) =>
  [...text].reduce((width, character) => width + (character < '\u2000' ? 0.58 : 1), 0);

/** Counted in characters of everything that is set. */
function densityOf([title, lead, { rows, warning }]: [string, string, PosterContent]): Poster['density'] {
  const characters = [title, title, lead, warning ?? '', ...rows.flat()].join('').length + rows.length * 12;
  if (characters < 300) return 'roomy';
  return characters < 520 ? 'full' : 'dense';
}
