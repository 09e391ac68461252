import { WALL } from './views.ts';

const numerals = new Map<string, string>(
  [
    '〇零洞○◯⭕',
    '一壹幺弌',
    '二贰弍貳兩两',
    '三叁弎參叄',
    '四肆',
    '五伍',
    '六陆陸',
    '七柒拐',
    '八捌',
    '九玖勾',
  ].flatMap((row, value) => [...row].map((sign) => [sign, String(value)] as const)),
);
const NUMERAL = /[〇零洞○◯⭕一壹幺弌二贰弍貳兩两三叁弎參叄四肆五伍六陆陸七柒拐八捌九玖勾]/g;
const MANY = /(?:[\d〇零洞○◯一壹幺二贰貳两三叁參四肆五伍六陆陸七柒拐八捌九玖勾][^\p{L}\d]{0,24}){7}/u;
const ON_PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][^\p{L}\d]{0,6}[A-Za-z](?:[^\p{L}\d]{0,6}[\dA-Za-z]){0,5}[^\p{L}\d]{0,6}[〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾]/u;
/** A number in which some digits may be letters. */
const MIXED = /(?<![A-Za-z\d])[\doOlI](?:[ .·()-]{0,2}[\doOlI]){6,}(?![A-Za-z])/g;
const LEAST_DIGITS = 4;

/** The text with Chinese numerals read as digits, character by character; undefined where none make a number. */
export function withNumerals(text: string): string | undefined {
  if (!(MANY.test(text) || ON_PLATE.test(text))) return undefined;
  const read = text.replace(NUMERAL, (sign) => numerals.get(sign) ?? sign);
  return read === text ? undefined : read;
}

/** The text with letters that pass for digits between digits (`138OO138OOO`) read so; undefined where none do. */
export function withLookAlikes(text: string): string | undefined {
  const read = text.replace(MIXED, (found) =>
    found.replace(/\D/g, '').length < LEAST_DIGITS
      ? found
      : found.replace(/[oO]/g, '0').replace(/[lI]/g, '1'),
  );
  return read === text ? undefined : read;
}

const DATE =
  /(?<![\d.])(?:19|2[01])\d{2}([-./])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?![\d.]\d?)|(?<!\d|\d[-./])(?:19|2[01])\d{2}([-./])(?:0[1-9]|1[0-2])(?!\d|[-·./_ ]\d)/g;
const TIME = /(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?![\d:])/g;
// A comma parts two coordinates; a mere space only those that are long enough to be nothing else.
const DEGREES = '-?(?:1[0-7]\\d|[1-9]?\\d)\\.\\d';
const POSITION = new RegExp(
  `(?<![\\d.])(?:${DEGREES}{2,15}\\s*[,，、;；]\\s*${DEGREES}{2,15}|${DEGREES}{4,15}\\s*[/ ]\\s*${DEGREES}{4,15})(?![\\d.])`,
  'g',
);
const HASH =
  /(?<![0-9A-Za-z])(?=[0-9a-f-]*[a-f])(?:[0-9a-f]{24,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z])/gi;

/** A book's number, those of services that all may call, a project’s code, and a version with its day. */
const PUBLIC =
  /(?<!\d)\d{4}-\d{6}-\d{2}-\d{2}-\d{6}(?!\d)|(?<![\d.])\d{1,2}\.\d{1,2}\.\d{1,2}-20\d{6}(?!\d)|(?<!\d)97[89]([- ])\d\1\d{2,7}\1\d{2,7}\1[\dX](?![\d-])|(?<![\d-])[48]00([- ])\d{3}\2\d{4}(?![\d-]| \d)/g;

const walled = (found: string): string => WALL.repeat(found.length);

/** The text with fingerprints of files walled off. */
export const withoutHashes = (text: string): string => text.replace(HASH, walled);

/** The text with moments, positions, numbers of books and services, and fingerprints walled off, whose digits are no one's number. */
export function withoutMoments(text: string): string {
  return withoutHashes(text)
    .replace(DATE, walled)
    .replace(TIME, walled)
    .replace(PUBLIC, walled)
    .replace(POSITION, walled);
}
