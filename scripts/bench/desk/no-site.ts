/** Builds no site but its home page: what a real build takes is no part of a save. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const { OUT_DIR = '' } = process.env;
await mkdir(OUT_DIR, { recursive: true });
await writeFile(join(OUT_DIR, 'index.html'), '<!doctype html><title>.</title>');
