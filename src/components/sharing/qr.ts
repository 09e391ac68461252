import { encode } from 'uqr';

/** A QR code as one stroked path on a square of `size` modules, the quiet zone of four included. */
export interface QrDrawing {
  size: number;
  path: string;
}

/**
 * Draws a text, here a page's address, as a QR code that survives a sixth of it being dirty or torn (level M
 * or better). Each run of dark modules is one stroke: a few hundred bytes a code.
 */
export function qrOf(text: string): QrDrawing {
  if (latest?.text !== text) latest = { text, drawing: draw(text) };
  return latest.drawing;
}

// A page shows its code twice: on its poster and to be passed on.
let latest: { text: string; drawing: QrDrawing } | undefined;

// Every mask reads. To compare all eight for the most even one would take most of a page's time.
const MASK = 2;

function draw(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: 4, maskPattern: MASK });
  const path = data.map((row, y) => `M0 ${y}.5${strokesOf(row)}`).filter((row) => row.includes('h'));
  return { size, path: path.join('') };
}

/** The dark runs of a row as relative moves and lines. */
function strokesOf(row: readonly boolean[]): string {
  let strokes = '';
  for (let x = 0, reached = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    strokes += `m${start - reached} 0h${x + 1 - start}`;
    reached = x + 1;
  }
  return strokes;
}
