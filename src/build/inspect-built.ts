import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../check/index.ts';
import { inGroups } from '../content/in-groups.ts';
import type { BeijingMinute, Site } from '../model/index.ts';
import {
  BADGE_HERE,
  badge,
  type EarlierInspection,
  earlierInspection,
  factsOf,
  type Inspection,
  inspect,
  inspectionBody,
  isPage,
  type OutsideCheck,
  outsideCheck,
  REPORT_HERE,
  reportOf,
  scanSite,
} from '../publish/inspection/index.ts';

/** What is known of a build before its pages are looked at. */
interface BuildInput {
  /** What the site was built from, as known at `now`. */
  site: Site;
  now: BeijingMinute;
  /** What `check` found in the content. */
  findings: readonly Finding[];
  /** The record of `npm run links`, if there is one. */
  linksRecord: string;
  /** The `inspection.json` of the build before, if there is one. */
  earlier: string | undefined;
  /** Site paths of files that are written after it. */
  later: readonly string[];
}

/** Inspects a built site and writes the result into it: the page, the badge in each footer, `inspection.json`. */
export async function inspectBuilt(folder: string, input: BuildInput): Promise<Inspection> {
  const { site, now, findings } = input;
  const built = await scanSite(folder);
  const outside = await readOutsideCheck(input.linksRecord);
  // `inspection.json` is written when all is known, and linked to before.
  const facts = factsOf({
    ...built,
    site,
    outside,
    now,
    findings,
    expected: ['/inspection.json', ...input.later],
  });
  const about = {
    site: site.settings.site.name,
    computedAt: facts.now,
    outsideLinksCheckedAt: outside?.at ?? null,
  };
  const report = reportOf(inspect(facts), about, await readEarlier(input.earlier));
  await writeFile(join(folder, 'inspection.json'), `${JSON.stringify(report, null, 1)}\n`);
  const { base } = site.settings.site;
  const body = inspectionBody(report, { href: (path) => base + path.slice(1) }).text;
  const sign = badge(report.counts).text;
  await inGroups([...built.files].filter(isPage), async (file) => {
    const text = await readFile(join(folder, file), 'utf8');
    const told = text.replace(BADGE_HERE, () => sign).replace(REPORT_HERE, () => body);
    await writeFile(join(folder, file), told);
  });
  return report;
}

/** The record of `npm run links`. Throws in Chinese when it is there and not such a record. */
async function readOutsideCheck(file: string): Promise<OutsideCheck | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const read = outsideCheck.safeParse(parsed(text));
  if (!read.success) throw new Error(`${file} 读不懂；删去它，或重新运行 npm run links`);
  return read.data;
}

/** What the build before found; nothing when it cannot be read: a site must not hang on its past. */
async function readEarlier(file: string | undefined): Promise<EarlierInspection | undefined> {
  const text = file && (await readFile(file, 'utf8').catch(() => undefined));
  return text ? earlierInspection.safeParse(parsed(text)).data : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
