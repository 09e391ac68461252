import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REPORT_SLOTS } from '../../../src/publish/corrections/report-form.ts';
import { html, type Markup } from '../../../src/publish/markup.ts';

/** What stands in the form when it is shown. */
export interface Shown {
  page: string;
  wrong?: string;
  correct?: string;
  contact?: string;
  /** Why it was not taken. */
  notice?: string;
}

/**
 * The report form as the live site has it, with the page named and what was typed in its place. Undefined
 * when the live site was built without one.
 */
export async function formPage(release: string, shown: Shown): Promise<string | undefined> {
  const form = await readFile(join(release, 'report/index.html'), 'utf8').catch(() => undefined);
  if (form === undefined) return undefined;
  const title = await titleAt(release, shown.page);
  const slots: [slot: string, value: Markup][] = [
    [REPORT_SLOTS.title, html`${title ?? '（没有找到这个页面）'}`],
    [REPORT_SLOTS.page, html`${shown.page}`],
    [REPORT_SLOTS.wrong, html`${shown.wrong}`],
    [REPORT_SLOTS.correct, html`${shown.correct}`],
    [REPORT_SLOTS.contact, html`${shown.contact}`],
    [REPORT_SLOTS.notice, shown.notice ? html`<p class="notice" role="alert">${shown.notice}</p>` : html``],
  ];
  // All at once: what was typed may itself look like a slot.
  const all = new RegExp(slots.map(([slot]) => slot).join('|'), 'g');
  const values = new Map(slots.map(([slot, value]) => [slot, value.text]));
  return form.replace(all, (slot) => values.get(slot) ?? '');
}

async function titleAt(release: string, page: string): Promise<string | undefined> {
  const file = page.endsWith('/') ? `${page}index.html` : page;
  const text = await readFile(join(release, file), 'utf8').catch(() => undefined);
  const title = /<title>([^<]*)<\/title>/.exec(text ?? '')?.[1];
  return title?.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
