import { dayOf, daysBetween } from '../../model/time.ts';
import { consentOverFrom } from '../../model/withdrawal.ts';
import { at, warning } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** How many days before a consent ends it is time to ask again. */
const SOON = 30;

/**
 * A person is told about only while that person, or a child's guardian, consents. The paper stays offline.
 * A consent that is over takes its page down by itself (`publicEntry`), so it only asks for attention.
 */
export const consent: Rule = {
  id: 'consent',
  title: '写人物须有当事人有效的同意',
  source: '个人信息保护法 第十五条、第二十五条、第三十一条；未成年人保护法',
  *check(content) {
    const today = dayOf(content.now);
    for (const story of content.of('stories')) {
      const { subject, publishedAt, withdrawn } = story.data;
      if (subject?.type !== 'person') continue;
      const { consent, minor, name } = subject;
      const path = ['subject', 'consent'];
      if (publishedAt !== undefined && consent.at > dayOf(publishedAt))
        yield at(
          story,
          [...path, 'at'],
          `同意日期晚于发布日期（${dayOf(publishedAt)}）`,
          '先征得同意再发布；核对签字的日子',
        );
      if (minor && consent.guardian === name)
        yield at(
          story,
          [...path, 'guardian'],
          '未满十四周岁，本人不能是自己的监护人',
          '写父母或其他监护人，监护人同意后才能发布',
        );
      else if (minor && consent.guardian !== undefined && consent.by !== consent.guardian)
        yield at(
          story,
          [...path, 'by'],
          '未满十四周岁，须由监护人表示同意，同意人不是写明的监护人',
          '监护人同意后才能发布；同意人和监护人写成同一个人',
        );
      if (consent.until !== undefined && consent.until < consent.at)
        yield at(
          story,
          [...path, 'until'],
          `有效期早于同意日期（${consent.at}）`,
          '写有效期的最后一天；长期有效就删去',
        );
      if (consent.withdrawnAt !== undefined && consent.withdrawnAt < consent.at)
        yield at(
          story,
          [...path, 'withdrawnAt'],
          `撤回日期早于同意日期（${consent.at}）`,
          '写当事人撤回同意的日子',
        );
      if (withdrawn) continue;
      const over = consentOverFrom(consent);
      if (consent.withdrawnAt !== undefined)
        yield warning(
          at(
            story,
            [...path, 'withdrawnAt'],
            '当事人已撤回同意，发布时页面自动撤下，只留说明',
            '填写“撤回”字段，并按 README 从历史里清除原文',
          ),
        );
      else if (over !== undefined && over <= today)
        yield warning(
          at(
            story,
            [...path, 'until'],
            `当事人的同意已经到期，页面从 ${over} 起自动撤下，只留说明`,
            '重新征得同意后改写有效期，或填写“撤回”字段',
          ),
        );
      else if (over !== undefined && daysBetween(today, over) <= SOON)
        yield warning(
          at(
            story,
            [...path, 'until'],
            `当事人的同意将要到期，页面从 ${over} 起自动撤下`,
            '想继续公开，就重新征得同意并改写有效期',
          ),
        );
    }
  },
};
