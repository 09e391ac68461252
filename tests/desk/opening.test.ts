import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDesk } from '../../admin/desk/desk.ts';
import { temporaryFolder } from './support/folder.ts';
import { seedCity } from './support/seed-city.ts';
import { testConfig } from './support/staff.ts';

it('puts everything away when its first content is refused, and opens once that is mended', async () => {
  const folder = await temporaryFolder();
  const seed = join(folder, 'seed');
  await cp(seedCity(), seed, { recursive: true });
  const stray = join(seed, 'news', 'broken.md');
  await writeFile(stray, '---\ntitle: 没有写完\n---\n');
  const config = testConfig(join(folder, 'data'), { seed });
  await expect(openDesk(config)).rejects.toThrow('broken.md');
  await rm(stray);
  const desk = await openDesk(config);
  await desk.close();
});
