import type { Entry, Site, Unit } from '../../model/index.ts';
import { isStandardised } from './standard.ts';

/** How far a unit has come towards the station target that the plan sets it. */
export interface Coverage {
  unit: Unit;
  /** Community-level standard stations of the unit. */
  standard: number;
  /** All stations of the unit, whatever their level. */
  stations: number;
  /** Undefined where nobody has published how many communities there are. */
  target: number | undefined;
  /** 0 to 1, undefined where the target is. */
  share: number | undefined;
  /** What the target counts, in Chinese. */
  definition: string;
}

/** Residents' committees stand for built-up-area communities: the only published count there is. */
const isUrbanCommunity = (name: string) => name.endsWith('居委会') || name.endsWith('社区');

export function coverageOf(unit: Unit, site: Site): Coverage {
  const stations = site.all('stations').filter(({ data }) => data.area === unit.id);
  const standard = stations.filter((station) => counts(station, site)).length;
  const target = unit.target.every ? urbanCommunities(unit, site) : unit.target.atLeast;
  return {
    unit,
    standard,
    stations: stations.length,
    target,
    share: target === undefined ? undefined : Math.min(1, standard / target),
    definition: unit.target.every
      ? target === undefined
        ? '目标是社区全覆盖，社区总数没有公开数据'
        : `目标是社区全覆盖，以${target}个居民委员会计`
      : `目标是至少${unit.target.atLeast ?? 0}个标准化站点`,
  };
}

const counts = ({ data }: Entry<'stations'>, site: Site) =>
  (data.level === 'community' || data.level === 'compound' || data.level === 'village') &&
  isStandardised(data, site.settings.standard);

function urbanCommunities(unit: Unit, site: Site): number | undefined {
  const towns = new Set(
    unit.kind === 'division'
      ? site.settings.towns.filter(({ areaCode }) => areaCode === unit.code).map(({ code }) => code)
      : unit.towns,
  );
  const found = site.settings.communities.filter(
    ({ townCode, name }) => towns.has(townCode) && isUrbanCommunity(name),
  );
  return found.length > 0 ? found.length : undefined;
}
