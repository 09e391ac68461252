import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
// One step either way, for clocks that are half a minute apart.
const WINDOW = 1;

/** A new secret, in the letters that authenticator apps take. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that an authenticator app reads from a QR code. */
export const secretAddress = (secret: string, account: string, issuer: string): string =>
  totp(secret, account, issuer).toString();

/** The time step for which a six-digit code is right at `now` (epoch milliseconds), or undefined when it is wrong. */
export function stepOf(code: string, secret: string, now: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const delta = totp(secret).validate({ token: code, timestamp: now, window: WINDOW });
  return delta === null ? undefined : Math.floor(now / 1000 / PERIOD_SECONDS) + delta;
}

/** The code that an authenticator app shows at `now`. */
export const codeAt = (secret: string, now: number): string => totp(secret).generate({ timestamp: now });

const totp = (secret: string, label = '', issuer = '') =>
  new TOTP({
    issuer,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  });
