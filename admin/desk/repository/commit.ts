import { type GitObject, type Oid, objectOf } from './object.ts';

/** Who stands in a commit as its author. */
export interface Person {
  /** The account's name, for example `li-min`. */
  account: string;
  /** As the person is called, in Chinese. */
  name: string;
}

/** What a commit says. */
export interface Commit {
  tree: Oid;
  parents: readonly Oid[];
  author: Person;
  /** Epoch milliseconds; a commit keeps whole seconds. */
  at: number;
  subject: string;
  /** Facts of the step, one a line below the message: `Desk-Action: save`. */
  trailers: Readonly<Record<string, string>>;
}

// `.invalid` can never be an address (RFC 2606), so no commit holds a real one.
const DOMAIN = 'desk.invalid';
const COMMITTER: Person = { account: 'desk', name: '编辑台' };

/** Makes a commit object in the author's own name. */
export function encodeCommit(commit: Commit): GitObject {
  const { tree, parents, author, at, subject, trailers } = commit;
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signature(author, at)}`,
    `committer ${signature(COMMITTER, at)}`,
    '',
    oneLine(subject) || '（无标题）',
    '',
    ...Object.entries(trailers).map(([key, value]) => `${key}: ${oneLine(value)}`),
    '',
  ];
  return objectOf('commit', Buffer.from(lines.join('\n'), 'utf8'));
}

/** Reads a commit object, of the desk or of another hand. */
export function decodeCommit(content: Buffer): Commit {
  const text = content.toString('utf8');
  const gap = text.indexOf('\n\n');
  const headers = text.slice(0, gap).split('\n');
  const message = text.slice(gap + 2).trimEnd();
  const all = (key: string) =>
    headers.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const paragraphs = message.split('\n\n');
  const last = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '') : '';
  const pairs = last.split('\n').map((line) => /^([A-Za-z-]+): (.*)$/.exec(line));
  const [author, at] = parseSignature(all('author')[0] ?? '');
  return {
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author,
    at,
    subject: message.split('\n')[0] ?? '',
    trailers: Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', pair[2] ?? '']] : []))),
  };
}

function signature({ name, account }: Person, at: number): string {
  const called = clean(name) || account;
  return `${called} <${clean(account)}@${DOMAIN}> ${Math.floor(at / 1000)} +0800`;
}

function parseSignature(text: string): [Person, number] {
  const match = /^(.*) <([^>]*)> (\d+)/.exec(text);
  const [, name = '', mail = '', seconds = '0'] = match ?? [];
  return [{ name, account: mail.replace(`@${DOMAIN}`, '') }, Number(seconds) * 1000];
}

// git refuses angle brackets and control characters in a name, and a dot at its end.
const clean = (text: string) =>
  oneLine(text)
    .replace(/[<>]/g, '')
    .replace(/^[.,:;"'\\]+|[.,:;"'\\]+$/g, '');

/** Text on one line: control characters and line breaks become spaces. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
