import { type Care, cares } from '../../model/cares.ts';
import { type BeijingDay, type BeijingMinute, isoOf } from '../../model/time.ts';
import { chineseDay, chineseMinute } from '../format.ts';

/** Says that an entry is invented, wherever it shows. */
export const SampleBadge = ({ of }: { of: { data: { sample: boolean } } }) =>
  of.data.sample ? <span className="badge badge-sample">示例</span> : null;

/** One of the three cares: its hue, its shape and its word. */
export const CareMark = ({ care }: { care: Care }) => (
  <span className={`care care-${care}`}>{cares[care]}</span>
);

/** A day or minute in Beijing time, readable by people and machines. */
export const When = ({ at }: { at: BeijingDay | BeijingMinute }) => (
  <time dateTime={isoOf(at)}>{at.length === 10 ? chineseDay(at) : chineseMinute(at as BeijingMinute)}</time>
);
