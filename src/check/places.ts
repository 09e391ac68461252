import type { Community, Settings, SettingsName, Town, Unit } from '../model/settings/index.ts';
import type { CheckedSettings } from './content.ts';

/** Who lies where, as far as the settings say; what is unknown proves nothing wrong. */
export interface Places {
  unit(id: string | undefined): Unit | undefined;
  town(code: string | undefined): Town | undefined;
  community(code: string | undefined): Community | undefined;
  /** Whether a town belongs to a unit: a division's by code; a zone's by its list, else by the division around it. */
  unitHasTown(unit: Unit, town: Town): boolean;
  /** Whether two units are the same, or one lies within the other. */
  shareGround(a: Unit, b: Unit): boolean;
}

export function createPlaces(setting: <N extends SettingsName>(name: N) => CheckedSettings<N>): Places {
  // Of two units with one id, the first keeps it.
  const units = new Map((setting('units').data.units ?? []).toReversed().map((unit) => [unit.id, unit]));
  const towns = byCode(setting('towns').data);
  const communities = byCode(setting('communities').data);
  return {
    unit: (id) => units.get(id ?? ''),
    town: (code) => towns.get(code ?? ''),
    community: (code) => communities.get(code ?? ''),
    unitHasTown: (unit, town) => {
      if (unit.kind === 'zone' && unit.towns.length > 0) return unit.towns.includes(town.code);
      const division = unit.kind === 'division' ? unit : units.get(unit.within ?? '');
      return division?.code === undefined || town.areaCode === division.code;
    },
    shareGround: (a, b) => a.id === b.id || a.within === b.id || b.within === a.id,
  };
}

/** A places file by code; empty when it does not fit the model, which is a finding of its own. */
function byCode<T extends Settings['towns'][number] | Settings['communities'][number]>(list: Partial<T[]>) {
  return new Map((Array.isArray(list) ? (list as T[]) : []).map((place) => [place.code, place]));
}
