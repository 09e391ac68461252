/**
 * `npm run match -- PROFILE.json [--json] [--now 2026-03-07T09:00+08:00]`: ranks the needs of the content
 * root for one volunteer, matches first, then near misses, then the rest. With `--json`, every need as
 * `{need, score, reasons, obstacles}`; each reason and obstacle carries its sentence as `text`. Exit code 2
 * when it cannot run.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { explain } from '../src/check/issues.ts';
import { labelAt } from '../src/check/labels.ts';
import { loadSite } from '../src/content/load.ts';
import { momentIn } from '../src/content/moment.ts';
import { contentRoot } from '../src/content/root.ts';
import {
  isMatch,
  isNearMiss,
  type Match,
  type MatchProfile,
  match,
  matchNeeds,
  matchText,
  obstacleText,
  profile,
  reasonText,
} from '../src/find/match/index.ts';
import { unknownWords } from '../src/find/match/unknown-words.ts';
import type { Site } from '../src/model/site.ts';
import { parseMoment } from '../src/model/time.ts';

/** How many of each kind are listed for people to read. */
const LISTED = 10;

try {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, now: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) throw new Error('没有写志愿者情况的文件');
  const now = values.now ? parseMoment(values.now) : momentIn(process.env);
  const site = await loadSite(contentRoot(), now);
  const matches = match(matchNeeds(site), await readProfile(file, site), now);
  process.stdout.write(values.json ? `${JSON.stringify(matches.map(plain), null, 2)}\n` : listing(matches));
} catch (error) {
  process.stderr.write(
    `没有匹配：${error instanceof Error ? error.message : error}\n` +
      '用法：npm run match -- 志愿者情况.json [--json] [--now 2026-03-07T09:00+08:00]\n',
  );
  process.exitCode = 2;
}

async function readProfile(file: string, site: Site): Promise<MatchProfile> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`读不到“${file}”`);
  });
  const data = parseJson(text, file);
  const parsed = profile.safeParse(data);
  const problems = parsed.success
    ? unknownWords(parsed.data, site)
    : parsed.error.issues.flatMap((issue) =>
        explain(issue, profile, data).map(
          ({ path, problem, remedy }) => `${labelAt(profile, path) || '整个文件'}：${problem}。${remedy}`,
        ),
      );
  if (parsed.success && problems.length === 0) return parsed.data;
  throw new Error(`“${file}”里有不对的地方\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`“${file}”不是 JSON`);
  }
}

function plain({ need, score, reasons, obstacles }: Match) {
  return {
    need: need.id,
    score: Math.round(score * 1000) / 1000,
    reasons: reasons.map((reason) => ({ ...reason, text: reasonText(reason) })),
    obstacles: obstacles.map((obstacle) => ({ ...obstacle, text: obstacleText(obstacle) })),
  };
}

function listing(matches: readonly Match[]): string {
  const fitting = matches.filter(isMatch);
  const near = matches.filter(isNearMiss);
  const lines = (list: readonly Match[]) =>
    list
      .slice(0, LISTED)
      .map((found) => `${found.need.title}（${found.need.id}）\n    ${matchText(found)}\n`);
  return [
    `合适的 ${fitting.length} 条\n`,
    ...lines(fitting),
    `\n只差一样的 ${near.length} 条\n`,
    ...lines(near),
  ].join('');
}
