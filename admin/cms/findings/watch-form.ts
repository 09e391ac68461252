import { collections } from '../../../src/model/collections.ts';
import { checkText } from '../api/index.ts';
import { isCollection } from '../config/index.ts';
import { writeEntry } from '../format/index.ts';
import { checkForm } from './check-form.ts';
import { doubtFindings, setLocalFindings, showFindings } from './store.ts';

/** An entry in the form, as far as checks need it. */
export interface FormEntry {
  collection: string;
  /** Empty for a new entry. */
  path: string;
  data: Record<string, unknown>;
}

const PAUSE_MS = 700;
let timer: ReturnType<typeof setTimeout> | undefined;
let latest = 0;

/** Checks the form at once by the model, and by the desk when the typing pauses. */
export function formChanged(read: () => FormEntry, field?: string): void {
  clearTimeout(timer);
  const turn = ++latest;
  // Decap puts the change into the entry only after it has told the field of it.
  queueMicrotask(() => {
    if (turn !== latest) return;
    const { collection, data } = read();
    if (field !== undefined) doubtFindings(field);
    setLocalFindings(isCollection(collection) ? checkForm(collections[collection].schema, data) : []);
  });
  timer = setTimeout(() => void askDesk(read, turn), PAUSE_MS);
}

let controls = 0;

/** A control of the form came onto the page; the result is called when it leaves. With the last one goes all that was found. */
export function formMounted(): () => void {
  controls++;
  return () => {
    controls--;
    if (controls > 0) return;
    clearTimeout(timer);
    latest++;
    setLocalFindings([]);
    showFindings([]);
  };
}

async function askDesk(read: () => FormEntry, turn: number): Promise<void> {
  const { collection, path, data } = read();
  if (!isCollection(collection)) return;
  const text = writeEntry(collections[collection].schema, data);
  const findings = await checkText(path || `${collection}/new-entry.md`, text).catch(() => undefined);
  // A desk that cannot be asked now will say the same when the entry is saved.
  if (findings && turn === latest) showFindings(findings);
}
