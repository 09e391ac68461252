import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { seedCity } from './seed-city.ts';

const script = resolve('scripts/desk.ts');

export interface Ended {
  code: number | null;
  said: string;
  complained: string;
}

/** The environment of a desk that keeps its data here. */
export const deskEnvironment = (data: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
  DESK_DATA: data,
  DESK_SEED: seedCity(),
  DESK_PORT: '0',
  DESK_LOG_LEVEL: 'silent',
});

/** Runs `npm run desk -- …` to its end. */
export function desk(data: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { env: deskEnvironment(data) });
    let said = '';
    let complained = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said, complained }));
  });
}
