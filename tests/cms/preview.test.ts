import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { drawable } from '../../admin/cms/preview/stand-ins.ts';
import type { ViewContext } from '../../src/components/context.ts';
import { viewOf } from '../../src/components/views/index.ts';
import { loadSite } from '../../src/content/load.ts';
import { renderMarkdown } from '../../src/markdown/index.ts';
import {
  type AnyEntry,
  collectionNames,
  collections,
  parseMoment,
  type Site,
} from '../../src/model/index.ts';
import { wholeCity } from '../check/city.ts';
import { runs } from '../support/properties.ts';

const site = await loadSite(wholeCity);

const contextOf = (site: Site): ViewContext => ({
  site,
  now: parseMoment('2026-03-07 09:00'),
  href: (path) => path,
  leave: (address) => ({ href: address, note: '（外部网站）' }),
  picture: (src, alt) => ({ src, alt }),
  html: (markdown) => renderMarkdown(markdown).html,
  headings: (markdown) => renderMarkdown(markdown).headings,
});

const draw = (entry: AnyEntry): string =>
  renderToStaticMarkup(createElement(viewOf(entry), { entry, context: contextOf(site) }));

const entryOf = (collection: AnyEntry['collection'], fields: unknown, body = ''): AnyEntry =>
  ({
    collection,
    slug: 'x',
    file: '',
    data: drawable(collections[collection].schema, fields),
    body,
  }) as AnyEntry;

describe('a preview', () => {
  it.each(collectionNames)('draws an empty form of %s', (collection) => {
    expect(draw(entryOf(collection, {}))).toContain('（未填）');
  });

  it('calls no need over, and none unverified for long, before its dates are written', () => {
    const drawn = draw(entryOf('needs', { status: 'open' }));
    for (const words of ['已截止', '没有核实']) expect(drawn).not.toContain(words);
  });

  it.each(collectionNames)('draws a finished entry of %s as the site does', (collection) => {
    const [entry] = site.all(collection) as readonly AnyEntry[];
    if (!entry) throw new Error(`the tiny city has no ${collection}`);
    expect(draw({ ...entry, data: drawable(collections[collection].schema, entry.data) } as AnyEntry)).toBe(
      draw(entry),
    );
  });

  it.each(collectionNames)('draws %s whatever is missing or wrong in the form', (collection) => {
    const [entry] = site.all(collection) as readonly AnyEntry[];
    const fields = Object.entries(entry?.data ?? {});
    const broken = fc.constantFrom(
      undefined,
      null,
      '',
      '不对',
      0,
      -1,
      [],
      {},
      [null],
      [{}],
      { type: '不对' },
      true,
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), broken), { minLength: fields.length, maxLength: fields.length }),
        (spoilt) => {
          const form = Object.fromEntries(
            fields.map(([name, value], at) => [name, spoilt[at]?.[0] ? spoilt[at]?.[1] : value]),
          );
          expect(() => draw(entryOf(collection, form))).not.toThrow();
        },
      ),
      runs(60),
    );
  });

  it('runs nothing that a body says', () => {
    const hostile =
      '<script>alert(1)</script>\n\n[x](javascript:alert(1))\n\n![x](x" onerror="alert(1))\n\n<img src=x onerror=alert(1)>';
    const html = draw(entryOf('news', { title: '<img src=x onerror=alert(1)>' }, hostile));
    expect(html).not.toMatch(/<script|href="javascript:|<img[^>]*onerror/i);
  });
});
