import { describe, expect, it } from 'vitest';
import { mediaInUse } from '../../src/build/media.ts';
import { siteOf } from '../find/match/city.ts';

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
