import { argon2, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * Hashes in the PHC string format, which says how each was made, so that costs can rise later:
 * `$argon2id$m=19456,t=2,p=1$<salt>$<hash>` (the OWASP minimum), or scrypt on a Node without argon2.
 */
const ARGON = { memory: 19_456, passes: 2, parallelism: 1 };
const SCRYPT = { N: 2 ** 15, r: 8, p: 3 };
const HASH_BYTES = 32;
// Each hash takes 19 MB and a core for a moment; a flood of logins must not take the machine.
const MOST_AT_ONCE = 3;

/** The hash of a password that nobody has: verifying against it takes as long as against a real one. */
let nobody: Promise<string> | undefined;

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  if (typeof argon2 !== 'function') {
    const hash = await scryptHash(password, salt);
    return `$scrypt$N=${SCRYPT.N},r=${SCRYPT.r},p=${SCRYPT.p}$${text(salt)}$${text(hash)}`;
  }
  const { memory, passes, parallelism } = ARGON;
  const hash = await argonHash(password, salt, ARGON);
  return `$argon2id$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(hash)}`;
}

/** Whether a password made this hash. Without a hash it takes as long, and the answer is no. */
export async function verifyPassword(password: string, hash: string | undefined): Promise<boolean> {
  nobody ??= hashPassword(randomBytes(16).toString('hex'));
  const [, algorithm, costs = '', salt = '', expected = ''] = (hash ?? (await nobody)).split('$');
  const cost = (name: string) => Number(new RegExp(`(?:^|,)${name}=(\\d+)`).exec(costs)?.[1]);
  const saltBytes = Buffer.from(salt, 'base64url');
  const actual =
    algorithm === 'argon2id'
      ? await argonHash(password, saltBytes, { memory: cost('m'), passes: cost('t'), parallelism: cost('p') })
      : await scryptHash(password, saltBytes);
  const wanted = Buffer.from(expected, 'base64url');
  return wanted.length === actual.length && timingSafeEqual(actual, wanted) && hash !== undefined;
}

const text = (bytes: Buffer) => bytes.toString('base64url');
// The same password typed on two systems may differ in how its characters are composed.
const bytesOf = (password: string) => Buffer.from(password.normalize('NFKC'), 'utf8');

function argonHash(password: string, nonce: Buffer, costs: typeof ARGON): Promise<Buffer> {
  const parameters = { message: bytesOf(password), nonce, tagLength: HASH_BYTES, ...costs };
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        argon2('argon2id', parameters, (error, hash) => (error ? reject(error) : resolve(Buffer.from(hash))));
      }),
  );
}

function scryptHash(password: string, salt: Buffer): Promise<Buffer> {
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        const options = { ...SCRYPT, maxmem: 128 * 1024 * 1024 };
        scrypt(bytesOf(password), salt, HASH_BYTES, options, (error, hash) =>
          error ? reject(error) : resolve(hash),
        );
      }),
  );
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
