import { describe, expect, it } from 'vitest';
import { mediaInUse, mediaOffered } from '../../src/build/media.ts';
import { siteOf, teamEntry } from '../find/match/city.ts';

const baseMap = { src: 'media/base-map.svg', alt: '云河市底图' };

function mediaWith(identifiers: { mapApproval?: string }): Set<string> {
  const site = siteOf();
  const settings = { ...site.settings, site: { ...site.settings.site, baseMap, identifiers } };
  return mediaInUse({ ...site, settings });
}

describe('a base map', () => {
  it('is published with its approval number, and without one not even as a file', () => {
    expect(mediaWith({ mapApproval: '川S〔2026〕00001号' })).toContain(baseMap.src);
    expect(mediaWith({})).not.toContain(baseMap.src);
  });
});

describe('a picture', () => {
  const offered = (body: string, changes = {}) => [
    ...mediaOffered(siteOf({ ...teamEntry('team', changes), body })),
  ];

  it('can be fetched as it is where it is attached or linked to, by its full address too', () => {
    const home = siteOf().settings.site.url;
    const attachments = [{ file: 'media/a.png', title: '海报' }];
    expect(offered('', { attachments })).toContain('media/a.png');
    expect(offered('[大图](/media/b.jpg "海报")')).toContain('media/b.jpg');
    expect(offered(`[大图](${home}/media/c.svg#x)`)).toContain('media/c.svg');
  });

  it('is no file to fetch where it is only shown', () => {
    const cover = { src: 'media/a.png', alt: '河岸' };
    expect(offered('![河岸](/media/b.jpg)', { cover })).toEqual([]);
  });
});
