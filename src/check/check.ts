import type { ContentSource } from '../content/read.ts';
import { type Content, openContent } from './content.ts';
import type { Finding } from './finding.ts';
import type { CheckOptions } from './options.ts';
import { discreet, knowledgeOf } from './privacy/index.ts';
import { rules } from './rules/index.ts';

/** Everything in a content root that breaks a rule, in the order of files and lines. Pure; never throws. */
export function checkContent(source: ContentSource, options: CheckOptions): Finding[] {
  return findingsIn(openContent(source, options));
}

/** What `checkContent` says about one file, without the work of judging the others. */
export function checkFile(source: ContentSource, file: string, options: CheckOptions): Finding[] {
  return findingsIn(openContent(source, options, file), file);
}

function findingsIn(content: Content, only?: string): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules)
    for (const found of rule.check(content))
      if (only === undefined || found.file === only) findings.push({ ...found, rule: rule.id });
  const knowledge = knowledgeOf(content);
  return findings.map((finding) => discreet(finding, knowledge)).sort(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
