import { momentIn } from '../content/moment.ts';
import type { BeijingMinute } from '../model/time.ts';

/** The build's moment: what is open, due or this month's follows from it, never from the clock. */
export const now: BeijingMinute = momentIn(process.env);
