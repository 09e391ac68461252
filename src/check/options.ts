import { type BeijingMinute, minuteAt, parseMoment } from '../model/time.ts';

export interface CheckOptions {
  /** The moment that the content is checked for. */
  now: BeijingMinute;
  /** True for a formal publication, which no sample and no placeholder may enter. */
  production: boolean;
}

/**
 * Reads `BUILD_TIME` (default: the machine's clock) and `PUBLISH=production` from an environment. Throws
 * in Chinese when `BUILD_TIME` is not a moment.
 */
export function checkOptions(env: Readonly<Record<string, string | undefined>>): CheckOptions {
  return {
    now: env.BUILD_TIME ? parseMoment(env.BUILD_TIME) : minuteAt(Date.now()),
    production: env.PUBLISH === 'production',
  };
}
