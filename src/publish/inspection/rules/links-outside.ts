import { addDays, dayOf, daysBetween } from '../../../model/index.ts';
import { amber, type InspectionRule, type Item, red } from '../rule.ts';

const LOOK_EVERY_DAYS = 30;

/** Publishing rules 2: outside links, as they were when people last had them looked at. */
export const linksOutside: InspectionRule = {
  id: 'links-outside',
  section: 'content',
  title: '站外链接打得开',
  text: `指向其他网站的链接打得开，${LOOK_EVERY_DAYS} 天内检查过。`,
  source: '国办秘函〔2019〕19号（链接可用性）',
  byHand: '还没有人检查过。生成网页时不访问别的网站；由人运行 npm run links，结果在下次生成时显示。',
  check({ outside, now }) {
    if (outside === undefined) return undefined;
    const day = dayOf(outside.at);
    const dead = outside.links
      .filter(({ ok }) => !ok)
      .map(({ address, answer }): Item => red(`${address}（${day} 检查：${answer}）`, { since: day }));
    const old = daysBetween(day, dayOf(now)) > LOOK_EVERY_DAYS;
    const overdue = amber(`上次检查是 ${day}，该再查一遍了`, { since: addDays(day, LOOK_EVERY_DAYS + 1) });
    return old ? [...dead, overdue] : dead;
  },
};
