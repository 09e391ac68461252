import { dayOn } from '../calendar.ts';
import type { Fields } from '../draft.ts';
import type { Place } from '../ground.ts';
import type { Random } from '../random.ts';
import { deeds } from '../words/deeds.ts';
import { associations, causes } from '../words/organizations.ts';
import { compounds, doors } from '../words/places.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Particulars } from './organization-draft.ts';
import { phoneNumber } from './phone.ts';

/** The kinds of teams below the detachments, as often as they stand here. */
export const teamTiers = ['brigade', 'professional', 'brigade', 'association', 'alliance'] as const;

/** What a team is called that stands for this at a place. */
export function teamTitle(random: Random, { tier, profession }: Particulars, place: Place): string {
  const where = place.town?.name ?? place.unit.name;
  if (tier === 'association')
    return `${place.unit.name}“${random.pick(associations)}${random.pick(causes)}”公益社`;
  if (tier === 'alliance') return `${where}志愿服务联盟`;
  const trade = vocabulary.professions.find(({ id }) => id === profession)?.label;
  return trade ? `${where}${trade}志愿服务专业队` : `${where}志愿服务大队`;
}

/** What tells a team at a place from others. */
export function teamAt(random: Random, tier: (typeof teamTiers)[number], place: Place): Particulars {
  const others = random.some(vocabulary.fields, 2).map(({ id }) => id);
  return {
    tier,
    profession: tier === 'professional' ? random.pick(vocabulary.professions).id : undefined,
    pairedWith: tier === 'professional' ? pairsAt(random, place) : undefined,
    foundedOn: dayOn(random.between(2015, 2022), random.between(1, 12), random.between(1, 28)),
    memberCount: random.between(12, 480),
    services: [...new Set([random.pick(deeds).field, ...others])],
    contact: {
      phone: random.chance(0.8) ? phoneNumber(random) : undefined,
      address: `${place.name}${random.pick(doors)}`,
    },
  };
}

function pairsAt(random: Random, { name, isVillage, community, town, unit }: Place) {
  const near: Fields<'organizations'>['pairedWith'] = [
    { kind: isVillage ? 'village' : 'community', name, community: community?.code },
  ];
  const far = random.pick([
    { kind: 'school' as const, name: `${town?.name ?? unit.name}中心小学` },
    { kind: 'company' as const, name: `${random.pick(compounds)}物业服务公司` },
  ]);
  return [...near, far];
}
