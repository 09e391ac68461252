/** Text that was rewritten, with the way back: each of its characters knows where it stood in the source. */
export interface Mapped {
  text: string;
  /** For each UTF-16 unit of `text`, its offset in the source; undefined while nothing was rewritten. */
  at: readonly number[] | undefined;
}

export const mapped = (text: string): Mapped => ({ text, at: undefined });

/** The offset in the source of the character at `index`. */
export const sourceOffset = ({ at }: Mapped, index: number): number => at?.[index] ?? index;

/** Rewrites every match of a global pattern. What replaces a match stands where the match began. */
export function rewrite(
  input: Mapped,
  pattern: RegExp,
  to: (match: RegExpExecArray) => string | undefined,
): Mapped {
  const { text } = input;
  let written = '';
  let at: number[] | undefined;
  let done = 0;
  const copy = (until: number) => {
    written += text.slice(done, until);
    for (let index = done; index < until; index++) at?.push(sourceOffset(input, index));
    done = until;
  };
  for (const match of text.matchAll(pattern)) {
    const replacement = to(match);
    if (replacement === undefined || replacement === match[0]) continue;
    at ??= [];
    copy(match.index);
    written += replacement;
    const begin = sourceOffset(input, match.index);
    const last = match[0].length - 1;
    // Where lengths agree, every character keeps its own place.
    for (let index = 0; index < replacement.length; index++)
      at.push(
        replacement.length === match[0].length
          ? sourceOffset(input, match.index + Math.min(index, last))
          : begin,
      );
    done = match.index + match[0].length;
  }
  if (!at) return input;
  copy(text.length);
  return { text: written, at };
}
