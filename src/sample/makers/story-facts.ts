import { addDays, type BeijingDay, yearOf } from '../../model/time.ts';
import { daysFrom } from '../calendar.ts';
import type { Fields } from '../draft.ts';
import { personName } from '../newsroom.ts';
import type { Random } from '../random.ts';
import { fill, type Slots } from '../sentences.ts';
import { consentScopes, honours, milestones } from '../words/story.ts';

type Story = Fields<'stories'>;

// Consent that ends lasts this long from the last day of the sample, so that no page outlives it.
const CONSENT_DAYS = 1500;

interface Told {
  name: string;
  /** The youngest who may do what the person does. */
  minAge: number;
  published: BeijingDay;
  /** The last day of the sample. */
  today: BeijingDay;
  withdrawn: Story['withdrawn'];
}

/** A person who consented before the story was published; of a child, the guardian did. */
export function personOf(
  random: Random,
  { name, minAge, published, today, withdrawn }: Told,
): Story['subject'] {
  const minor = minAge <= 14 && random.chance(0.3);
  const guardian = personName(random);
  const at = daysFrom(random, published, -40, -5);
  return {
    type: 'person',
    name,
    minor,
    consent: {
      by: minor ? guardian : name,
      at,
      scope: random.pick(consentScopes),
      until: random.chance(0.2) ? addDays(today, CONSENT_DAYS) : undefined,
      guardian: minor ? guardian : undefined,
      withdrawnAt: withdrawn?.at.slice(0, 10),
    },
  };
}

/** None, one or two honours of the years before. */
export function honoursOf(
  random: Random,
  type: Story['subject']['type'],
  by: readonly string[],
  published: BeijingDay,
): Story['honours'] {
  return random.some(honours[type], random.pick([0, 0, 1, 2])).map((title) => ({
    title,
    by: random.pick(by),
    year: String(yearOf(published) - random.between(0, 3)),
  }));
}

/** What happened from the first year to the last, in that order. */
export function timelineOf(random: Random, slots: Slots, published: BeijingDay): Story['timeline'] {
  const first = Number(slots.year);
  const last = yearOf(published) - 1;
  const years = [...new Set([first, random.between(first, last), last])].sort((a, b) => a - b);
  const what = random.some(milestones, years.length);
  return years.map((year, index) => ({ at: `${year}年`, what: fill(random, what[index] ?? '', slots) }));
}
