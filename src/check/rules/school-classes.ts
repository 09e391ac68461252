import { privacyRule } from '../privacy/index.ts';

export const schoolClasses = privacyRule({
  id: 'school-classes',
  kind: 'school-class',
  title: '学校不与班级写在一起',
  source: '未成年人保护法 第四条；个人信息保护法 第三十一条',
  problem: '学校与班级写在一起',
  remedy: '删去班级，最多写到学校或年级',
});
