import type { FirstDates } from '../content/first-dates.ts';
import { momentIn } from '../content/moment.ts';
import type { BeijingMinute } from '../model/time.ts';

export interface CheckOptions {
  /** The moment that the content is checked for. */
  now: BeijingMinute;
  /** True for a formal publication, which no sample and no placeholder may enter. */
  production: boolean;
  /** Under which date each entry was first published; undefined where the content has no history. */
  firstDates?: FirstDates | undefined;
}

/**
 * Reads `BUILD_TIME` (default: the machine's clock) and `PUBLISH=production` from an environment. Throws
 * in Chinese when `BUILD_TIME` is not a moment.
 */
export function checkOptions(env: Readonly<Record<string, string | undefined>>): CheckOptions {
  return {
    now: momentIn(env),
    production: env.PUBLISH === 'production',
  };
}
