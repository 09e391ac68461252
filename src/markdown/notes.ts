import type { Body, Note, NoteReference } from './body.ts';
import { inlinesIn } from './walk.ts';

/** A footnote that the text refers to. */
export interface CitedNote extends Note {
  /** From 1, in the order of their first references. */
  number: number;
  references: NoteReference[];
}

/**
 * The footnotes that a reader sees, numbered. A note that only other notes refer to comes after them;
 * a note that nothing refers to is left out, as is a reference to a note that is not there.
 */
export function citedNotes({ blocks, notes }: Body): Map<string, CitedNote> {
  const cited = new Map<string, CitedNote>();
  if (notes.length === 0) return cited;
  const byLabel = new Map(notes.toReversed().map((note) => [note.label, note]));
  const cite = (from: Body['blocks']): void => {
    for (const node of inlinesIn(from)) {
      const note = node.kind === 'note' ? byLabel.get(node.label) : undefined;
      if (node.kind !== 'note' || note === undefined) continue;
      const known = cited.get(node.label) ?? { ...note, number: cited.size + 1, references: [] };
      known.references.push(node);
      cited.set(node.label, known);
    }
  };
  cite(blocks);
  // A map's iteration meets the notes that are added on the way.
  for (const note of cited.values()) cite(note.blocks);
  return cited;
}
