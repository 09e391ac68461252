import type { Finding } from '../../../src/check/finding.ts';
import type { Path } from '../../../src/check/labels.ts';

/** What is wrong with the entry in the form, as far as it is known. */
export type FormFinding = Pick<Finding, 'field' | 'label' | 'problem' | 'remedy'>;

let local: readonly FormFinding[] = [];
let fromDesk: readonly FormFinding[] = [];
let shown: readonly FormFinding[] = [];
const watchers = new Set<() => void>();

/** Every finding, each once, in the order of the form. */
export const allFindings = (): readonly FormFinding[] => shown;

export function watchFindings(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** What the model itself says of the form, at every change. */
export function setLocalFindings(findings: readonly FormFinding[]): void {
  local = findings;
  update();
}

/** What the desk says of the whole file: it knows the other entries too. */
export function showFindings(findings: readonly FormFinding[]): void {
  fromDesk = findings;
  update();
}

/** A field was changed: what the desk said of it may no longer be so. */
export function doubtFindings(field: string): void {
  fromDesk = fromDesk.filter((finding) => !isWithin(finding, [field]));
  update();
}

/** Findings about the field at `path` itself, or, with `deep`, about anything in it. */
export function findingsAt(findings: readonly FormFinding[], path: Path, deep = false): FormFinding[] {
  const own = path.join('.');
  return findings.filter((finding) => (deep ? isWithin(finding, path) : finding.field === own));
}

function isWithin({ field }: FormFinding, path: Path): boolean {
  const own = path.join('.');
  return field === own || (field?.startsWith(`${own}.`) ?? false);
}

function update(): void {
  const known = new Set<string>();
  shown = [...local, ...fromDesk].filter(({ field, problem }) => {
    const key = `${field} ${problem}`;
    return known.has(key) ? false : known.add(key);
  });
  for (const watcher of watchers) watcher();
}
