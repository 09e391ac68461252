import { type Finding, rules } from '../../check/index.ts';
import { addressOf } from '../../model/index.ts';
import type { Facts } from './facts/index.ts';
import type { Item } from './rule.ts';

/** Which rules of `check` each rule of the inspection tells of. */
const told = {
  'publication-dates': ['future', 'dates', 'history'],
  wording: ['unfinished', 'characters', 'titles', 'repeated', 'raw-html'],
  'picture-words': ['alt-text'],
  'links-inside': ['links'],
  verified: ['stale'],
  consent: ['consent'],
  privacy: rules
    .filter(({ id, source }) => id !== 'consent' && source.includes('个人信息保护法'))
    .map(({ id }) => id),
};

/** What `check` found, as an item: where the entry is read, and the file to mend. */
export function itemOf({ level, file, line, label, problem }: Finding, facts: Facts): Item {
  const entry = facts.entryOf(file);
  return {
    level: level === 'error' ? 'red' : 'amber',
    text: `${entry ? `“${entry.data.title}”` : ''}${label ?? ''}：${problem}`.replace(/^：/, ''),
    ...(entry ? { path: addressOf(entry) } : {}),
    file: line === null ? file : `${file}:${line}`,
  };
}

/** What `check` found of the rules that a rule of the inspection tells of. */
export const itemsOf = (
  facts: Facts,
  teller: keyof typeof told,
  levelOf: (finding: Finding) => Item['level'] | undefined = () => undefined,
): Item[] =>
  facts.findings
    .filter(({ rule }) => told[teller].includes(rule))
    .map((finding) => {
      const item = itemOf(finding, facts);
      return { ...item, level: levelOf(finding) ?? item.level };
    });

/** What `check` found and no rule of the inspection tells of. */
export function otherItems(facts: Facts): Item[] {
  const elsewhere = new Set(Object.values(told).flat());
  return facts.findings.filter(({ rule }) => !elsewhere.has(rule)).map((finding) => itemOf(finding, facts));
}
