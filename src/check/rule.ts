import type { Content } from './content.ts';
import type { Found } from './finding.ts';

/** One thing that must hold before a word is public. */
export interface Rule {
  /** Stable: stands in every finding and in `--json`. */
  id: string;
  /** What the rule asks for, in Chinese, as a short statement. */
  title: string;
  /** Where it comes from: a law with its article, an inspection criterion, or 内容模型 for our own. */
  source: string;
  /** Everything in the content that breaks the rule. */
  check(content: Content): Iterable<Found>;
}
