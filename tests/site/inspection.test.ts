import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { load } from 'cheerio';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Inspection } from '../../src/publish/inspection/index.ts';
import { pagesOf } from '../support/pages.ts';
import { BREACHES, BROKEN_AT, brokenRoot } from './broken-root.ts';

const inspectionOf = (dist: string): Inspection =>
  JSON.parse(readFileSync(join(dist, 'inspection.json'), 'utf8')) as Inspection;
const pageOf = (dist: string) => load(readFileSync(join(dist, 'inspection/index.html'), 'utf8'));

describe('the inspection of the default content', () => {
  const report = inspectionOf(inject('city'));

  it('finds nothing that the content could mend', () => {
    const red = report.rules.filter(({ state }) => state === 'red');
    expect(red.flatMap(({ id, items }) => items.map(({ text, path }) => `${id} ${path} ${text}`))).toEqual(
      [],
    );
  });

  it('says in the footer of every page what is worst, in a word and a shape', () => {
    const { red, amber, green } = report.counts;
    const worst = red > 0 ? `■${red}项不合格` : amber > 0 ? `▲${amber}项注意` : `●${green}项合格`;
    for (const { $, path, html } of pagesOf(inject('city'))) {
      expect($('.site-footer a[href="/inspection/"]').text(), path).toBe(`网站体检 ${worst}`);
      expect(html, path).not.toContain('<!--inspection');
    }
  });

  it('stands on the page rule by rule, with its text and its source, and the time it was computed', () => {
    const $ = pageOf(inject('city'));
    const text = $('main').text();
    for (const rule of report.rules) {
      expect(text).toContain(rule.text);
      expect(text).toContain(rule.source);
      if (rule.state === 'byHand') expect(text).toContain(rule.byHand);
    }
    expect(text).toContain(report.computedAt);
    expect($('.inspection-history svg').attr('aria-label')).toContain('1次');
  });
});

describe('on a root broken in twenty ways', () => {
  const folder = resolve('.cache/broken-city');
  const dist = join(folder, 'dist');

  beforeAll(async () => {
    const { root, record } = await brokenRoot(folder);
    // Without the check that comes before every build: it would refuse most of the twenty.
    await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      env: {
        ...process.env,
        CONTENT_DIR: root,
        OUT_DIR: dist,
        BUILD_TIME: BROKEN_AT,
        LINKS_RECORD: record,
        NODE_ENV: 'production',
        VITEST: '',
      },
    });
  }, 300_000);

  it('finds exactly those twenty', () => {
    const found = inspectionOf(dist).rules.flatMap(({ id, items }) =>
      items.map(({ path, file, text }) => [id, path ?? file ?? text.split('（')[0]]),
    );
    expect(found).toEqual(BREACHES);
    expect(BREACHES.length).toBe(20);
  });

  it('shows exactly those twenty on the page, each beside where it is mended', () => {
    const $ = pageOf(dist);
    const shown = $('.rule-items > li')
      .toArray()
      .map((item) => $(item).text());
    expect(shown.length).toBe(20);
    for (const [, where] of BREACHES)
      expect(
        shown.some((text) => text.includes(where)),
        where,
      ).toBe(true);
  });
});
