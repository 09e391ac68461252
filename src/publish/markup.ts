/** HTML whose every value was escaped: only `html` makes it. */
export class Markup {
  readonly text: string;

  constructor(parts: readonly string[], values: readonly Value[]) {
    this.text = parts.reduce((before, part, at) => before + written(values[at - 1]) + part);
  }
}

type Value = Markup | string | number | false | undefined | readonly Value[];

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Writes HTML. What is put in is escaped, unless `html` wrote it; `false` and undefined leave nothing. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(
    // The template's own line breaks are for whoever reads the code.
    parts.map((part) => part.replace(/\n\s*/g, '')),
    values,
  );

function written(value: Value): string {
  if (value === false || value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return String(value).replace(/[&<>"]/g, (char) => references[char] ?? char);
}
