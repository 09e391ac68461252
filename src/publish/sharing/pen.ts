import type { Canvas } from './canvas.ts';
import { edgesOf, fill, type Mask } from './coverage.ts';
import type { Face, Glyph, Weight } from './face.ts';

/** How a text is set: pixels an em, and how heavy. */
export interface Style {
  size: number;
  weight: Weight;
}

/** Sets lines of text; each character's form is drawn once for each size. */
export interface Pen {
  /** A text's width in ems. */
  measure(text: string, weight: Weight): number;
  /** Writes one line from `x` on the baseline `y`. */
  write(canvas: Canvas, text: string, at: { x: number; y: number }, style: Style, ink: number): void;
}

/** An opening mark's blank half hangs outside the line, so that the words stand flush. */
const HANGING = /^[“‘《〈（【〔]/u;
const BLANK = 0.45;

export function penOf(face: Face): Pen {
  const glyphs = new Map<string, Glyph>();
  const glyphOf = (character: string, weight: Weight) =>
    kept(glyphs, `${weight} ${character}`, () => face.glyph(character, weight));
  const masks = new Map<string, Mask>();
  const maskOf = (character: string, { size, weight }: Style) =>
    kept(masks, `${size} ${weight} ${character}`, () =>
      fill(edgesOf(glyphOf(character, weight).outline, size / 1000)),
    );
  return {
    measure: (text, weight) =>
      [...text].reduce((sum, character) => sum + glyphOf(character, weight).advance, 0) / 1000,
    write(canvas, text, { x, y }, style, ink) {
      let at = HANGING.test(text) ? x - BLANK * style.size : x;
      for (const character of text) {
        canvas.paint(maskOf(character, style), Math.round(at), y, ink);
        at += (glyphOf(character, style.weight).advance * style.size) / 1000;
      }
    },
  };
}

/** What a map keeps under a key, made the first time. */
function kept<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
