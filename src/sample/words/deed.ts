import type { FieldId, LanguageId, LicenceId, SkillId, SlotId, TargetId } from './vocabulary.ts';

/**
 * One kind of service, with the words to tell of it: stories, needs, activities and news all speak of deeds,
 * so that what stands on one page hangs together.
 */
export interface Deed {
  field: FieldId;
  target: TargetId;
  /** As in “…服务队”: 上门理发. */
  noun: string;
  /** As in “一起…”: 给老人理发. */
  act: string;
  /** As in “为…服务”: 行动不便的老人. */
  people: string;
  /** Public places, as in “在…”. */
  spots: readonly string[];
  /** What is brought along, as in “带上…”. */
  tools: readonly string[];
  /** Sentences on what can be seen while it is done; no subject, so that they fit a person and a team. */
  scenes: readonly string[];
  /** Sentences on how it is done well. */
  lessons: readonly string[];
  /** What came of it, `{n}` standing for a number between the bounds. */
  yields: { words: string; least: number; most: number };
  risks: string;
  conditions: string;
  /** Whether volunteers are insured before they go. */
  insured: boolean;
  required: readonly SkillId[];
  helpful: readonly SkillId[];
  minAge: number;
  maxAge?: number;
  licence?: LicenceId;
  language?: LanguageId;
  training?: string;
  slots: readonly SlotId[];
}
