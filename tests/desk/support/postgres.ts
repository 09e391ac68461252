import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

/** PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
const USER = 'desk';

/** The folder of PostgreSQL's own programs, or undefined where it is not installed. */
function programs(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, 'bin'))
    : [];
  const folders = [...versions, '/usr/local/bin', '/usr/local/pgsql/bin', '/opt/homebrew/bin'];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
}

export const postgresPrograms = programs();

interface Server {
  /** Where its socket is. */
  folder: string;
  stop(): Promise<void>;
}
let server: Promise<Server> | undefined;

/** The address of a new, empty database in a throwaway server that this process starts at first use. */
export async function newPostgresDatabase(name: string): Promise<string> {
  server ??= startServer();
  const { folder } = await server;
  const address = (database: string) =>
    `postgres://${USER}@localhost/${database}?host=${encodeURIComponent(folder)}`;
  const client = await connected(address('postgres'));
  await client.query(`create database ${name}`);
  await client.end();
  return address(name);
}

/** Stops the server, if it was started, and removes all that it kept. */
export async function stopPostgres(): Promise<void> {
  await (await server)?.stop();
  server = undefined;
}

/** Connects, also while the server is still starting. */
async function connected(address: string): Promise<pg.Client> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client(address);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (tries === 300) throw error;
      await setTimeout(100);
    }
  }
}

async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-postgres-'));
  const as = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const bin = postgresPrograms ?? '';
  const options = { ...as, cwd: folder, stdio: 'ignore' } as const;
  const init = [
    '--no-sync',
    '--auth=trust',
    `--username=${USER}`,
    '--encoding=UTF8',
    '--locale=C',
    '-D',
    data,
  ];
  execFileSync(join(bin, 'initdb'), init, options);
  // A socket in its own folder, and no port.
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off'];
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    options,
  );
  const stop = async () => {
    const ended = child.exitCode === null && once(child, 'exit');
    child.kill('SIGQUIT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, stop };
}
