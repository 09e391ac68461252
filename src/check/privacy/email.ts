import type { Contacts, Sighting } from './hit.ts';
import { type Mapped, mapped, rewrite, sourceOffset } from './mapped.ts';

const EMAIL = /[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.)+[A-Za-z]{2,24}/g;
const HINT =
  /@|[A-Za-z0-9]\s?(?:#|圈|\$|[(（]a[)）])\s?[A-Za-z0-9]|艾特|爱特|[(（[【{<「《_#\-\s]\s*(?:at|圈a|小老鼠)\s*[)）\]】}>」》_#\-\s]/i;

const AT =
  /\s*[(（[【{<「《]\s*(?:@|at|艾特|爱特|圈a|小老鼠)\s*[)）\]】}>」》]\s*|\s*(?:艾特|爱特|圈a|小老鼠)\s*|(?<=[A-Za-z0-9])(?:_at_|-at-|#at#)(?=[A-Za-z0-9-]{2,30}(?:\.|点|[(（[]|-dot-|_dot_)[A-Za-z.)）\]点_-]{2,20}(?!\.))/gi;
const DOT =
  /\s*[(（[【{<「《]\s*(?:[.．。]|dot|点)\s*[)）\]】}>」》]\s*|(?<=[A-Za-z0-9])[^\S\n]*[点。．｡][^\S\n]*(?=[A-Za-z0-9-]{2})|(?<=[A-Za-z0-9])\s+dot\s+(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?:_dot_|-dot-)(?=[A-Za-z])/gi;
const SPACED_AT = /(?<=[A-Za-z0-9])[\s*_~`\\[\]()"']*@[\s*_~`\\[\]()"']*(?=[A-Za-z0-9])/g;
const SPACED_DOT = /(?<=[A-Za-z0-9])[\s*~`\\[\]"']*\.[\s*~`\\[\]"']*(?=[A-Za-z0-9])/g;
const MARKS = /(?<=[A-Za-z0-9@.])[*~`\\[\]"']+(?=[A-Za-z0-9@.])/g;
/** `logo@2x.png` names a file. */
const FILE =
  /\.(?:svg|png|jpe?g|webp|avif|gif|ico|pdf|docx?|xlsx?|pptx?|vtt|mp4|md|html?|css|m?[jt]sx?|json|ya?ml)$/i;
/** “name at qq.com” only before a provider's domain: English says “at” of much else. */
const PROVIDER =
  '(?:vip[^A-Za-z0-9]{0,3}(?:dot|点)?[^A-Za-z0-9]{0,3})?(?:qq|163|126|139|189|gmail|sina|sohu|hotmail|outlook|foxmail|aliyun|icloud|yeah|live|msn|21cn|wo|tom|yahoo|protonmail|example|mail(?=\\s?[.．]|\\s+dot)|[a-z0-9-]{2,20}(?:\\s?\\.\\s?|\\s+dot\\s+)(?:edu|gov|ac|com|net|org)(?=(?:\\s?\\.\\s?|\\s+dot\\s+)cn\\b))';
const DOTTED = '\\s*[(（[【{<]?\\s*(?:[.．。｡]|dot|点)';
const SPOKEN_AT = new RegExp(
  `(?<=\\b(?!(?:look|us|me|them|it|mail|found|hosted|available|sign|arrive|meet|visit|are|is|be)\\b)[A-Za-z0-9][\\w.+-]{1,40})\\s+at\\s+(?=${PROVIDER}${DOTTED})`,
  'gi',
);

/** Marks that stand for the sign before a provider's domain: `name#163.com`, `name圈163.com`. */
const SIGN = new RegExp(`(?<=[A-Za-z0-9])\\s?(?:#|圈|[(（]a[)）]|\\$)\\s?(?=${PROVIDER}${DOTTED})`, 'gi');
const HAN_NAME =
  /(?<![A-Za-z0-9._+\u4E00-\u9FFF-])[\u4E00-\u9FFF]{2,4}@(?:[A-Za-z0-9-]{1,63}\.)+(?:com|cn|net|org|edu|gov)\b/g;

/** E-mail addresses that the settings do not name as public. */
export function* emailsIn(text: string, { emails }: Contacts): Generator<Sighting> {
  if (!HINT.test(text)) return;
  const written = mapped(text);
  const joined = [
    [SPOKEN_AT, '@'],
    [SIGN, '@'],
    [AT, '@'],
    [DOT, '.'],
    [SPACED_AT, '@'],
    [MARKS, ''],
  ].reduce<Mapped>((view, [pattern, to]) => rewrite(view, pattern as RegExp, () => to as string), written);
  const tight = rewrite(joined, SPACED_DOT, () => '.');
  const seen = new Set<number>();
  for (const view of tight === joined ? [joined] : [joined, tight])
    for (const match of [...view.text.matchAll(EMAIL), ...view.text.matchAll(HAN_NAME)]) {
      const end = match.index + match[0].length;
      const start = sourceOffset(view, match.index);
      const at = match.index + match[0].indexOf('@');
      const key = sourceOffset(view, at);
      if (seen.has(key)) continue;
      seen.add(key);
      if (FILE.test(match[0]) || isPublic(match[0], emails)) continue;
      yield {
        kind: 'email',
        start,
        end: sourceOffset(view, end - 1) + 1,
        shown: `${match[0].length > 8 && match[0].indexOf('@') > 2 ? match[0].charAt(0) : ''}***@***`,
      };
    }
}

/** The address itself, or one that a sentence was drawn into: `office@city.cn.Then`. */
function isPublic(found: string, emails: ReadonlySet<string>): boolean {
  const plain = plainEmail(found);
  if (emails.has(plain)) return true;
  return [...emails].some((known) => plain.startsWith(`${known}.`));
}

/** An address as it is compared: in lower case, without the underscores that emphasis may take away. */
export const plainEmail = (email: string): string => email.toLowerCase().replaceAll('_', '');
