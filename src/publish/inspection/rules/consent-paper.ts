import { lookedAt } from '../rule.ts';

/** Publishing rules 6: the consent itself is on paper, and never in the repository. */
export const consentPaper = lookedAt({
  id: 'consent-paper',
  section: 'privacy',
  title: '同意书是真的，存在线下',
  text: '当事人或监护人签过同意书，原件由主办单位保管，不放进网站。',
  source: '个人信息保护法 第十三条、第二十五条',
  byHand: '由主办单位对照原件核对。',
});
