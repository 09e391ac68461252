/**
 * Keeps the site's finding pages for times without a network. Browsers that cannot, and visits over plain
 * http, go on without it.
 */
export function registerOffline(base: string): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(`${base}sw.js`, { scope: base }).catch(() => undefined);
}
