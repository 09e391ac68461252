import type { Mask } from './coverage.ts';

/** A colour and how many steps lead to it from the paper. */
export interface Ink {
  rgb: Rgb;
  steps: number;
}
export type Rgb = readonly [number, number, number];

/** A picture of at most sixteen colours: the paper, and each ink in its steps. */
export interface Canvas {
  width: number;
  height: number;
  palette: readonly Rgb[];
  /** One byte a pixel: its colour's number in the palette. */
  pixels: Uint8Array;
  /** Paints a form with one of the inks; `strength` below 1 leaves it pale. */
  paint(mask: Mask, x: number, y: number, ink: number, strength?: number): void;
}

export function canvasOf(width: number, height: number, paper: Rgb, inks: readonly Ink[]): Canvas {
  const palette: Rgb[] = [paper];
  const ramps = inks.map(({ rgb, steps }) => {
    const first = palette.length;
    for (let step = 1; step <= steps; step += 1) palette.push(mixed(paper, rgb, step / steps));
    return { first, steps };
  });
  const pixels = new Uint8Array(width * height);
  return {
    width,
    height,
    palette,
    pixels,
    paint(mask, x, y, ink, strength = 1) {
      const { first, steps } = ramps[ink] ?? { first: 0, steps: 0 };
      const colours = Uint8Array.from({ length: 256 }, (_, covered) => {
        const step = Math.round((covered * steps * strength) / 255);
        return step === 0 ? 0 : first + step - 1;
      });
      const [left, top] = [x + mask.left, y + mask.top];
      const [begin, end] = [Math.max(0, -left), Math.min(mask.width, width - left)];
      for (let row = Math.max(0, -top); row < Math.min(mask.height, height - top); row += 1) {
        const from = row * mask.width;
        const to = (top + row) * width + left;
        for (let column = begin; column < end; column += 1) {
          const colour = colours[mask.coverage[from + column] ?? 0] ?? 0;
          // Where forms touch, the darker step stays.
          if (colour > (pixels[to + column] ?? 0)) pixels[to + column] = colour;
        }
      }
    },
  };
}

const mixed = (from: Rgb, to: Rgb, share: number): Rgb => {
  const [r, g, b] = [0, 1, 2].map((at) =>
    Math.round((from[at] ?? 0) + ((to[at] ?? 0) - (from[at] ?? 0)) * share),
  );
  return [r ?? 0, g ?? 0, b ?? 0];
};
