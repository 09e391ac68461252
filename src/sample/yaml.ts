/**
 * Writes data as YAML 1.2, a field a line. Objects and lists of objects are indented; everything below them is
 * flow style. The yaml package writes the same a hundred times slower, which is felt at 17,500 files.
 */
export function toYaml(data: object, indent = ''): string {
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${indent}${name}:${after(value, indent)}`)
    .join('');
}

function after(value: unknown, indent: string): string {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isObject)) return ` ${flow(value)}\n`;
  return `\n${value.map((item) => `${indent}  - ${flow(item)}\n`).join('')}`;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (isObject(value)) {
    const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{ ${pairs.map(([name, inner]) => `${name}: ${flow(inner)}`).join(', ')} }`;
  }
  return typeof value === 'string' ? scalar(value) : String(value);
}

// Words that begin with a letter or a Han character and hold nothing that YAML reads as syntax.
const PLAIN = /^[A-Za-z\p{Script=Han}][\p{L}\p{N}\p{Script=Han}，。、；：（）“”·—/.-]*$/u;
const RESERVED = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** Every JSON string is a YAML string; what is safe without quotes goes without. */
const scalar = (text: string): string =>
  PLAIN.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);
