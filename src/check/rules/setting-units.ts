import type { Unit } from '../../model/settings/index.ts';
import { at, type Found } from '../finding.ts';
import type { Path } from '../labels.ts';
import type { Rule } from '../rule.ts';

/** A division has a code, a zone has none and lies in a division; each has its target and its own tile. */
export const settingUnits: Rule = {
  id: 'setting-units',
  title: '填报单位的区划、目标和示意图位置相符',
  source: '内容模型：园区在区划之内，数字不重复相加',
  *check(content) {
    const file = content.setting('units');
    const units = file.data.units ?? [];
    for (const [index, unit] of units.entries()) {
      const wrong = (path: Path, problem: string, remedy: string) =>
        at(file, ['units', index, ...path], problem, remedy);
      yield* identity(unit, wrong);
      const around = content.places.unit(unit.within);
      if (around && (around.kind !== 'division' || around.id === unit.id))
        yield wrong(['within'], `“${around.name}”不是别的县级区划`, '写园区所在的县级区划的编号');
      for (const [place, code] of unit.towns.entries()) {
        const town = content.places.town(code);
        if (town && around?.code !== undefined && town.areaCode !== around.code)
          yield wrong(
            ['towns', place],
            `${town.name}不在${around.name}`,
            '写所在区划的镇街，或改正“所在区划”',
          );
      }
      const sameTile = ({ tile }: Unit) => tile.column === unit.tile.column && tile.row === unit.tile.row;
      const other = units.slice(0, index).find(sameTile);
      if (other) yield wrong(['tile'], `与“${other.name}”占了同一格`, '换一格没有人占的位置');
    }
  },
};

type Wrong = (path: Path, problem: string, remedy: string) => Found;

function* identity(unit: Unit, wrong: Wrong): Generator<Found> {
  if (unit.kind === 'division' && unit.code === undefined)
    yield wrong([], '县级区划没有区划代码', '补上六位区划代码（GB/T 2260）');
  if (unit.kind === 'zone' && unit.code !== undefined)
    yield wrong(['code'], '园区没有区划代码', '删去这个代码');
  if (!unit.target.every && unit.target.atLeast === undefined)
    yield wrong(['target'], '没有写明站点目标', '全覆盖的把 every 写成 true，否则写 atLeast：至少几个');
}
