import { NEED_DAYS } from '../../../check/index.ts';
import { overdue } from '../overdue.ts';
import type { InspectionRule } from '../rule.ts';

/** Publishing rules 2 and 5: what people would help with has been verified of late. */
export const needsVerified: InspectionRule = {
  id: 'needs-verified',
  section: 'content',
  title: `招募中的需求 ${NEED_DAYS} 天内核实过`,
  text: `招募志愿者的需求，发布者核实过信息并写明日期，每 ${NEED_DAYS} 天再核实一次；虚构的示例除外。`,
  source: '志愿服务条例 第十三条（对信息进行核实）',
  check: (facts) => overdue(facts, 'needs', NEED_DAYS),
};
