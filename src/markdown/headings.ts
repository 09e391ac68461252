/** Gives each heading its place in the outline and its id, in reading order. */
export interface Outline {
  /** `depth` is the number of `#`. The level starts at 1 and never skips one on the way down. */
  place(depth: number, text: string): { level: number; id: string };
}

/**
 * Editors begin with `#`, `##` or `###` as they like. What they mean is the nesting, so that is what is
 * kept: a page's outline has no gaps (WCAG 1.3.1), whatever the number of `#`.
 */
export function createOutline(): Outline {
  const above: number[] = [];
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  return {
    place(depth, text) {
      while ((above.at(-1) ?? 0) >= depth) above.pop();
      above.push(depth);
      const base = idOf(text);
      let id = base;
      let copy = copies.get(base) ?? 1;
      while (taken.has(id)) id = `${base}-${++copy}`;
      copies.set(base, copy);
      taken.add(id);
      return { level: above.length, id };
    },
  };
}

const LONGEST = 60;

/** Letters of any script, digits and hyphens: 申请条件（2026 年） becomes 申请条件-2026-年. */
function idOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = [...words].slice(0, LONGEST).join('');
  return short.replace(/^-|-$/g, '') || 'section';
}
