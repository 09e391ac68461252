const LOOK_EVERY_MS = 300;

/**
 * Aborted when the process is told to stop: at the first SIGTERM or SIGINT (the second ends it at once), or
 * when the shell is gone in which npm has started it, because npm passes a signal on to that shell alone.
 */
export function stopAsked(env: NodeJS.ProcessEnv = process.env): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      stop.abort();
    });
  if (env.npm_lifecycle_event !== undefined) {
    const shell = process.ppid;
    const timer = setInterval(() => process.ppid !== shell && stop.abort(), LOOK_EVERY_MS).unref();
    stop.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
  return stop.signal;
}

/** Resolves when the signal is aborted, or has been. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
