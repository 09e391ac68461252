import type { BeijingDay } from '../../model/index.ts';
import type { Facts } from './facts/index.ts';

/** The parts of the inspection, in the order of the page; each is a chapter of the publishing rules. */
export const sections = {
  tags: '页面标签',
  content: '更新和内容',
  footer: '页脚和离站提示',
  privacy: '个人信息',
  access: '无障碍',
} as const;
export type SectionId = keyof typeof sections;

/** One thing behind a rule's state. */
export interface Item {
  /** `red` breaks the rule; `amber` asks for attention and breaks nothing yet. */
  level: 'red' | 'amber';
  /** Chinese, without a full stop: what is wrong. */
  text: string;
  /** Site path of the page where it is seen. */
  path?: string;
  /** The content file to mend, with its line. */
  file?: string;
  /** Since when it is so, where the content itself says so. */
  since?: BeijingDay;
}

/** One rule that the site inspects itself by. */
export interface InspectionRule {
  /** Stable: histories and other programs know the rule by it. */
  id: string;
  section: SectionId;
  /** What is asked for, in a few words. */
  title: string;
  /** What is asked for, whole. */
  text: string;
  /** The law or the inspection criterion that asks. */
  source: string;
  /** Everything that breaks the rule; undefined where a build cannot tell, and `byHand` says who can. */
  check(facts: Facts): Iterable<Item> | undefined;
  byHand?: string;
}

/** A rule that no build can judge: it is listed without a colour, with how it is looked at instead. */
export const lookedAt = (rule: Omit<InspectionRule, 'check'> & { byHand: string }): InspectionRule => ({
  ...rule,
  check: () => undefined,
});

export const red = (text: string, where: Partial<Item> = {}): Item => ({ level: 'red', text, ...where });
export const amber = (text: string, where: Partial<Item> = {}): Item => ({ level: 'amber', text, ...where });
