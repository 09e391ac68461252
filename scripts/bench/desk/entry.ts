import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The content that both servers begin with. */
export const SEED = 'content';

const [first = ''] = readdirSync(join(SEED, 'news')).filter((file) => file.endsWith('.md'));
const text = readFileSync(join(SEED, 'news', first), 'utf8');

export const pathOf = (editor: number): string => `news/bench-${editor}.md`;

/** A piece of news as long as a real one, an editor's own, with these words at its end. */
export const entryOf = (editor: number, words: string): string =>
  `${text.replace(/^slug: .*$/m, `slug: bench-${editor}`)}\n${words}\n`;
