import { Refusal } from '../refusal.ts';

const SHORTEST = 10;
const LONGEST = 128;
const FEWEST_CHARACTERS = 5;

/** What passwords in leaked lists are made of; matched after digits, signs and look-alikes are taken off. */
const commonWords = `
  password passwd passw pass admin administrator root user guest test login welcome letmein changeme default
  secret master superman batman dragon monkey shadow sunshine princess football baseball starwars whatever
  trustno iloveyou qwerty qwertyuiop qwertyui asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc qwer asdf
  abc abcd abcde abcdef abcdefg abcabc aabbcc computer internet woaini woaiwojia woaizhongguo wodemima mima
  mimamima nihao zhongguo china beijing zhiyuan zhiyuanzhe zhiyuanfuwu volunteer fuwu wangzhan guanli
  guanliyuan xitong bianji editor desk wenming wenmingban zhengfu gongwu shehui`;
const words = new Set(commonWords.split(/\s+/).filter(Boolean));

const runs =
  '01234567890123456789 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm 1qaz2wsx3edc4rfv'.split(' ');
const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Refuses a password that is too short, too long, or among the first that an attacker tries. */
export function checkPassword(password: string, account: { name: string; displayName: string }): void {
  const length = [...password].length;
  if (length < SHORTEST || length > LONGEST)
    throw new Refusal('invalid', `密码要有 ${SHORTEST} 到 ${LONGEST} 个字符`);
  if (isCommon(password)) throw new Refusal('invalid', '这个密码太常见，容易被猜到，请换一个');
  const plain = fold(password);
  for (const own of [account.name, account.displayName])
    if (own.length >= 2 && plain.replaceAll(fold(own), '').length < SHORTEST - 4)
      throw new Refusal('invalid', '密码里不要用自己的用户名或姓名，请换一个');
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether a password is one of those that lists of leaked passwords are full of. */
export function isCommon(password: string): boolean {
  const plain = fold(password);
  // Of digits alone people make dates and telephone numbers.
  if (new Set(plain).size < FEWEST_CHARACTERS || /^\d+$/.test(plain) || isRun(plain)) return true;
  const readings = [plain, readLookAlikes(plain), readLookAlikes(stripped(plain))];
  return [...readings.map((text) => text.replace(/[^a-z]/g, '')), stripped(plain)].some(
    (text) => words.has(text) || words.has(half(text)),
  );
}

const readLookAlikes = (text: string) => text.replace(/[013457@$]/g, (sign) => lookAlikes[sign] ?? sign);

/** What stands between the digits and signs at both ends. */
const stripped = (text: string) => text.replace(/^[^a-z]+|[^a-z]+$/g, '');

/** The first half of a text that says the same thing twice, or the text. */
const half = (text: string) => {
  const first = text.slice(0, text.length / 2);
  return first + first === text ? first : text;
};

/** Whether a text is made of keys or digits that follow each other, forwards or backwards. */
function isRun(text: string): boolean {
  const backwards = [...text].reverse().join('');
  return [text, backwards].some((text) => {
    let rest = text;
    for (let pieces = 0; pieces < 3 && rest !== ''; pieces++) {
      const longest = Math.max(...runs.map((run) => commonStart(rest, run)));
      if (longest < 3) return false;
      rest = rest.slice(longest);
    }
    return rest === '';
  });
}

/** How many characters at the start of `text` stand together somewhere in `run`. */
function commonStart(text: string, run: string): number {
  let length = 0;
  while (length < text.length && run.includes(text.slice(0, length + 1))) length += 1;
  return length;
}
