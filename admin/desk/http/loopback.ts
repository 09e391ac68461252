const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a host name means this very machine. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.has(hostname);

/** The name in a Host header, without its port; undefined when the header is no host. */
export function hostnameOf(header: string | undefined): string | undefined {
  return /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(header ?? '')?.[1]?.toLowerCase();
}
