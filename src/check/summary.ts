import type { ContentSource } from '../content/read.ts';
import { type CollectionName, collectionNames } from '../model/collections.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules/index.ts';

/** A check's result as `--json` prints it. */
export interface Summary {
  root: string;
  /** What keeps the content from being published. */
  findings: readonly Finding[];
  /** What asks for attention: it fails nothing, since much of it comes with time alone. */
  warnings: readonly Finding[];
  /** Whether publication dates could be held against the content's history. */
  history: boolean;
  /** How much was checked. */
  counts: {
    entries: number;
    settings: number;
    media: number;
    rules: number;
    collections: Record<CollectionName, number>;
  };
}

export function summarize(source: ContentSource, findings: readonly Finding[], history = false): Summary {
  const perCollection = Map.groupBy(source.entries, ({ collection }) => collection);
  const collections = Object.fromEntries(
    collectionNames.map((name) => [name, perCollection.get(name)?.length ?? 0]),
  ) as Record<CollectionName, number>;
  return {
    root: source.root,
    findings: findings.filter(({ level }) => level === 'error'),
    warnings: findings.filter(({ level }) => level === 'warning'),
    history,
    counts: {
      entries: source.entries.length,
      settings: source.settings.filter(({ missing }) => !missing).length,
      media: source.media.length,
      rules: rules.length,
      collections,
    },
  };
}
