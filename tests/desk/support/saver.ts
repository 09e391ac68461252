/** Saves drafts and makes them public until it is killed; prints each step once it was acknowledged. */
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
// File by file: hundreds of these start, and the rest of the desk takes most of a start.
import { ContentRepository, draftRef } from '../../../admin/desk/repository/content-repository.ts';
import { removeStaleLocks } from '../../../admin/desk/repository/create.ts';

// It never ends by itself: what Node has compiled is kept for the next one now.
flushCompileCache();
const [directory = '', round = ''] = process.argv.slice(2);
const repository = await ContentRepository.open(directory);
await removeStaleLocks(repository.directory);
const author = { account: 'li-min', name: '李敏' };
const step = (path: string, text: string) => ({
  files: new Map([[path, Buffer.from(text)]]),
  author,
  subject: '保存',
  trailers: {},
});

async function edit(editor: number): Promise<never> {
  for (let count = 0; ; count++) {
    const slug = `r${round}-e${editor}-n${count}`;
    const path = `news/${slug}.md`;
    const tip = await repository.changeDraft('news', slug, undefined, step(path, slug));
    writeSync(1, `draft ${slug}\n`);
    const refs = [{ ref: draftRef('news', slug), from: tip, to: undefined }];
    await repository.main.change(async () => ({ ...step(path, slug), merges: [tip], refs }));
    writeSync(1, `public ${slug}\n`);
  }
}

await Promise.all([0, 1, 2].map(edit));
