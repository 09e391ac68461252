import { plainCharacters } from './characters.ts';
import { decode } from './decode.ts';
import { type Mapped, mapped, rewrite } from './mapped.ts';

const COMMENT = /<!--[\s\S]{0,500}?-->/g;
const TAG = /<\/?[A-Za-z][^<>\n]{0,300}>/g;
const ADDRESS = /\]\((?:[^()\n]|\([^()\n]*\)){0,500}\)/g;
const LABEL = /\]\[[^[\]\n]{0,100}\]/g;
const NOTE = /\[\^[^\]\n]{1,40}\]/g;
// Emphasis, code and escapes draw nothing themselves. A star between digits may be a sum or a mask, and stays.
const MARKS = /\*{2,3}(?!\*)|(?<![\d*])\*(?!\*)|(?<!\*)\*(?![\d*])|`+|~{2,}|\\(?=[!-/:-@[-`{-~])/g;
const MASKS = /\*{4,}|[●○◯■□█▇×✱xX]{3,}/g;

/** Stands where digits must not be read across: private use, so no text holds it. */
export const WALL = '\uE000';

/**
 * A text as a machine should look at it, in plain characters: with all that stands in it; as a reader sees
 * the page, without comments, tags and the addresses of links; and with percent signs taken for what they
 * are. As many views as differ, the fullest first.
 */
export function viewsOf(source: string): readonly Mapped[] {
  const plain = plainCharacters(mapped(source));
  const decoded = plainCharacters(decode(plain));
  const views = [decoded];
  const seen = asSeen(decoded);
  if (seen !== decoded) views.push(seen);
  if (decoded !== plain && plain.text.includes('%')) views.push(plain);
  return views.map((view) =>
    rewrite(
      rewrite(view, MASKS, ([run]) => WALL.repeat(run.length)),
      MARKS,
      () => '',
    ),
  );
}

function asSeen(text: Mapped): Mapped {
  return [COMMENT, TAG, ADDRESS, LABEL, NOTE].reduce(
    (seen, pattern) => rewrite(seen, pattern, ([found]) => (found.startsWith(']') ? ']' : '')),
    text,
  );
}

// A line that is full, and whose sentence goes on in the next.
const WRAPPED = /(?<=[^\n]{18}[\u4E00-\u9FFF，、])[ \t]*\n[ \t>]*(?=[\u4E00-\u9FFF])/g;

/** A view in which sentences are whole again that a PDF or an editor broke into lines. */
export const unwrapped = (view: Mapped): Mapped => rewrite(view, WRAPPED, () => '');

// Between two Chinese characters, but never between two blocks of a page.
const BETWEEN = /(?<=[\u4E00-\u9FFF])(?:[ \t]{1,2}|[ \t]*\n[ \t]*|[-·•._])(?=[\u4E00-\u9FFF])/g;

/** A view in which nothing stands between Chinese characters that were spread out: 何 丽, 白-血-病. */
export const drawnTogether = (view: Mapped): Mapped => rewrite(view, BETWEEN, () => '');
