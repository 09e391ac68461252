import { z } from 'zod';
import { common } from './common.ts';
import { choice, count } from './primitives.ts';

/** Where a page stands in the site map and the side list. */
export const pageSections = {
  about: '关于本站',
  plan: '工作方案',
  join: '参与服务',
  organizations: '组织管理',
  rights: '权益保障',
  site: '网站说明',
} as const;

/** 页面: what an editor writes that is not an item of a list. */
export const page = z.strictObject({
  ...common,
  section: choice({ label: '归类', hint: '放在哪一组页面里' }, pageSections),
  order: count({ label: '次序', hint: '在本组里排第几，从 1 起' }, 1, 999).default(100),
});
