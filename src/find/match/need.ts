import { addressOf } from '../../model/address.ts';
import type { Care } from '../../model/cares.ts';
import type { Entry } from '../../model/collections.ts';
import type { VocabularyName } from '../../model/field.ts';
import type { Site } from '../../model/site.ts';
import type { BeijingDay, BeijingMinute } from '../../model/time.ts';
import type { Position } from '../nearest/index.ts';
import { serviceDays } from './need-days.ts';
import { locationOf, placesOf } from './need-place.ts';

/** A word of the vocabulary or a place, with the label that sentences say. */
export interface Named {
  id: string;
  label: string;
}

/** A skill; of a whole branch of the skill tree, any of its parts is enough. */
export interface MatchSkill extends Named {
  parts?: string[];
}

export interface MatchSlot extends Named {
  /** When the slot ends, `12:00`: until then, today's still lies ahead. */
  to: string;
}

/** A day on which the need is served: one date, or a weekday of every week up to a last day. */
export interface ServiceDay {
  /** ISO weekday: Monday is 1. */
  weekday: number;
  date?: BeijingDay;
  until?: BeijingDay;
}

/** A place the need lies in. A unit stands under its id and under its statistical code, where it has one. */
export interface MatchPlace extends Named {
  level: 'community' | 'town' | 'unit';
}

export interface MatchLocation extends Position {
  /** True when only the neighbourhood is known: the middle of the stations around. */
  about: boolean;
}

/**
 * What matching knows of a need: plain JSON, so that a page can hand it to an island or a file. It holds
 * nothing that the need's own page does not say.
 */
export interface MatchNeed {
  /** The entry's slug. */
  id: string;
  title: string;
  /** The need's page, without the base path. */
  url: string;
  field: Named;
  care: Care;
  target: Named;
  /** The smallest first: community, town, unit, and the division around a zone. */
  places: MatchPlace[];
  location?: MatchLocation;
  days: ServiceDay[];
  slots: MatchSlot[];
  headcount: number;
  joined: number;
  required: MatchSkill[];
  helpful: MatchSkill[];
  minAge: number;
  maxAge?: number;
  licence?: Named;
  language?: Named;
  status: Entry<'needs'>['data']['status'];
  closesAt: BeijingMinute;
}

/** The sooner to close first, then by id: the order of needs that suit equally well. */
export const bySooner = (a: MatchNeed, b: MatchNeed): number =>
  compare(a.closesAt, b.closesAt) || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The published needs of a site as matching sees them, the sooner to close first; those taken down are not
 * among them.
 */
export function matchNeeds(site: Site): MatchNeed[] {
  const locate = locationOf(site);
  return site
    .all('needs')
    .map((entry) => matchNeed(entry, site, locate))
    .sort(bySooner);
}

function matchNeed(entry: Entry<'needs'>, site: Site, locate: ReturnType<typeof locationOf>): MatchNeed {
  const { data } = entry;
  const { vocabulary } = site.settings;
  const named = (list: VocabularyName, id: string): Named => ({ id, label: site.term(list, id) ?? id });
  const skill = (id: string): MatchSkill => {
    const parts = vocabulary.skills.find((branch) => branch.id === id)?.children.map((part) => part.id) ?? [];
    return { ...named('skills', id), ...(parts.length > 0 ? { parts } : {}) };
  };
  const location = locate(data);
  return {
    id: entry.slug,
    title: data.title,
    url: addressOf(entry),
    field: named('fields', data.field),
    care: vocabulary.fields.find(({ id }) => id === data.field)?.care ?? 'society',
    target: named('targets', data.targetGroup),
    places: placesOf(data, site),
    ...(location ? { location } : {}),
    days: serviceDays(data.schedule),
    slots: data.schedule.slots.map((id) => ({
      ...named('slots', id),
      to: vocabulary.slots.find((slot) => slot.id === id)?.to ?? '24:00',
    })),
    headcount: data.headcount,
    joined: data.joined,
    required: data.skills.required.map(skill),
    helpful: data.skills.helpful.map(skill),
    minAge: data.minAge,
    ...(data.maxAge === undefined ? {} : { maxAge: data.maxAge }),
    ...(data.licence ? { licence: named('licences', data.licence) } : {}),
    ...(data.language ? { language: named('languages', data.language) } : {}),
    status: data.status,
    closesAt: data.closesAt,
  };
}
