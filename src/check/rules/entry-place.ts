import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A community lies in its town, and a town in the entry's unit. */
export const entryPlace: Rule = {
  id: 'entry-place',
  title: '村社区在所写的镇街，镇街在所写的单位',
  source: '内容模型：按统计用区划代码',
  *check(content) {
    const { places } = content;
    for (const entry of [...content.of('stations'), ...content.of('needs')]) {
      const unit = places.unit(entry.data.area);
      const community = places.community(entry.data.community);
      const town = places.town(entry.data.town);
      if (community && town && community.townCode !== town.code)
        yield at(
          entry,
          ['community'],
          `${community.name}不在${town.name}`,
          `写${town.name}的村社区，或改正“镇街”`,
        );
      const named = town ?? places.town(community?.townCode);
      if (unit && named && !places.unitHasTown(unit, named))
        yield at(
          entry,
          [town ? 'town' : 'community'],
          `${named.name}不属于${unit.name}`,
          `写${unit.name}的地名，或改正“所属单位”`,
        );
    }
  },
};
