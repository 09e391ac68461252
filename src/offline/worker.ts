/// <reference lib="webworker" />
import { INDEX_FOLDER, MANIFEST } from '../find/search/files.ts';
import { minuteAt } from '../model/time.ts';
import { assetsIn } from './assets.ts';
import { openNeeds, type SavedNeed, withOfflineNotice, withoutClosedNeeds } from './needs.ts';

declare const self: ServiceWorkerGlobalScope;

const CACHE = 'site';
const base = new URL(self.registration.scope);
const at = (path: string) => new URL(path, base).href;

/** Kept from the first visit on: what finds a station and a need, and the page for what was not kept. */
const KEPT = [
  'stations/',
  'needs/',
  'offline/',
  'find/stations.json',
  'find/places.json',
  'find/needs.json',
].map(at);
const NEEDS = at('find/needs.json');
const SAVED_AT = 'x-saved-at';

/**
 * The search index is many small files, each with its version in its address: the browser's own cache is quicker
 * at them, and forgets by itself those of versions past. Its manifest has no version, and is kept like a page.
 */
const INDEX = `${at(INDEX_FOLDER)}/`;
const isIndex = ({ href }: URL) => href.startsWith(INDEX) && !href.endsWith(MANIFEST);

self.addEventListener('install', (event) => {
  event.waitUntil(
    Promise.all(KEPT.map((address) => keep(address).catch(() => undefined))).then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== base.origin || !url.pathname.startsWith(base.pathname))
    return;
  if (isIndex(url)) return;
  const answer = isAsset(url) ? fromCacheFirst(url.href) : fromNetworkFirst(request);
  event.respondWith(answer);
  if (request.mode === 'navigate') event.waitUntil(answer.then(refreshNeeds, () => undefined));
});

/**
 * With each page come the needs as they now stand: what was withdrawn since the board was last visited is
 * then no longer open on any saved page. A server that knows the file's age sends nothing anew.
 */
async function refreshNeeds(): Promise<void> {
  await fetch(NEEDS, { cache: 'no-cache' }).then(
    (response) => save(NEEDS, response),
    () => undefined,
  );
}

// Built files carry a hash of their bytes in their name: what is kept never grows old.
const isAsset = ({ pathname }: URL) => pathname.startsWith(`${base.pathname}assets/`);

async function fromCacheFirst(address: string): Promise<Response> {
  return (await caches.match(address)) ?? save(address, await fetch(address));
}

/** The network's answer whenever there is one, so that a change is seen at once; else the saved copy. */
async function fromNetworkFirst(request: Request): Promise<Response> {
  const url = new URL(request.url);
  // A query is the page's own state: the file is the same.
  const address = url.origin + url.pathname;
  try {
    // A copy of the browser's own may be old, and would not say so.
    return await save(address, await fetch(request, { cache: 'no-cache' }));
  } catch {
    return (await saved(address)) ?? (await saved(at('offline/'))) ?? Response.error();
  }
}

async function save(address: string, response: Response): Promise<Response> {
  if (!response.ok || response.redirected) return response;
  const headers = new Headers(response.headers);
  headers.set(SAVED_AT, minuteAt(Date.now()));
  const cache = await caches.open(CACHE);
  await cache.put(address, new Response(await response.clone().arrayBuffer(), { headers }));
  return response;
}

/** Fetches a page or file, and for a page all that it needs to come alive. */
async function keep(address: string, seen: Set<string> = new Set()): Promise<void> {
  if (seen.has(address)) return;
  seen.add(address);
  const response = await save(address, await fetch(address, { cache: 'no-cache' }));
  const type = response.headers.get('content-type') ?? '';
  if (!/html|javascript|css/.test(type)) return;
  const assets = assetsIn(await response.text(), address).filter((asset) => isAsset(new URL(asset)));
  await Promise.all(assets.map((asset) => keep(asset, seen).catch(() => undefined)));
}

/** A saved copy, its closed needs taken out, saying that it is one. */
async function saved(address: string): Promise<Response | undefined> {
  const copy = await caches.match(address);
  if (!copy?.headers.get('content-type')?.includes('html')) return copy;
  const open = await openNow();
  const path = `/${address.slice(base.href.length)}`;
  if (/^\/needs\/[^/]+\/$/.test(path) && !open.has(path)) return saved(at('offline/'));
  const html = withOfflineNotice(
    withoutClosedNeeds(await copy.text(), open),
    copy.headers.get(SAVED_AT) ?? '',
  );
  return new Response(html, { headers: copy.headers });
}

async function openNow(): Promise<Set<string>> {
  const copy = await caches.match(NEEDS);
  const needs = copy ? ((await copy.json()) as SavedNeed[]) : [];
  return openNeeds(needs, minuteAt(Date.now()));
}
