import type { Random } from '../random.ts';

/** A landline that nobody has: no number begins with 0 after its area code. */
export const phoneNumber = (random: Random): string =>
  `0999-0${String(random.between(1, 999_999)).padStart(6, '0')}`;
