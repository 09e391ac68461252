import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The list in a YAML file of this folder. */
export const readYaml = (file: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
