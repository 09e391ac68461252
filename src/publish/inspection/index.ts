/** 网站体检: the site inspects itself by publishing rules 1, 2, 3, 6 and 8, one rule a file, and shows the result. */
export {
  type BuiltSite,
  type Facts,
  factsOf,
  isPage,
  type PageFacts,
  scanPage,
  scanSite,
} from './facts/index.ts';
export { inspect, type Result, type State, states, tally } from './inspect.ts';
export { linksRecord, type OutsideCheck, outsideCheck } from './outside-check.ts';
export { BADGE_HERE, badge, inspectionBody, REPORT_HERE } from './page/index.ts';
export { type EarlierInspection, earlierInspection, type Inspection, reportOf } from './report.ts';
export { type InspectionRule, type Item, sections } from './rule.ts';
export { inspectionRules } from './rules/index.ts';
