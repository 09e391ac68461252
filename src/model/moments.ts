import { z } from 'zod';
import { CLOCK, DAY, isRealDay, MINUTE } from './time.ts';

/** Moments as a file writes them; what can be done with them stands in `time.ts`. */

export const beijingMinute = z
  .string()
  .regex(MINUTE, '应写成“年-月-日 时:分”，例如 2026-03-07 09:00')
  .refine(isRealDay, '日历上没有这一天')
  .brand<'BeijingMinute'>();

export const beijingDay = z
  .string()
  .regex(DAY, '应写成“年-月-日”，例如 2026-03-07')
  .refine(isRealDay, '日历上没有这一天')
  .brand<'BeijingDay'>();

/** A time of day, e.g. `08:30`. */
export const clockTime = z.string().regex(CLOCK, '应写成“时:分”，例如 08:30');
