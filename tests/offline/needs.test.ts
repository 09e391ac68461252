import { describe, expect, it } from 'vitest';
import type { BeijingMinute } from '../../src/model/time.ts';
import { assetsIn } from '../../src/offline/assets.ts';
import { openNeeds, withOfflineNotice, withoutClosedNeeds } from '../../src/offline/needs.ts';

const need = (slug: string, status: string, closesAt: string) => ({
  url: `/needs/${slug}/`,
  status,
  closesAt: closesAt as BeijingMinute,
});
const now = '2026-03-07 09:00' as BeijingMinute;

describe('a page shown without a network', () => {
  const open = openNeeds(
    [
      need('read', 'open', '2026-03-08 18:00'),
      need('late', 'open', '2026-03-07 09:00'),
      need('gone', 'withdrawn', '2026-04-01 18:00'),
    ],
    now,
  );

  it('keeps the needs that can still be joined', () => {
    expect([...open]).toEqual(['/needs/read/']);
  });

  it('never shows a closed or withdrawn need as open', () => {
    const card = (slug: string) => `<article class="card" data-need="${slug}">\n<h3>${slug}</h3></article>`;
    const html = `<ul>${card('read')}${card('late')}${card('gone')}${card('unheard-of')}</ul><article>故事</article>`;
    expect(withoutClosedNeeds(html, open)).toBe(`<ul>${card('read')}</ul><article>故事</article>`);
  });

  it('says that it is a saved one, and of when', () => {
    expect(withOfflineNotice('<body><main id="content">', '2026-03-07 08:00')).toContain(
      '这是2026-03-07 08:00保存的页面',
    );
  });
});

describe('what a page needs to come alive', () => {
  it('is its scripts and styles, also those that scripts import', () => {
    expect(
      assetsIn(
        '<link href="/zyfw/assets/a.css"><astro-island component-url="/zyfw/assets/b.js">',
        'https://x.example/zyfw/needs/',
      ),
    ).toEqual(['https://x.example/zyfw/assets/a.css', 'https://x.example/zyfw/assets/b.js']);
    expect(assetsIn('import{a as e}from"./react.js"', 'https://x.example/zyfw/assets/b.js')).toEqual([
      'https://x.example/zyfw/assets/react.js',
    ]);
  });
});
