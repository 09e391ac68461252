import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Statistical codes nest: a community's begins with its town's, a town's with its division's. */
export const settingPlaces: Rule = {
  id: 'setting-places',
  title: '镇街属于某个区划，村社区属于某个镇街',
  source: '统计用区划代码和城乡划分代码编制规则',
  *check(content) {
    const towns = content.setting('towns');
    const divisions = new Set((content.setting('units').data.units ?? []).map(({ code }) => code));
    for (const [index, town] of listOf(towns.data).entries()) {
      const path = [index, 'areaCode'];
      if (!town.code.startsWith(town.areaCode))
        yield at(
          towns,
          path,
          `${town.name}的代码 ${town.code} 不以 ${town.areaCode} 开头`,
          '改正其中写错的一个代码',
        );
      else if (divisions.size > 0 && !divisions.has(town.areaCode))
        yield at(
          towns,
          path,
          `没有哪个填报单位的区划代码是 ${town.areaCode}`,
          '改正代码，或在 settings/units.yml 里补上这个单位',
        );
    }
    const communities = content.setting('communities');
    const known = towns.issues.length === 0 ? content.ids('towns') : undefined;
    for (const [index, { code, name, townCode }] of listOf(communities.data).entries()) {
      const path = [index, 'townCode'];
      if (!code.startsWith(townCode))
        yield at(communities, path, `${name}的代码 ${code} 不以 ${townCode} 开头`, '改正其中写错的一个代码');
      else if (known && !known.has(townCode))
        yield at(
          communities,
          path,
          `places/towns.json 里没有 ${townCode}`,
          '改正代码，或在 places/towns.json 里补上这个镇街',
        );
    }
  },
};

/** A places file is a list; an empty one when it does not fit the model. */
const listOf = <T>(list: Partial<T[]>): T[] => (Array.isArray(list) ? (list as T[]) : []);
