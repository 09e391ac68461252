import type { SourceMap } from '../content/front-matter.ts';
import { labelAt, type Path } from './labels.ts';

/** An `error` keeps the content from being published; a `warning` asks for attention and fails nothing. */
export type Level = 'error' | 'warning';

/** One thing that is wrong: where it stands, what it is, and what to write instead. */
export interface Finding {
  level: Level;
  /** Id of the rule that found it. */
  rule: string;
  /** Relative to the content root, with forward slashes. */
  file: string;
  /** 1-based line of the file; null when the finding is about the file as a whole. */
  line: number | null;
  /** Path of the field, `hours.1.close`, or `body` for the Markdown below the fields; null for the whole file. */
  field: string | null;
  /** The field as an editor knows it: `开放时间 第2项 › 关门`. */
  label: string | null;
  /** Chinese, without a full stop. */
  problem: string;
  /** Chinese, without a full stop: what to write instead. */
  remedy: string;
}

/** What a rule hands back: a finding that does not know its rule yet. */
export type Found = Omit<Finding, 'rule'>;

/** What a finding needs to know of a file with fields. */
interface FieldFile extends Pick<SourceMap, 'lineOf'> {
  file: string;
  schema: Parameters<typeof labelAt>[0];
}

/** A finding about one field. */
export function at(file: FieldFile, path: Path, problem: string, remedy: string): Found {
  return {
    level: 'error',
    file: file.file,
    line: file.lineOf(path),
    field: path.length > 0 ? path.join('.') : null,
    label: path.length > 0 ? labelAt(file.schema, path) : null,
    problem,
    remedy,
  };
}

/** A finding about a line of the Markdown below the fields; `line` is 1-based within the body. */
export function inBody(
  entry: { file: string; bodyLine: number },
  line: number,
  problem: string,
  remedy: string,
): Found {
  return {
    level: 'error',
    file: entry.file,
    line: entry.bodyLine + line - 1,
    field: 'body',
    label: '正文',
    problem,
    remedy,
  };
}

/** A finding about a file as a whole, or about a line of it that belongs to no field. */
export function ofFile(file: string, problem: string, remedy: string, line: number | null = null): Found {
  return { level: 'error', file, line, field: null, label: null, problem, remedy };
}

/** The same finding as a warning: what time alone brings about must not stop a publication. */
export const warning = (found: Found): Found => ({ ...found, level: 'warning' });
