import {
  link,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { BeijingMinute } from '../../../src/model/time.ts';
import { syncFolder } from '../repository/index.ts';
import { dropHold, type Hold, readHold, writeHold } from './hold.ts';

/** A built site that is kept. */
export interface Release {
  /** Its folder's name, made of what follows. */
  name: string;
  commit: string;
  buildTime: BeijingMinute;
  /** The version of the code that built it. */
  code: string;
  /** The newest commit when it was built: what that had taken down is not shown. */
  newest: string;
  /** When it was made live, or the release that it renews after a rollback; epoch milliseconds. */
  at: number;
  /** Files whose names change with their content, so that a page of an older release may still ask for them. */
  lasting: readonly string[];
}

/** What a release is made of. */
export type Origin = Pick<Release, 'commit' | 'buildTime' | 'code' | 'newest' | 'at'>;

const KEPT = 10;
const LIVE = 'live';
/**
 * Styles and scripts, whose names hold a hash of what they are. Pictures and the search index are left out:
 * they would go on telling what has been taken down.
 */
const LASTING = { folder: 'assets', files: /\.(?:css|js)$/ };

/**
 * Built sites below one folder, each in a folder of its own, and `live`, a link to the one that visitors
 * see. A site is moved in whole; the link is switched in one rename.
 */
export class Releases {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The folder of the live release, or undefined while there is none. */
  async liveFolder(): Promise<string | undefined> {
    const name = await readlink(join(this.folder, LIVE)).catch(() => undefined);
    return name === undefined ? undefined : join(this.folder, name);
  }

  async live(): Promise<Release | undefined> {
    const name = await readlink(join(this.folder, LIVE)).catch(() => undefined);
    return name === undefined ? undefined : this.#read(name);
  }

  /** The kept releases, newest first. */
  async list(): Promise<Release[]> {
    const names = await readdir(this.folder).catch(() => []);
    const kept = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
    const releases = await Promise.all(kept.map((name) => this.#read(name)));
    return releases
      .filter((release) => release !== undefined)
      .sort((a, b) => b.at - a.at || (a.buildTime < b.buildTime ? 1 : -1));
  }

  /** Moves a built site in and makes it live; older ones beyond the last ten go. */
  async add(site: string, origin: Origin): Promise<Release> {
    await mkdir(this.folder, { recursive: true });
    const name = nameOf(origin);
    const release: Release = { name, ...origin, lasting: await lastingFiles(site) };
    await this.#carryOver(site);
    const live = await this.live();
    if (live?.name !== name) {
      await rm(join(this.folder, name), { recursive: true, force: true });
      await rename(site, join(this.folder, name));
      await writeFile(join(this.folder, `${name}.json`), JSON.stringify(release));
      await this.switchTo(name);
    }
    await this.#prune([name, live?.name]);
    return release;
  }

  /** Makes a kept release live, in one rename. */
  async switchTo(name: string): Promise<void> {
    if (!(await stat(join(this.folder, name)).catch(() => undefined))) throw new Error(`no release ${name}`);
    const link = join(this.folder, `.${LIVE}-${process.pid}`);
    await rm(link, { force: true });
    await symlink(name, link);
    await rename(link, join(this.folder, LIVE));
    await syncFolder(this.folder);
  }

  /** The release before the live one. One that showed the same, only on an earlier day, is not the one before. */
  async before(): Promise<Release | undefined> {
    const releases = await this.list();
    const live = await this.live();
    return releases
      .slice(releases.findIndex(({ name }) => name === live?.name) + 1)
      .find((release) => !live || !showsTheSame(release, live));
  }

  /** Asks for older content than the newest to be live. */
  hold(hold: Hold): Promise<void> {
    return writeHold(this.folder, hold);
  }

  /** Lets the newest content be built again after a rollback. */
  resume(): Promise<void> {
    return dropHold(this.folder);
  }

  /** What a rollback from this commit asks for; one from an older commit is over. */
  async holdFrom(newest: string): Promise<Hold | undefined> {
    const hold = await readHold(this.folder);
    return hold?.from === newest ? hold : undefined;
  }

  /** Drops every release but the live one, and that too unless it shows this commit. */
  async forgetAllBut(commit: string | undefined): Promise<void> {
    const live = await this.live();
    const kept = live?.commit === commit ? live?.name : undefined;
    if (kept === undefined) await rm(join(this.folder, LIVE), { force: true });
    for (const { name } of await this.list()) {
      if (name === kept) continue;
      await rm(join(this.folder, name), { recursive: true, force: true });
      await rm(join(this.folder, `${name}.json`), { force: true });
    }
    await this.resume();
  }

  async #read(name: string): Promise<Release | undefined> {
    try {
      await stat(join(this.folder, name));
      return JSON.parse(await readFile(join(this.folder, `${name}.json`), 'utf8')) as Release;
    } catch {
      return undefined;
    }
  }

  /** Links what older releases still ask for into a new one, so that no open page loses its styles. */
  async #carryOver(site: string): Promise<void> {
    for (const { name, lasting } of await this.list())
      for (const file of lasting) {
        const target = join(site, file);
        await mkdir(dirname(target), { recursive: true });
        await link(join(this.folder, name, file), target).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error;
        });
      }
  }

  /**
   * Drops what a newer release shows as well, releases beyond the last ten, and folders that a kill left behind
   * before they became releases. What is live, or was until now, stays: somebody may be reading it.
   */
  async #prune(inUse: readonly (string | undefined)[]): Promise<void> {
    const releases = await this.list();
    const isInUse = ({ name }: Release) => inUse.includes(name);
    const different = releases.filter(
      (release, at) =>
        isInUse(release) || !releases.slice(0, at).some((newer) => showsTheSame(newer, release)),
    );
    const kept = new Set(
      different.filter((release, at) => at < KEPT || isInUse(release)).map(({ name }) => name),
    );
    const names = await readdir(this.folder);
    for (const name of names)
      if (/^[0-9a-f]{40}-\d{12}/.test(name) && !kept.has(name.replace(/\.json$/, '')))
        await rm(join(this.folder, name), { recursive: true, force: true });
  }
}

const nameOf = ({ commit, buildTime, code, newest }: Origin): string =>
  [commit, buildTime.replace(/\D/g, ''), code, ...(newest === commit ? [] : [newest.slice(0, 12)])].join('-');

const showsTheSame = (one: Release, other: Release): boolean =>
  one.commit === other.commit && one.code === other.code;

async function lastingFiles(site: string): Promise<string[]> {
  const folder = join(site, LASTING.folder);
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile() && LASTING.files.test(entry.name))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
