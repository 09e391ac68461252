import { at, type Found, warning } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A need is answered by a station of its own area, with a phone that anyone may call. */
export const needContact: Rule = {
  id: 'need-contact',
  title: '需求由本地的站点联系，联系得上',
  source: '志愿服务条例 第十二条、第二十一条（以站点电话联系，不公开服务对象）',
  *check(content) {
    for (const need of content.of('needs')) {
      const station = content.find('stations', need.data.station);
      if (!station || need.data.withdrawn) continue;
      const here = content.places.unit(need.data.area);
      const there = content.places.unit(station.data.area);
      const found = (problem: string, remedy: string): Found => at(need, ['station'], problem, remedy);
      if (here && there && !content.places.shareGround(here, there))
        yield found(`需求属于${here.name}，联系站点属于${there.name}`, '选本单位的站点，或改正“所属单位”');
      if (need.data.status !== 'open' && need.data.status !== 'matching') continue;
      if (station.data.withdrawn) yield found('联系站点已经撤回', '换一个仍在服务的站点');
      if (station.readable && station.issues.length === 0 && station.data.phone === undefined)
        yield warning(
          found('联系站点没有公开电话，读者联系不上', `在 ${station.file} 里补上公开电话，或换一个站点`),
        );
    }
  },
};
