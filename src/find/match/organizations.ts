import type { Data, Entry } from '../../model/collections.ts';
import type { Site } from '../../model/site.ts';
import type { Named } from './need.ts';

/** Why an organization fits a need. */
export type OrganizationReason =
  /** It is paired with the need's community, or with another one in the same town. */
  | { type: 'paired'; partner: string; same: 'community' | 'town' }
  | { type: 'field'; field: Named }
  /** It works in the need's unit, or all over the city. */
  | { type: 'area'; unit?: Named }
  | { type: 'size'; memberCount: number; left: number; enough: boolean };

export interface FittingOrganization {
  /** The organization's slug. */
  id: string;
  title: string;
  score: number;
  reasons: OrganizationReason[];
}

/** How much each reason counts, and why. */
const points = {
  // A promise already given to these very people.
  pairedCommunity: 40,
  // The same way, the same officials to ring.
  pairedTown: 15,
  // Practice in this kind of help: what a coordinator asks about first where nobody has promised.
  field: 30,
  // Close by, and answerable to the same unit; a city team comes too, but to everyone.
  ownUnit: 20,
  wholeCity: 10,
  // Enough people to fill every place still open. Too few can still share the work, so it only falls short.
  enough: 10,
} as const;

/** Those that take volunteers out; departments, the headquarters and the alliance lead and link others. */
const tiersOfTeams: readonly Data<'organizations'>['tier'][] = [
  'detachment',
  'brigade',
  'professional',
  'association',
];

/**
 * The teams to ring for a need, the best first and ties by slug: those of its unit or of the whole city that
 * serve its field, and any that are paired with its community. The need's own contact is not among them.
 */
export function fittingOrganizations(
  need: Entry<'needs'>,
  organizations: readonly Entry<'organizations'>[],
  site: Site,
): FittingOrganization[] {
  return organizations
    .filter(({ slug, data }) => slug !== need.data.organization && tiersOfTeams.includes(data.tier))
    .map((organization) => fitting(need, organization, site))
    .filter((found) => found !== undefined)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function fitting(need: Entry<'needs'>, { slug, data }: Entry<'organizations'>, site: Site) {
  const paired = pairingOf(need.data, data);
  const serves = data.services.includes(need.data.field);
  const near = data.area === undefined || shareGround(data.area, need.data.area, site);
  if (paired?.same !== 'community' && !(serves && near)) return undefined;
  const reasons: OrganizationReason[] = [];
  let score = 0;
  const add = (reason: OrganizationReason, points: number) => {
    reasons.push(reason);
    score += points;
  };
  if (paired) add(paired, paired.same === 'community' ? points.pairedCommunity : points.pairedTown);
  if (serves) {
    const field = { id: need.data.field, label: site.term('fields', need.data.field) ?? need.data.field };
    add({ type: 'field', field }, points.field);
  }
  if (data.area === undefined) add({ type: 'area' }, points.wholeCity);
  else if (near)
    add({ type: 'area', unit: { id: data.area, label: site.bodyName(data.area) } }, points.ownUnit);
  const size = sizeOf(need.data, data.memberCount);
  if (size) add(size, size.enough ? points.enough : 0);
  return { id: slug, title: data.title, score, reasons } satisfies FittingOrganization;
}

function pairingOf(need: Data<'needs'>, { pairedWith }: Data<'organizations'>) {
  const townOf = (community: string) => community.slice(0, 9);
  const town = need.town ?? (need.community && townOf(need.community));
  const own = pairedWith.find(({ community }) => community !== undefined && community === need.community);
  if (own) return { type: 'paired', partner: own.name, same: 'community' } as const;
  const beside = pairedWith.find(({ community }) => community !== undefined && townOf(community) === town);
  return beside && ({ type: 'paired', partner: beside.name, same: 'town' } as const);
}

/** Whether two units are the same, or one lies within the other. */
const shareGround = (a: string, b: string, site: Site) =>
  a === b || site.unit(a)?.within === b || site.unit(b)?.within === a;

function sizeOf({ headcount, joined }: Data<'needs'>, memberCount: number | undefined) {
  const left = headcount - joined;
  if (memberCount === undefined || left <= 0) return undefined;
  return { type: 'size', memberCount, left, enough: memberCount >= left } as const;
}

/** `与白石社区结对，做为老服务，就在青石区，队员 60 人，还差 8 人` */
export const organizationText = ({ reasons }: FittingOrganization): string =>
  reasons.map(reasonText).join('，');

function reasonText(reason: OrganizationReason): string {
  switch (reason.type) {
    case 'paired':
      return reason.same === 'community' ? `与${reason.partner}结对` : `与同一镇街的${reason.partner}结对`;
    case 'field':
      return `常做${reason.field.label}`;
    case 'area':
      return reason.unit ? `就在${reason.unit.label}` : '全市都去';
    case 'size':
      return reason.enough
        ? `队员 ${reason.memberCount} 人，够补还差的 ${reason.left} 人`
        : `队员 ${reason.memberCount} 人，不够还差的 ${reason.left} 人，可分担一部分`;
  }
}
