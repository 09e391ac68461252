import type { z } from 'zod';
import { parseMarkdown, parseYaml } from '../../../src/content/front-matter.ts';
import { patchYaml } from './patch.ts';
import { fieldLines } from './render.ts';
import { isRecord, tidy } from './tidy.ts';

/** Carries a file's text with its fields through the form, so that saving changes only what was changed. */
export const SOURCE = '$source';

type Fields = Record<string, unknown>;
type AnySchema = z.core.$ZodType;

const FENCED = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n|$))/;

/** The fields and body of an entry's file. Throws when the file cannot be read: a form of it would be empty. */
export function readEntry(source: string): Fields {
  const { data, body, problems } = parseMarkdown(source);
  demandReadable(data, problems);
  return { ...data, body: shown(body), [SOURCE]: source };
}

/** The text of an entry's file after the form; a new file when the form began empty. */
export function writeEntry(schema: AnySchema, data: Fields): string {
  const { [SOURCE]: source, body, $list: _, ...fields } = data;
  const after = tidy(schema, fields) as Fields;
  const words = typeof body === 'string' ? body : '';
  const parts = typeof source === 'string' ? FENCED.exec(source) : null;
  if (typeof source !== 'string' || !parts) return newEntry(after, words);
  const [whole, open = '', yaml = '', close = ''] = parts;
  const before = tidy(schema, parseYaml(yaml).data) as Fields;
  const head = open + inLineBreaksOf(source, patchYaml(unixLines(yaml), before, after)) + close;
  const rest = source.slice(whole.length);
  return unixLines(words) === shown(rest) ? head + rest : head + inLineBreaksOf(source, laidOut(words, rest));
}

/** The fields of a settings file. Throws when the file cannot be read. */
export function readSettings(source: string): Fields {
  const { data, problems } = parseYaml(source);
  demandReadable(data, problems);
  return { ...data, [SOURCE]: source };
}

/** The text of a settings file after the form. */
export function writeSettings(schema: AnySchema, data: Fields): string {
  const { [SOURCE]: source, $list: _, ...fields } = data;
  const after = tidy(schema, fields) as Fields;
  if (typeof source !== 'string') return fieldsText(after);
  const before = tidy(schema, parseYaml(source).data) as Fields;
  return inLineBreaksOf(source, patchYaml(unixLines(source), before, after));
}

function demandReadable(
  data: unknown,
  problems: readonly { line: number; message: string }[],
): asserts data is Fields {
  const [problem] = problems;
  if (problem) throw new Error(`文件第${problem.line}行读不出来：${problem.message}`);
  if (!isRecord(data)) throw new Error('文件不是“名称: 值”的写法');
}

const newEntry = (fields: Fields, body: string): string =>
  `---\n${fieldsText(fields)}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;

const fieldsText = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => fieldLines(name, value, 0))
    .join('');

/** A body without the blank lines around it. */
const shown = (body: string): string => unixLines(body).replace(/^(?:[ \t]*\n)+|\s+$/g, '');

/** A changed body between the blank lines that were around the old one. */
function laidOut(words: string, old: string): string {
  const lead = /^(?:[ \t]*\n)+/.exec(unixLines(old))?.[0] ?? '\n';
  const body = shown(words);
  return body === '' ? '' : `${lead}${body}\n`;
}

const unixLines = (text: string): string => text.replaceAll('\r\n', '\n');
const inLineBreaksOf = (source: string, text: string): string =>
  /^[^\n]*\r\n/.test(source) ? text.replaceAll('\n', '\r\n') : text;
