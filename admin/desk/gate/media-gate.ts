import { checkContent, type Finding } from '../../../src/check/index.ts';
import { parseYaml } from '../../../src/content/front-matter.ts';
import { readInside } from '../../../src/content/inside/index.ts';
import { type SettingsName, settingsFiles } from '../../../src/model/settings/index.ts';
import { minuteAt } from '../../../src/model/time.ts';
import type { ContentRepository } from '../repository/index.ts';

/**
 * Errors in a file that comes in by itself, with its name: what it says inside is held against the same
 * rules as the whole content, and against the contacts that the site's settings make public.
 */
export async function checkMedia(
  repository: ContentRepository,
  path: string,
  bytes: Buffer,
): Promise<Finding[]> {
  const site = await publicSettings(repository);
  const findings = checkContent(
    {
      root: '',
      entries: [],
      settings: (Object.keys(settingsFiles) as SettingsName[]).map((name) => ({
        name,
        file: settingsFiles[name].path,
        missing: name !== 'site' || site === '',
        ...parseYaml(name === 'site' ? site : ''),
      })),
      media: [path],
      inside: new Map([[path, await readInside(path, bytes)]]),
      strays: [],
    },
    { now: minuteAt(Date.now()), production: false },
  );
  return findings.filter(({ level, file }) => level === 'error' && file.startsWith('media/'));
}

async function publicSettings(repository: ContentRepository): Promise<string> {
  const head = await repository.head();
  const oid = head && (await repository.file(head, settingsFiles.site.path));
  return oid ? (await repository.blob(oid)).toString('utf8') : '';
}
