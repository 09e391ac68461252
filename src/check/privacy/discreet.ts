import type { Finding } from '../finding.ts';
import { type Knowledge, masked } from './scan.ts';

/** What is left of an identifier that YAML read as a number and rounded. */
const LONG = /\d{13,}/g;

/**
 * A finding that names no one: rules quote what was written, so identifiers are masked in every word of it,
 * in the field's name, and in the file's own name.
 */
export function discreet(finding: Finding, knowledge: Knowledge): Finding {
  const said = (text: string) =>
    masked(text, knowledge).replace(
      LONG,
      (digits) => `${digits.slice(0, 2)}${'*'.repeat(digits.length - 2)}`,
    );
  return {
    ...finding,
    file: discreetName(finding.file, knowledge),
    field: finding.field === null ? null : said(finding.field),
    label: finding.label === null ? null : said(finding.label),
    problem: said(finding.problem),
    remedy: said(finding.remedy),
  };
}

/** A file's name as findings show it. */
export const discreetName = (file: string, knowledge?: Knowledge): string => masked(file, knowledge);
