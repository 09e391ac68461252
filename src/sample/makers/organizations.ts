import { dayOn } from '../calendar.ts';
import { departments } from '../words/organizations.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Workshop } from '../workshop.ts';
import { createWriter, type Organization } from './organization-draft.ts';
import { phoneNumber } from './phone.ts';
import { teamAt, teamTiers, teamTitle } from './teams.ts';

/** The invented city's organizations, found by what they are. */
export interface Organizations {
  all: readonly Organization[];
  /** The department that leads the volunteer service. */
  lead: Organization;
  departments: readonly Organization[];
  headquarters: Organization;
  detachmentOf(unit: string): Organization;
  /** Those of a unit that go out and serve; at least its detachment. */
  servingIn(unit: string): readonly Organization[];
}

/** Departments, the headquarters and a detachment of each unit: the fewest that a city has. */
export const fewestOrganizations = (units: number): number => departments.length + 1 + units;

// The year in which the tree was founded, from the headquarters down.
const FOUNDED = 2015;

/** Makes the trunk of the tree, and teams below it until there are `count`. */
export function makeOrganizations(shop: Workshop, count: number): Organizations {
  const random = shop.random.stream('organizations');
  const write = createWriter(shop, random);
  const { city, units, places } = shop.ground;
  const [lead, ...others] = departments.map(({ name, services, role, before }) =>
    write(() => `${city}市${name}`, {
      tier: 'department',
      services: [...services],
      role,
      names: before && [
        { name: `${city}市${before.name}`, until: before.until },
        { name: `${city}市${name}`, from: before.next },
      ],
    }),
  ) as [Organization, ...Organization[]];
  const headquarters = write(() => `${city}市志愿服务总队`, {
    tier: 'headquarters',
    leadUnit: lead.slug,
    role: '统一招募、培训和记录的做法，协调各支队，承接跨地区的大型服务。',
    foundedOn: dayOn(FOUNDED, 3, 5),
    memberCount: random.between(30, 90),
    services: ['neighbour', 'rescue'],
    contact: { phone: phoneNumber(random), address: '市民中心一楼志愿服务台' },
  });
  const detachments = units.map(({ id, name }) =>
    write(() => `${name}志愿服务支队`, {
      tier: 'detachment',
      parent: headquarters.slug,
      area: id,
      role: `组织${name}的大队和专业队，收集、核实和派发服务需求。`,
      foundedOn: dayOn(FOUNDED, random.between(4, 12), random.between(1, 28)),
      memberCount: random.between(40, 200),
      services: random.some(vocabulary.fields, 3).map(({ id }) => id),
      contact: { phone: phoneNumber(random), address: `${name}便民服务大厅` },
    }),
  );
  const detachmentOf = (unit: string) =>
    detachments.find(({ fields }) => fields.area === unit) ?? headquarters;
  const trunk = [lead, ...others, headquarters, ...detachments];
  const teams = Array.from({ length: count - trunk.length }, (_, index) => {
    const place = random.pick(places);
    const area = place.unit.id;
    const tier = teamTiers[index % teamTiers.length] ?? 'brigade';
    const particulars = { ...teamAt(random, tier, place), area, parent: detachmentOf(area).slug };
    return write(() => teamTitle(random, particulars, place), particulars, place);
  });
  const byUnit = Map.groupBy([...detachments, ...teams], ({ fields }) => fields.area);
  return {
    all: [...trunk, ...teams],
    lead,
    departments: [lead, ...others],
    headquarters,
    detachmentOf,
    servingIn: (unit) => byUnit.get(unit) ?? [headquarters],
  };
}
