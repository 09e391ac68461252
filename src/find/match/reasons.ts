import type { Care } from '../../model/cares.ts';
import { fitOf } from './fit.ts';
import type { Nearness } from './nearness.ts';
import type { MatchNeed, Named } from './need.ts';
import { type Moment, type ServiceTime, timesAhead } from './times.ts';
import { has, type Volunteer } from './volunteer.ts';

/** Why a need stands where it does for a volunteer, and on what terms. */
export type Reason =
  /** When the need is served and the volunteer free. */
  | { type: 'time'; times: ServiceTime[] }
  /** Skills and languages that are asked for or help, and that the volunteer has. */
  | { type: 'skills'; skills: Named[] }
  | { type: 'licence'; licence: Named }
  | { type: 'field'; field: Named }
  | { type: 'care'; care: Care }
  | { type: 'target'; target: Named }
  | { type: 'nearness'; nearness: Nearness }
  | { type: 'places'; left: number; joined: number; groupSize: number }
  /** It closes in so few days, 0 on the last. */
  | { type: 'closing'; days: number }
  /** What is demanded and the volunteer has not told. */
  | { type: 'demands'; skills: Named[]; licence?: Named; minAge?: number; maxAge?: number };

/** A closing date this near is worth a word. */
const SOON_DAYS = 3;

/** The reasons, in the order a sentence says them. */
export function reasonsOf(need: MatchNeed, volunteer: Volunteer, moment: Moment): Reason[] {
  const { field, care, target, nearness, left, daysLeft } = fitOf(need, volunteer, moment);
  const { skills, licences, languages, free, groupSize } = volunteer;
  const { licence, language } = need;
  const times = free ? timesAhead(need, free, moment) : [];
  const able: Named[] = [...need.required, ...need.helpful].filter((skill) => skills && has(skills, skill));
  if (language && languages?.has(language.id)) able.push(language);
  const demands = demandsOf(need, volunteer);
  const reasons: (Reason | undefined)[] = [
    times.length > 0 ? { type: 'time', times } : undefined,
    able.length > 0 ? { type: 'skills', skills: able } : undefined,
    licence && licences?.has(licence.id) ? { type: 'licence', licence } : undefined,
    field ? { type: 'field', field: need.field } : care ? { type: 'care', care: need.care } : undefined,
    target ? { type: 'target', target: need.target } : undefined,
    nearness ? { type: 'nearness', nearness } : undefined,
    left >= groupSize ? { type: 'places', left, joined: need.joined, groupSize } : undefined,
    daysLeft !== undefined && daysLeft <= SOON_DAYS ? { type: 'closing', days: daysLeft } : undefined,
    demands,
  ];
  return reasons.filter((reason) => reason !== undefined);
}

/** What the need demands and the volunteer has left open; an age only where their band straddles it. */
function demandsOf(need: MatchNeed, volunteer: Volunteer): Reason | undefined {
  const { required, licence, language, minAge, maxAge } = need;
  const { skills, licences, languages, age } = volunteer;
  const unsure = {
    skills: [...(skills ? [] : required), ...(language && !languages ? [language] : [])],
    ...(licence && !licences ? { licence } : {}),
    ...(age && age.from < minAge ? { minAge } : {}),
    ...(age && maxAge !== undefined && age.to > maxAge ? { maxAge } : {}),
  };
  const nothing = unsure.skills.length === 0 && Object.keys(unsure).length === 1;
  return nothing ? undefined : { type: 'demands', ...unsure };
}
