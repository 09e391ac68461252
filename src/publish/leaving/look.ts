import type { OutsideCheck } from '../inspection/outside-check.ts';

type LinkCheck = OutsideCheck['links'][number];

export interface LookOptions {
  /** Milliseconds after which an address counts as dead. */
  timeout: number;
  /** Addresses asked at the same time. */
  atOnce: number;
}

/** Answers that say no more than that a program may not look: HEAD unknown, or only people let in. */
const ASK_AGAIN: ReadonlySet<number> = new Set([403, 405, 429, 500, 501]);

/**
 * Asks each address whether it still answers, following where it has moved to. The one place that talks to
 * other hosts, and only when a person runs it.
 */
export async function lookAt(
  addresses: readonly string[],
  { timeout, atOnce }: LookOptions,
): Promise<LinkCheck[]> {
  const waiting = addresses.entries();
  const found: LinkCheck[] = [];
  const work = async () => {
    for (const [at, address] of waiting) found[at] = await lookOnce(address, timeout);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

async function lookOnce(address: string, timeout: number): Promise<LinkCheck> {
  const ask = async (method: 'HEAD' | 'GET') => {
    const response = await fetch(address, { method, signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    return response;
  };
  try {
    let response = await ask('HEAD');
    if (ASK_AGAIN.has(response.status)) response = await ask('GET');
    return { address, ok: response.ok, answer: String(response.status) };
  } catch (error) {
    return { address, ok: false, answer: whyNot(error) };
  }
}

function whyNot(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return '太久没有回答';
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause && typeof cause === 'object' && 'code' in cause ? String(cause.code) : '';
  return CODES[code] ?? '连不上';
}

const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: '没有这个域名',
  EAI_AGAIN: '查不到域名',
  ECONNREFUSED: '拒绝连接',
  CERT_HAS_EXPIRED: '证书过期',
  DEPTH_ZERO_SELF_SIGNED_CERT: '证书不可信',
};
