/**
 * `npm run sample -- --to DIR [--stories N …]`: writes a large, varied, valid content root of an invented city.
 * Exit code 0 when it is written, 2 when it cannot be.
 */
import { resolve } from 'node:path';
import { makeCity, planOf, usage, writeCity } from '../src/sample/index.ts';

try {
  const { to, plan } = planOf(process.argv.slice(2));
  const city = makeCity(plan);
  await writeCity(city, resolve(to));
  process.stdout.write(`写好了 ${city.settings.site.name}：${city.entries.length} 个条目，在 ${to}\n`);
} catch (error) {
  process.stderr.write(`没有写成：${error instanceof Error ? error.message : error}\n${usage}\n`);
  process.exitCode = 2;
}
