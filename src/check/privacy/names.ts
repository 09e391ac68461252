import {
  ACTS,
  AGED,
  ALIVE,
  CALLED,
  FOLLOWS,
  GRAMMAR,
  HELD,
  HONORIFIC,
  INTRODUCED,
  LEFT,
  MEASURES,
  OF_PLACE,
  OWN,
  PERSON,
  PLACE,
  ROLE,
  SHORT,
  SUFFERING,
  TOLD,
} from './around-names.ts';
import { endsNames, isGivenName } from './given.ts';
import { ILLNESS } from './illness-words.ts';
import {
  CLEAR,
  COMMON,
  COMPOUND,
  COMPOUNDED,
  DOUBLE,
  EVERYDAY,
  NOT_GIVEN,
  NOT_LAST,
  PARTICLES,
  SURNAMES,
  words,
} from './name-words.ts';
import { wordStarts } from './segments.ts';

// Personal names, as far as their shape tells: a surname, one or two characters, and what stands around them.

const HAN = '[\\u4E00-\\u9FFF]';

/** A name to be looked for by a pattern: two to four characters. */
export const NAME = `(?:(?:${COMPOUND})(?![${NOT_GIVEN}])${HAN}(?:(?![${NOT_GIVEN}${NOT_LAST}])${HAN})?|[${SURNAMES}](?![${NOT_GIVEN}])${HAN}(?:(?![${NOT_GIVEN}${NOT_LAST}])${HAN}|(?![讲说谈])[${NOT_LAST}](?=[^\\u4E00-\\u9FFF]|[患确查是系被得也])|(?<=[亚胜若冠超赛])男)?)`;

/** A name that may be one, and what stands around it. */
interface Candidate {
  name: string;
  given: string;
  before: string;
  after: string;
  /** Whether a mark or nothing stands before it; whether a word like 患者 does; whether a word begins there. */
  alone: boolean;
  called: boolean;
  /** Whether it is such a word in full, and not only an ending of many. */
  clearly: boolean;
  isFirst: boolean;
  /** How long a word the dictionary begins there. */
  head: number;
}

/** 关节炎 and 白内障 begin like names. */
const SICK = new RegExp(`^(?:${ILLNESS.source})`);

/** Whether `name`, found between `before` and `after`, is the name of one person. */
export function isName(name: string, before: string, after: string, known: ReadonlySet<string>): boolean {
  if (known.has(name)) return true;
  if (SICK.test(name + after)) return false;
  const isDouble = DOUBLE.has(name);
  if (HONORIFIC.test(name + after) || OF_PLACE.test(after)) return false;
  if (!isDouble && (SHORT.test(name) || PLACE.test(name))) return false;
  if (/[\d一二三四五六七八九十百千几两半每]\s?$/.test(before) && MEASURES.includes(name.charAt(0)))
    return false;
  const word = words.find((one) => name.startsWith(one));
  if (
    (CALLED.test(before) && FOLLOWS.test(after) && (isDouble || word === undefined)) ||
    isCalledTwice(name, before)
  )
    return true;
  const given = name.slice(compound.test(name) ? 2 : 1);
  if (/^[有一几某两][位名个]$/.test(given)) return false;
  if (given.length === 2 && OF_PLACE.exec(given)?.[0] === given) return false;
  const near = before.slice(-CONTEXT);
  const starts = wordStarts(near + name + after.slice(0, CONTEXT));
  if (!(FOLLOWS.test(after) || starts.has(near.length + name.length))) return false;
  const clearly = LEFT.test(before);
  const candidate: Candidate = {
    name,
    given,
    before,
    after,
    alone: /(?:^|[^\u4E00-\u9FFF])$/.test(before),
    called: clearly || ROLE.test(before),
    clearly,
    isFirst: starts.has(near.length),
    head: starts.get(near.length) ?? 1,
  };
  // 儿童 and 营养师 end with what is a surname elsewhere.
  if (COMPOUNDED.test(before.slice(-1) + name.charAt(0)) && !compound.test(name) && !candidate.clearly)
    return false;
  if (PARTICLES.includes(name.charAt(0)) && !isSaid(candidate)) return false;
  if (word !== undefined) return isBeyondWord(candidate, word);
  if (compound.test(name)) return !name.startsWith('东方') || candidate.alone || candidate.called;
  if (candidate.head > 1) return isRareWord(candidate);
  if (candidate.alone && INTRODUCED.test(after)) return true;
  return EVERYDAY.includes(name.charAt(0)) ? isOfEverydaySurname(candidate) : isOfSurname(candidate);
}

