import { parseMarkdown } from '../../../src/content/front-matter.ts';

const FIELDS = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const PLAIN = /^(?![!&*|>@`%{[\]},?'"#-]|: )(?:(?! #|: ).)*$/;
const NOTHING = /^(?:~|null|Null|NULL)?$/;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/**
 * Reads some single-valued fields of an entry's file without parsing it whole: a list of thousands reads a
 * hundred times faster. What is not plainly written sends the file to the parser. Undefined when it cannot
 * be read.
 */
export function createSkim(
  names: readonly string[],
): (source: string) => Record<string, unknown> | undefined {
  // A field with lines of its own shows in the space that the next line begins with.
  const field = new RegExp(`^(${names.join('|')}):(?:[ \\t]+(.*?))?[ \\t]*\\r?$(\\n[ \\t]+\\S)?`, 'gm');
  return (source) => {
    const yaml = FIELDS.exec(source)?.[1];
    if (yaml === undefined) return undefined;
    const found: Record<string, unknown> = {};
    for (const [, name = '', written = '', more] of yaml.matchAll(field)) {
      const value = more === undefined ? scalar(written) : undefined;
      if (value === undefined) return parsed(source, names);
      if (value !== null) found[name] = value;
    }
    return found;
  };
}

/** What one line of YAML says; null for nothing, undefined when it takes a parser to know. */
function scalar(written: string): string | number | boolean | null | undefined {
  if (NOTHING.test(written)) return null;
  if (/^"[^"\\]*"$/.test(written) || /^'[^']*'$/.test(written)) return written.slice(1, -1);
  if (!PLAIN.test(written)) return undefined;
  if (written === 'true' || written === 'false') return written === 'true';
  return NUMBER.test(written) ? Number(written) : /^[-+.0]/.test(written) ? undefined : written;
}

function parsed(source: string, names: readonly string[]): Record<string, unknown> | undefined {
  const { data, problems } = parseMarkdown(source);
  if (problems.length > 0 || typeof data !== 'object' || data === null) return undefined;
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)));
}
