import { addDays, type BeijingDay, yearOf } from '../../model/time.ts';
import { daysFrom } from '../calendar.ts';
import type { Fields } from '../draft.ts';
import { personName } from '../newsroom.ts';
import type { Random } from '../random.ts';
import { fill, type Slots } from '../sentences.ts';
import { consentScopes, honours, milestones } from '../words/story.ts';

type Story = Fields<'stories'>;

// Longer than any sample is looked at, so that no consent runs out under a page.
const CONSENT_DAYS = 1500;

/** A person who consented before the story was published; of a child, the guardian did. */
export function personOf(
  random: Random,
  name: string,
  published: BeijingDay,
  withdrawn: Story['withdrawn'],
): Story['subject'] {
  const minor = random.chance(0.02);
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
      ...(random.chance(0.2) ? { until: addDays(published, CONSENT_DAYS) } : {}),
      ...(minor ? { guardian } : {}),
      ...(withdrawn ? { withdrawnAt: withdrawn.at.slice(0, 10) } : {}),
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
