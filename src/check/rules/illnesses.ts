import { privacyRule } from '../privacy/index.ts';

export const illnesses = privacyRule({
  id: 'illnesses',
  kind: 'illness',
  title: '姓名不与病情写在一起',
  source: '个人信息保护法 第二十五条、第二十八条；志愿服务条例 第二十一条',
  problem: '姓名与病情写在一起',
  remedy: '删去姓名，只写“一位患病的居民”这样的一类人；或删去病情',
});
