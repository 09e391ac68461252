import { execFileSync } from 'node:child_process';

/** What git itself says about a repository, as text. */
export const git = (directory: string, ...args: string[]): string =>
  execFileSync('git', [`--git-dir=${directory}`, ...args], { encoding: 'utf8' }).trim();
