import { bankCardsIn } from './bank-card.ts';
import { emailsIn } from './email.ts';
import type { Contacts, Kind, Sighting } from './hit.ts';
import { homeAddressesIn } from './home-address.ts';
import { idNumbersIn } from './id-number.ts';
import { illnessesIn } from './illness.ts';
import { landlinesIn } from './landline.ts';
import { type Mapped, sourceOffset } from './mapped.ts';
import { mobilesIn } from './mobile.ts';
import { withLookAlikes, withNumerals, withoutHashes, withoutMoments } from './numerals.ts';
import { platesIn } from './plate.ts';
import { schoolClassesIn } from './school-class.ts';
import { drawnTogether, unwrapped, viewsOf } from './views.ts';

/** A personal identifier in a source text. */
export interface Hit {
  kind: Kind;
  /** Offsets in the source, the end excluded. */
  start: number;
  end: number;
  /** Masked as it may be shown. */
  shown: string;
}

/** What a text is looked at with. */
export interface Knowledge extends Contacts {
  /** Names of persons that the entry tells about. */
  names: ReadonlySet<string>;
}

const nobody: Knowledge = { phones: new Set(), emails: new Set(), names: new Set() };

// Of two readings of one place, the stronger: a card's digits may look like a phone's.
const STRENGTH: readonly Kind[] = [
  'id-number',
  'bank-card',
  'mobile',
  'email',
  'plate',
  'home-address',
  'illness',
  'school-class',
  'landline',
];
const RISKY =
  /[\d\u0660-\u{1FBF9}一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]|@|艾特|爱特|&|%|[癌病症瘤炎瘫班患诊疗残障压糖郁喘颤衰折痴疮亢毒肝肺肾脑骨血梗风疡尿孕禁癣斑住医药艾析明聋肢]|\bat\b/iu;

/** Every personal identifier in a text, in its order. Pure; the same text always gives the same. */
export function scan(source: string, knowledge: Knowledge = nobody): Hit[] {
  if (!RISKY.test(source)) return [];
  const hits: Hit[] = [];
  const keep = (view: Mapped, sightings: Iterable<Sighting>) => {
    for (const { kind, start, end, shown } of sightings)
      hits.push({
        kind,
        start: sourceOffset(view, start),
        end: Math.max(sourceOffset(view, start), sourceOffset(view, end - 1)) + 1,
        shown,
      });
  };
  for (const view of viewsOf(source)) {
    keep(view, sightingsIn(view.text, knowledge));
    keep(view, illnessesIn(view.text, knowledge.names));
    const whole = unwrapped(view);
    if (whole !== view) keep(whole, illnessesIn(whole.text, knowledge.names));
    const together = drawnTogether(view);
    if (together === view) continue;
    keep(together, illnessesIn(together.text, knowledge.names, false));
    keep(together, schoolClassesIn(together.text));
  }
  return strongest(hits);
}

function* sightingsIn(text: string, knowledge: Knowledge): Generator<Sighting> {
  for (const digits of readingsOf(text)) {
    const plain = withoutMoments(digits);
    yield* idNumbersIn(withoutHashes(digits));
    yield* bankCardsIn(plain);
    yield* mobilesIn(plain, knowledge);
    yield* platesIn(digits);
  }
  yield* emailsIn(text, knowledge);
  yield* homeAddressesIn(text);
  yield* schoolClassesIn(text);
  yield* landlinesIn(withoutMoments(text), knowledge);
}

/** A text as its digits may be meant; all of one length, so that places agree. */
function readingsOf(text: string): string[] {
  const numerals = withNumerals(text);
  const alike = withLookAlikes(numerals ?? text);
  return [text, numerals, alike].filter((reading) => reading !== undefined);
}

/** An identity number of the older kind has no check, so whatever has one comes before it. */
const rank = ({ kind, shown }: Hit): number =>
  kind === 'id-number' && shown.length === OLD ? STRENGTH.indexOf('bank-card') + 0.5 : STRENGTH.indexOf(kind);
const OLD = 15;

function strongest(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const ranked = hits.toSorted((a, b) => rank(a) - rank(b));
  for (const hit of ranked) if (!kept.some((one) => isOneReading(one, hit))) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether two are read from one place; from a name to an illness other identifiers may stand between. */
const isOneReading = (a: Hit, b: Hit): boolean =>
  a.start < b.end && b.start < a.end && (a.kind === 'illness') === (b.kind === 'illness');

/** The text with every identifier in it masked. */
export function masked(source: string, knowledge: Knowledge = nobody): string {
  let text = '';
  let done = 0;
  for (const { start, end, shown } of scan(source, knowledge)) {
    // A hit may begin within the one before: 北街小学三年级2班李丽患….
    if (end <= done) continue;
    text += source.slice(done, Math.max(done, start)) + shown;
    done = end;
  }
  return text + source.slice(done);
}
