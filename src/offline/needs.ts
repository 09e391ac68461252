import type { BeijingMinute } from '../model/time.ts';

/** What a saved copy must know of a need: its page and until when it may be joined. */
export interface SavedNeed {
  /** Site path without the base, `/needs/x/`. */
  url: string;
  status: string;
  closesAt: BeijingMinute;
}

/** The pages of the needs that can still be joined, by what was last fetched and the clock now. */
export function openNeeds(needs: readonly SavedNeed[], now: BeijingMinute): Set<string> {
  return new Set(
    needs
      .filter(({ status, closesAt }) => (status === 'open' || status === 'matching') && closesAt > now)
      .map(({ url }) => url),
  );
}

/**
 * Takes the cards of needs that can no longer be joined out of a saved page: a copy may be old, but it never
 * shows a closed or withdrawn need as open. A card is our own `NeedCard`, which names its need.
 */
export function withoutClosedNeeds(html: string, open: ReadonlySet<string>): string {
  return html.replace(/<article[^>]*\bdata-need="([^"]+)"[^>]*>.*?<\/article>/gs, (card, need: string) =>
    open.has(`/needs/${need}/`) ? card : '',
  );
}

/** Says on a saved page that it is one, and when it was saved. */
export function withOfflineNotice(html: string, savedAt: string): string {
  const notice = `<p class="offline-notice" role="status">现在没有网络，这是${savedAt}保存的页面。报名或出发前，请先打电话确认。</p>`;
  return html.replace(/<main\b/, `${notice}<main`);
}
