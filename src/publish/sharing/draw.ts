import type { Care } from '../../model/index.ts';
import { type Canvas, canvasOf, type Ink, type Rgb } from './canvas.ts';
import type { ShareCard } from './card.ts';
import { fill } from './coverage.ts';
import type { Face } from './face.ts';
import { linesOf } from './lines.ts';
import { type Pen, penOf, type Style } from './pen.ts';
import { pngOf } from './png.ts';
import { ringMasks } from './ring.ts';

/** What sharing sites ask for. */
export const SHARE_PICTURE = { width: 1200, height: 630, mediaType: 'image/png' } as const;

/** The design's colours, as in styles/tokens.css. */
export const COLOURS = {
  paper: [0xff, 0xfd, 0xf8],
  ink: [0x1f, 0x1b, 0x16],
  cinnabar: [0xb5, 0x30, 0x1c],
  bamboo: [0x2f, 0x6b, 0x4f],
  river: [0x1f, 0x5a, 0x7a],
} as const satisfies Record<string, Rgb>;

const HUES: Record<Care, Rgb> = {
  others: COLOURS.cinnabar,
  nature: COLOURS.bamboo,
  society: COLOURS.river,
};

const LEFT = 84;
const WIDTH = 620;
const MIDDLE = 322;
const PALE = 0.25;
const RING = { x: 944, y: 315, radius: 216 };
const KIND: Style = { size: 36, weight: 'title' };
const DETAIL: Style = { size: 32, weight: 'line' };
const SITE: Style = { size: 32, weight: 'title' };
/** Each size with the lines that it may fill; the first that holds the whole title is taken. */
const TITLES = [
  { size: 92, most: 2 },
  { size: 78, most: 3 },
  { size: 66, most: 4 },
  { size: 48, most: 5 },
] as const;
const LEADING = 1.32;

const ring = ringMasks(RING.radius);
const bar = fill([
  [
    [0, 0],
    [0, SHARE_PICTURE.height],
  ],
  [
    [20, SHARE_PICTURE.height],
    [20, 0],
  ],
]);

/** Draws cards with a face: title, kind, one line of facts, and the year's ring in the care's hue. */
export function cardDrawer(face: Face): (card: ShareCard) => Promise<Uint8Array> {
  const pen = penOf(face);
  // Most cards stand on one of a few grounds: a care's ring with one month open.
  const grounds = new Map<string, Uint8Array>();
  return async (card) => {
    await face.prepare(`${card.site}${card.kind}${card.title}${card.detail}…`);
    const { width, height } = SHARE_PICTURE;
    const canvas = canvasOf(width, height, COLOURS.paper, inksOf(card));
    const ground = `${card.care} ${card.months}`;
    const known = grounds.get(ground);
    if (known) canvas.pixels.set(known);
    else {
      canvas.paint(bar, 0, 0, 1);
      paintRing(canvas, card);
      grounds.set(ground, canvas.pixels.slice());
    }
    writeWords(canvas, card, pen);
    return pngOf(canvas);
  };
}

/** Sixteen colours with the paper: one hue where the card is about a care, else the emblem's three. */
const inksOf = ({ care }: ShareCard): Ink[] =>
  care
    ? [
        { rgb: COLOURS.ink, steps: 7 },
        { rgb: HUES[care], steps: 8 },
      ]
    : [
        { rgb: COLOURS.ink, steps: 6 },
        ...[COLOURS.cinnabar, COLOURS.bamboo, COLOURS.river].map((rgb) => ({ rgb, steps: 3 })),
      ];

function paintRing(canvas: Canvas, { care, months }: ShareCard): void {
  for (const [at, mask] of ring.entries()) {
    const open = months.length === 0 || months.includes(at + 1);
    canvas.paint(mask, RING.x, RING.y, care ? 1 : 1 + (at % 3), open ? 1 : PALE);
  }
}

function writeWords(canvas: Canvas, card: ShareCard, pen: Pen): void {
  pen.write(canvas, card.kind, { x: LEFT, y: 108 }, KIND, 1);
  const { size, lines } = titleOf(card.title, pen);
  const leading = size * LEADING;
  const detail = clipped(card.detail, DETAIL, pen);
  const block = lines.length * leading + (detail ? DETAIL.size * 1.7 : 0);
  const top = MIDDLE - block / 2;
  for (const [at, line] of lines.entries())
    pen.write(
      canvas,
      line,
      { x: LEFT, y: Math.round(top + at * leading + size) },
      { size, weight: 'title' },
      0,
    );
  pen.write(canvas, detail, { x: LEFT, y: Math.round(top + block) }, DETAIL, 0);
  pen.write(canvas, card.site, { x: LEFT, y: 566 }, SITE, 1);
}

function titleOf(title: string, pen: Pen): { size: number; lines: string[] } {
  const settings = TITLES.map(({ size, most }) => ({
    size,
    most,
    lines: linesOf(title, WIDTH / size, (text) => pen.measure(text, 'title')),
  }));
  const fitting = settings.find(({ lines, most }) => lines.length <= most);
  if (fitting) return fitting;
  const { size, most } = TITLES[TITLES.length - 1] ?? TITLES[0];
  const lines = settings.at(-1)?.lines.slice(0, most) ?? [];
  return { size, lines: lines.map((line, at) => (at === most - 1 ? `${line.slice(0, -1)}…` : line)) };
}

/** A line that ends in an ellipsis where it would run into the ring. */
function clipped(text: string, { size, weight }: Style, pen: Pen): string {
  if (pen.measure(text, weight) <= WIDTH / size) return text;
  let kept = text;
  while (kept !== '' && pen.measure(`${kept}…`, weight) > WIDTH / size) kept = kept.slice(0, -1);
  return `${kept}…`;
}
