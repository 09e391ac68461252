/** Of a site, what the editor's pages ask of it, and nothing else: a desk that is measured builds no pages. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSite } from '../../../src/content/load.ts';
import { editorData } from '../../../src/publish/editor-data.ts';

const { CONTENT_DIR = '', OUT_DIR = '' } = process.env;
await mkdir(join(OUT_DIR, 'find'), { recursive: true });
await writeFile(join(OUT_DIR, 'index.html'), '<!doctype html><title>/</title>');
await writeFile(join(OUT_DIR, 'find/editor.json'), JSON.stringify(editorData(await loadSite(CONTENT_DIR))));
