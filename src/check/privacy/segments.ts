const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Where words begin in a Chinese text, by the dictionary that Node brings along: `starts[i]` is the length of
 * the word that begins at `i`. A personal name is in no dictionary, so it falls into single characters.
 */
export function wordStarts(text: string): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { segment, index } of segmenter.segment(text)) starts.set(index, segment.length);
  return starts;
}
