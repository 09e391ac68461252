import { addDays, dayOf } from '../../model/time.ts';
import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

const LONGEST_DAYS = 7;

/** An activity takes some hours, in the area of the need that it answers. */
export const activities: Rule = {
  id: 'activities',
  title: '活动是几小时的事，在所应需求的地方',
  source: '志愿服务条例 第十四条（服务时间、地点）',
  *check(content) {
    for (const activity of content.of('activities')) {
      const { start, end, area } = activity.data;
      if (start !== undefined && end !== undefined && dayOf(end) > addDays(dayOf(start), LONGEST_DAYS))
        yield at(activity, ['end'], `活动超过 ${LONGEST_DAYS} 天`, '核对日期；长期的服务请写成服务需求');
      const here = content.places.unit(area);
      const there = content.places.unit(content.find('needs', activity.data.need)?.data.area);
      if (here && there && !content.places.shareGround(here, there))
        yield at(
          activity,
          ['need'],
          `活动属于${here.name}，需求属于${there.name}`,
          '选本单位的需求，或改正“所属单位”',
        );
    }
  },
};
