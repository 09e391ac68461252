import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { addressOf, instantOf } from '../../../src/model/index.ts';
import { dataFiles } from '../../../src/publish/data/index.ts';
import { defaultCity } from '../support/cities.ts';
import { fileAt, openDataOf, tinyCity, withFields } from '../support/open-data.ts';

const filesOf = (site: typeof tinyCity) => dataFiles(openDataOf(site));
const feed = (site: typeof tinyCity, name: string) => parseFeed(fileAt(filesOf(site), `/data/feeds/${name}`));

describe.each(['atom', 'rss'])('a feed in %s', (kind) => {
  it('is there for all, for the stories and for each of the six columns', () => {
    const feeds = filesOf(defaultCity).filter(({ path }) => path.endsWith(`.${kind}`));
    expect(feeds).toHaveLength(8);
    for (const { path, write } of feeds) {
      const { title, url, self } = parseFeed(write());
      expect(title, path).toContain(defaultCity.settings.site.name);
      expect(self, path).toBe(new URL(path, defaultCity.settings.site.url).href);
      expect(url, path).toContain(defaultCity.settings.site.url);
    }
  });

  it('tells its articles newest first, each with its address, moment and summary', () => {
    const { items } = feed(defaultCity, `stories.${kind}`);
    const stories = defaultCity.all('stories');
    expect(items.map(({ url }) => new URL(url ?? '').pathname)).toEqual(stories.map(addressOf));
    expect(items.map(({ published }) => published?.getTime())).toEqual(
      stories.map(({ data }) => instantOf(data.publishedAt)),
    );
    expect(items.every(({ title, description }) => title && description)).toBe(true);
  });

  it('reads a title with marks as it was written, and is not broken by one', () => {
    const title = '“A&B”<script>]]>与 1<2';
    const { items } = feed(withFields(tinyCity, 'river-day', { title }), `headlines.${kind}`);
    expect(items[0]?.title).toBe(title);
  });

  it('holds at most fifty articles', () => {
    expect(defaultCity.all('news').length).toBeGreaterThan(50);
    expect(feed(defaultCity, `all.${kind}`).items).toHaveLength(50);
  });

  it('of a column without articles is empty and whole', () => {
    const { items, updated } = feed(tinyCity, `policies.${kind}`);
    expect(items).toEqual([]);
    expect(updated?.toISOString()).toBe('2026-04-10T01:00:00.000Z');
  });
});
