import { useCallback, useEffect, useState } from 'react';
import { readAnswers } from './answers.ts';
import { answersOf, type Draft, draftOf, emptyDraft } from './draft.ts';

const KEY = 'volunteer-answers';

interface KeptDraft {
  draft: Draft;
  change(part: Partial<Draft>): void;
  /** Whether the answers are kept on this device. */
  kept: boolean;
  keep(wish: boolean): void;
  /** Empties the form and the device. */
  erase(): void;
}

/** The form's state; it outlives the page on this device alone, and only when its owner ticks that. */
export function useKeptAnswers(): KeptDraft {
  const [draft, setDraft] = useState(emptyDraft);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    const found = readAnswers(readDevice());
    if (!found) return;
    setDraft(draftOf(found));
    setKept(true);
  }, []);
  useEffect(() => {
    if (!kept) return;
    const read = answersOf(draft);
    if ('answers' in read) writeDevice(JSON.stringify(read.answers));
  }, [kept, draft]);
  const change = useCallback((part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })), []);
  const keep = useCallback((wish: boolean) => {
    if (!wish) writeDevice(undefined);
    setKept(wish);
  }, []);
  const erase = useCallback(() => {
    keep(false);
    setDraft(emptyDraft);
  }, [keep]);
  return { draft, change, kept, keep, erase };
}

// A browser may refuse its storage; the form works on without it.
function readDevice(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function writeDevice(text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    return;
  }
}
