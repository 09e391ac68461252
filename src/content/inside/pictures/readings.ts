/** A block as the encodings that cameras and programs write would have it; what is no text is a line end. */
export function readings(block: Buffer): string[] {
  const utf8 = block.toString('utf8');
  const pairs = Buffer.from(block.subarray(0, block.length - (block.length % 2)));
  const guesses = [
    block.toString('utf16le'),
    pairs.swap16().toString('utf16le'),
    // What is not UTF-8 may be Chinese as older programs write it.
    ...(utf8.includes('\uFFFD') ? [older.decode(block)] : []),
  ];
  return [utf8.replace(/[^\p{L}\p{N}\p{P}\p{S} ]{1,4000}/gu, '\n'), ...guesses.map(likely)].filter((text) =>
    /[\w@]{6}|\p{Script=Han}{3}/u.test(text),
  );
}

const older = new TextDecoder('gb18030');

/** The Chinese characters of everyday use: the rows of GB 2312. */
const everyday = older.decode(
  Buffer.from(
    Array.from({ length: 72 }, (_, row) =>
      Array.from({ length: 94 }, (_, column) => [0xb0 + row, 0xa1 + column]),
    ).flat(2),
  ),
);
// Bounded, as an endless run overflows the stack of the matcher.
const UNLIKELY = new RegExp(`[^ -~\\p{N}\\p{P}！-～${everyday}]{1,4000}`, 'gu');
const SHORTEST = 6;

/**
 * What of bytes that were read in a guessed encoding is likely to be text. Bytes of another kind read as Chinese
 * that is strewn with rare characters, and a few in a row mean nothing.
 */
const likely = (text: string): string =>
  text
    .replace(UNLIKELY, '\n')
    .split('\n')
    .filter((run) => run.length >= SHORTEST)
    .join('\n');
