import type { Sighting } from './hit.ts';
import { looksLikeIdNumber } from './id-number.ts';
import { beginsList, isProgression, isYears, runsIn, type Window, windowsOf } from './runs.ts';

/** How card numbers begin: UnionPay, Visa, Mastercard, JCB, Diners, Discover, and banks' own of before 2003. */
const ISSUER = /^(?:62|4|5[0-9]|3[0568]|6[0156]|81|9[0-9]|2(?:2[2-9]|[3-6]|7[01]|720)|103|690|7[0-9])/;
const CALLED = /(?:卡号|银行|账号|帐号|账户|帐户|户头|[打汇转][款账到给入进]|card|bank)[^\d\n]{0,10}$/i;
const COUNTED = /^\s{0,2}(?:元(?![旦宵月])|[万亿]|美元)/;

/** Bank card numbers of 16 to 19 digits with the check digit of Luhn. */
export function* bankCardsIn(text: string): Generator<Sighting> {
  for (const run of runsIn(text, 16)) {
    let free = 0;
    for (const window of windowsOf(run, 16, 19)) {
      const { digits, start, end } = window;
      if (start < free || !isCard(digits)) continue;
      const called = CALLED.test(text.slice(Math.max(0, start - 20), start));
      if (
        !called &&
        (COUNTED.test(text.slice(end, end + 6)) || !isGrouped(window) || beginsList(text, window))
      )
        continue;
      free = end;
      const shown = `${digits.slice(0, 2)}${'*'.repeat(digits.length - 6)}${digits.slice(-4)}`;
      yield { kind: 'bank-card', start, end, shown };
    }
  }
}

function isCard(digits: string): boolean {
  return (
    ISSUER.test(digits) &&
    !/^(\d)\1*$/.test(digits) &&
    (digits.startsWith('62') || !looksLikeIdNumber(digits)) &&
    luhn(digits)
  );
}

/** Whether the last digit is the check digit of ISO/IEC 7812. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const twice = digit * 2;
    sum += place % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

/** In one piece, or in groups that one sort of mark keeps apart; cells and lists of figures are not. */
function isGrouped(window: Window): boolean {
  const { gaps, groups } = window;
  if (gaps.length === 0) return true;
  if (gaps.some((gap) => /[|$]|\n\s*\n/.test(gap))) return false;
  const fours = groups.slice(0, -1).every(({ digits }) => digits.length === 4);
  const ones = groups.every(({ digits }) => digits.length === 1);
  if (fours || ones) return true;
  if (isProgression(window) || isYears(window)) return false;
  return gaps.every((gap) => !/[,，、;；:：…\t]| {2,}/.test(gap.replace(/\s*\n\s*/g, '')));
}
