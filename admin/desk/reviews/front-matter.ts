import { isMap, isScalar, parseDocument, stringify } from 'yaml';

const FENCED = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n|$))/;

/**
 * Sets fields of an entry's front matter and leaves every other byte as it is; `undefined` takes a field
 * out. New fields stand at the end. Throws when there is no front matter that is a list of fields.
 */
export function setFields(text: string, fields: Readonly<Record<string, unknown>>): string {
  const parts = FENCED.exec(text);
  if (!parts) throw new Error('no front matter');
  const [whole, open = '', yaml = '', close = ''] = parts;
  const kept = without(`${yaml}\n`, new Set(Object.keys(fields)));
  const set = Object.entries(fields).filter(([, value]) => value !== undefined);
  const added = set.map(([name, value]) => stringify({ [name]: value }, { lineWidth: 0 })).join('');
  return open + (kept + added).replace(/\n$/, '') + close + text.slice(whole.length);
}

/** The YAML without these fields of its top level. */
function without(yaml: string, names: ReadonlySet<string>): string {
  const { contents, errors } = parseDocument(yaml);
  if (errors.length > 0 || !isMap(contents) || contents.flow)
    throw new Error('front matter is no list of fields');
  const starts = contents.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  let kept = yaml.slice(0, starts[0] ?? yaml.length);
  for (const [index, { key }] of contents.items.entries()) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!names.has(name)) kept += yaml.slice(starts[index], starts[index + 1] ?? yaml.length);
  }
  return kept;
}
