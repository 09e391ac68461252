import { isMap, isScalar, parseDocument, stringify } from 'yaml';

const FENCED = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n|$))/;

/**
 * Sets fields of an entry's front matter and leaves every other byte as it is; `undefined` takes a field
 * out, a comment below it goes with it. A new field stands at the end. Throws when the front matter is no
 * list of fields.
 */
export function setFields(text: string, fields: Readonly<Record<string, unknown>>): string {
  const parts = FENCED.exec(text);
  if (!parts) throw new Error('no front matter');
  const [whole, open = '', yaml = '', close = ''] = parts;
  const present = sections(`${yaml}\n`);
  const names = new Set(present.map(({ name }) => name));
  const kept = present.map(({ name, source }) =>
    Object.hasOwn(fields, name) ? written(name, fields[name]) : source,
  );
  const added = Object.entries(fields).map(([name, value]) => (names.has(name) ? '' : written(name, value)));
  return open + [...kept, ...added].join('').replace(/\n$/, '') + close + text.slice(whole.length);
}

const written = (name: string, value: unknown): string =>
  value === undefined ? '' : stringify({ [name]: value }, { lineWidth: 0 });

/** Each field of the top level with its source up to the next one; what stands before the first has no name. */
function sections(yaml: string): { name: string; source: string }[] {
  const { contents, errors } = parseDocument(yaml);
  if (errors.length > 0 || !isMap(contents) || contents.flow)
    throw new Error('front matter is no list of fields');
  const starts = contents.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  const fields = contents.items.map(({ key }, index) => ({
    name: isScalar(key) ? String(key.value) : '',
    source: yaml.slice(starts[index], starts[index + 1] ?? yaml.length),
  }));
  return [{ name: '', source: yaml.slice(0, starts[0] ?? 0) }, ...fields];
}
