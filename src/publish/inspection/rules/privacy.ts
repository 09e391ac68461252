import { itemsOf } from '../from-check.ts';
import type { InspectionRule } from '../rule.ts';

/** Publishing rules 6: no personal identifier is in any page, file or picture. */
export const privacy: InspectionRule = {
  id: 'privacy',
  section: 'privacy',
  title: '没有泄露个人信息',
  text: '正文、字段、文件和图片里没有手机号、证件号、银行卡号、车牌、私人邮箱、细到门牌的住址，没有姓名连着病情、学校连着班级；登记过的公开电话除外。',
  source: '个人信息保护法 第二十八条；未成年人保护法',
  check: (facts) => itemsOf(facts, 'privacy'),
};
