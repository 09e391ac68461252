import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../refusal.ts';
import type { Tools } from './command.ts';

/** Writes the whole audit log to a file, one JSON object a line. */
export async function exportAudit({ audit, note, print }: Tools, file: string): Promise<void> {
  const target = resolve(file);
  await note('audit.export', target);
  await pipeline(Readable.from(audit.export()), createWriteStream(target, { flags: 'wx', mode: 0o600 }));
  print(`已导出到 ${target}。`);
}

/** Proves that no record was changed or taken out. */
export async function verifyAudit({ audit, print }: Tools): Promise<void> {
  const broken = await audit.verify();
  if (broken !== undefined) throw new Refusal('invalid', `审计日志从第 ${broken} 条起对不上，可能被改动过`);
  print('审计日志完整。');
}
