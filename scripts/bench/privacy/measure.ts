import { checkContent } from '../../../src/check/index.ts';
import { parseMarkdown, parseYaml } from '../../../src/content/front-matter.ts';
import type { ContentSource } from '../../../src/content/read.ts';
import { type SettingsName, settingsFiles } from '../../../src/model/settings/index.ts';
import { parseMoment } from '../../../src/model/time.ts';
import { createRandom } from '../../../src/sample/random.ts';
import { cleanPage } from './clean.ts';
import { disguise } from './disguises.ts';
import { hosts, plantIn } from './hosts.ts';
import { makers } from './identifiers.ts';

export const privacyRules = [
  'mobile-numbers',
  'id-numbers',
  'bank-cards',
  'plates',
  'emails',
  'home-addresses',
  'illnesses',
  'school-classes',
  'landlines',
  'need-persons',
] as const;

/** A page that must lead to a finding of `rule` on `line`, or, without one, to none. */
export interface Case {
  text: string;
  rule?: string;
  line?: number;
  kind: string;
  host: string;
  /** The identifier as it was planted. */
  secret: string;
}

const SITE = 'contact: { phone: 0999-2346420, email: office@city.example }\npublicPhones: ["2346420"]\n';

/** Plants of all kinds in all disguises and hosts, the same for a seed. */
export function plants(seed: string, count: number): Case[] {
  const kinds = Object.keys(makers);
  const places = Object.keys(hosts);
  return Array.from({ length: count }, (_, at) => {
    const random = createRandom(`${seed}/${at}`);
    const kind = kinds[at % kinds.length] ?? '';
    const host = places[Math.floor(at / kinds.length) % places.length] ?? '';
    const make = makers[kind];
    const place = hosts[host];
    if (!make || !place) throw new Error('no such kind or host');
    const identifier = make(random);
    const plant = disguise(random, identifier, place.markdown);
    const { text, line } = plantIn(random, place, plant);
    return { text, line, rule: identifier.rule, kind, host, secret: identifier.text };
  });
}

export const cleanPages = (seed: string, count: number): Case[] =>
  Array.from({ length: count }, (_, at) => ({
    text: cleanPage(createRandom(`${seed}/clean/${at}`)),
    kind: 'clean',
    host: 'page',
    secret: '',
  }));

/** What the whole check finds about persons in each page, as `rule:line problem`. */
export function judge(cases: readonly Case[]): string[][] {
  const source: ContentSource = {
    root: '',
    entries: cases.map(({ text }, at) => ({
      ...parseMarkdown(text),
      collection: 'news',
      slug: `p${at}`,
      file: `news/p${at}.md`,
    })),
    settings: (Object.keys(settingsFiles) as SettingsName[]).map((name) => ({
      name,
      file: settingsFiles[name].path,
      missing: name !== 'site',
      ...parseYaml(name === 'site' ? SITE : ''),
    })),
    media: [],
    inside: new Map(),
    strays: [],
  };
  const found: string[][] = cases.map(() => []);
  for (const { rule, file, line, problem } of checkContent(source, {
    now: parseMoment('2026-04-10 12:00'),
    production: false,
  }))
    if ((privacyRules as readonly string[]).includes(rule))
      found[Number(/\d+/.exec(file)?.[0])]?.push(`${rule}:${line} ${problem}`);
  return found;
}