/** 雷雨 is a word, and 雷雨素 a person. */
function isBeyondWord({ name, given, before, after, alone, called, head }: Candidate, word: string): boolean {
  const own = name.slice(word.length);
  if (word.length === 2 && own.length === 1 && head < 3 && PERSON.test(before) && isGivenName(own))
    return true;
  if (word.length !== 2 || !(FOLLOWS.test(after) || ACTS.test(after))) return false;
  if (own === '' && DOUBLE.has(name) && (alone || called || PERSON.test(before)) && TOLD.test(after))
    return true;
  if (own === '' && (INTRODUCED.test(after) || ((alone || called) && ALIVE.test(after)))) return true;
  if (own === '') return endsNames(given) && (SUFFERING.test(after) || isCell(before, after));
  if (own.length !== 1 || !isGivenName(own)) return false;
  if ((alone || called) && ACTS.test(after)) return true;
  return endsNames(own) || (!isSuffix(own) && (SUFFERING.test(after) || (called && HELD.test(after))));
}

/** The dictionary knows rare words too: 魏源, 田平. Then the characters must be those of names. */
function isRareWord({ name, given, head, before, after, alone, called }: Candidate): boolean {
  const own = name.slice(Math.min(head, name.length - 1));
  if (!isGivenName(own) || COMMON.has(given)) return false;
  const isClear = CLEAR.includes(name.charAt(0));
  const apart =
    ((alone || called) && ACTS.test(after)) ||
    isCell(before, after) ||
    /^[（(]/.test(after) ||
    OWN.test(after) ||
    ((alone || called || isClear) && SUFFERING.test(after));
  if (name.length === 2 && isSuffix(given) && !(apart || (called && HELD.test(after)))) return false;
  if (name.length > head) return isClear || apart || FOLLOWS.test(after);
  return isGivenName(given) && (called || apart || SUFFERING.test(after));
}

/** 都有人 and 时应 are no names, unless the words around leave nothing else. */
function isSaid({ given, before, after, alone }: Candidate): boolean {
  if (alone) return isGivenName(given);
  return (
    given.length === 2 &&
    isGivenName(given) &&
    (PERSON.test(before) || SUFFERING.test(after) || INTRODUCED.test(after))
  );
}

function isOfEverydaySurname(candidate: Candidate): boolean {
  const { given, before, after, alone, called, isFirst } = candidate;
  if (PERSON.test(before) && given.length === 2 && isGivenName(given)) return true;
  if (COMMON.has(given)) return (alone || called) && given.length > 1 && ACTS.test(after);
  const listed = called && /^[（(：:]/.test(after) && [...given].some(isGivenName);
  const told = SUFFERING.test(after) && !GRAMMAR.test(given);
  if (!(isGivenName(given) || listed || told)) return false;
  if (alone) return true;
  return called || isFirst || (given.length === 2 && SUFFERING.test(after));
}

function isOfSurname({ name, given, after, alone, called, isFirst }: Candidate): boolean {
  if (alone || called) return true;
  const isClear = CLEAR.includes(name.charAt(0));
  const suffers = SUFFERING.test(after);
  if (isFirst ? isClear || suffers || isGivenName(given) : suffers && isGivenName(given)) return true;
  return isClear || (given.length === 2 && isGivenName(given) && /^(?:$|[^\u4E00-\u9FFF])/.test(after));
}

/** 井大娘井秀莲: by surname and age first, then in full. */
function isCalledTwice(name: string, before: string): boolean {
  const aged = AGED.exec(before);
  return aged !== null && before.slice(0, aged.index).endsWith(name.slice(0, compound.test(name) ? 2 : 1));
}
const CONTEXT = 8;
const compound = new RegExp(`^(?:${COMPOUND})`);
/** Ends of words as well as of names. */
const isSuffix = (given: string): boolean =>
  /[家业学书法力星士世路长中天日时方会主社区州城山河江海生心云节年子来]$/.test(given);
const isCell = (before: string, after: string): boolean =>
  /(?:^|[^\u4E00-\u9FFF，,])$/.test(before) && /^(?:$|[^\u4E00-\u9FFF])/.test(after);
/** A name as it may be shown: the surname alone. */
export const maskedName = (name: string): string => `${name.charAt(0)}${'×'.repeat(name.length - 1)}`;
