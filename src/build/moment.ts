import { type BeijingMinute, minuteAt, parseMoment } from '../model/time.ts';

/** The build's moment: what is open, due or this month's follows from it, never from the clock. */
export const now: BeijingMinute = process.env.BUILD_TIME
  ? parseMoment(process.env.BUILD_TIME)
  : minuteAt(Date.now());
