import { type BeijingMinute, minuteAt, parseMoment } from '../model/time.ts';

/** The moment that a command works for: `BUILD_TIME`, or else the clock's. Throws when it is no moment. */
export const momentIn = (env: Readonly<Record<string, string | undefined>>): BeijingMinute =>
  env.BUILD_TIME ? parseMoment(env.BUILD_TIME) : minuteAt(Date.now());
