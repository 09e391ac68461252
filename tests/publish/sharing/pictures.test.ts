import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/publish/sharing/coverage.ts';
import {
  COLOURS,
  cardDrawer,
  openFace,
  type ShareCard,
  sharePictureName,
} from '../../../src/publish/sharing/index.ts';

const card: ShareCard = {
  site: '青石志愿服务网',
  kind: '主题月 · 关爱社会',
  title: '“文明交通”主题志愿服务月',
  detail: '2026年4月 · 河街社区牵头',
  care: 'society',
  months: [4],
};
const pixelsOf = async (png: Uint8Array) => {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { info, at: (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)] };
};

describe('a form filled on pixels', () => {
  it('covers each pixel by the share of it that lies inside', () => {
    const square = (left: number, top: number, side: number) =>
      (
        [
          [left, top],
          [left, top + side],
          [left + side, top + side],
          [left + side, top],
        ] as const
      ).map((point, at, all) => [point, all[(at + 1) % 4] ?? point] as const);
    const { width, coverage } = fill(square(0.5, 0, 2));
    expect([...coverage.subarray(0, 3)]).toEqual([128, 255, 128]);
    expect([...coverage.subarray(width, width + 3)]).toEqual([128, 255, 128]);
  });

  it('covers as much as a triangle is large', () => {
    const { coverage } = fill([
      [
        [1, 1],
        [4.25, 31],
      ],
      [
        [4.25, 31],
        [27.5, 12],
      ],
      [
        [27.5, 12],
        [1, 1],
      ],
    ]);
    const area = Math.abs((4.25 - 1) * (12 - 1) - (27.5 - 1) * (31 - 1)) / 2;
    const covered = coverage.reduce((sum, one) => sum + one, 0) / 255;
    expect(Math.abs(covered - area)).toBeLessThan(0.5);
  });
});

describe('a sharing picture', () => {
  it('is a PNG of 1200 by 630 in the care’s hue, the theme’s month open in the ring', async () => {
    const { info, at } = await pixelsOf(await cardDrawer(await openFace())(card));
    expect([info.width, info.height]).toEqual([1200, 630]);
    expect(at(1190, 10)).toEqual([...COLOURS.paper]);
    expect(at(5, 300)).toEqual([...COLOURS.river]);
    // April is the ring's fourth twelfth, right of the middle and below it.
    expect(at(944 + 165, 315 + 45)).toEqual([...COLOURS.river]);
    const pale = at(944 + 165, 315 - 45);
    expect(pale).not.toEqual([...COLOURS.river]);
    expect(pale).not.toEqual([...COLOURS.paper]);
  });

  it('comes out the same, byte for byte, whatever was drawn before it', async () => {
    const fresh = await cardDrawer(await openFace())(card);
    const draw = cardDrawer(await openFace());
    await draw({ ...card, title: '别的标题', months: [1, 2] });
    expect(Buffer.from(await draw(card)).equals(Buffer.from(fresh))).toBe(true);
  });

  it('is drawn as its edition draws it', async () => {
    const pixels = await sharp(await cardDrawer(await openFace())(card))
      .removeAlpha()
      .raw()
      .toBuffer();
    // Drawn differently on purpose? Count EDITION up in card.ts, then write the new digest here.
    expect(createHash('sha256').update(pixels).digest('hex').slice(0, 16)).toBe('0cdf7155ddf55f4e');
  });

  it('shows 〓 for a character that the face lacks, and says which', async () => {
    const face = await openFace();
    await face.prepare('志愿\u{1F30D}');
    expect(face.missing('志愿')).toEqual([]);
    expect(face.missing('志愿\u{2A6A5}')).toEqual(['\u{2A6A5}']);
    expect(face.glyph('\u{2A6A5}', 'title')).toEqual(face.glyph('〓', 'title'));
  });

  it('sets a title of any length beside the ring, never on it', async () => {
    const draw = cardDrawer(await openFace());
    const { at } = await pixelsOf(
      await draw({ ...card, title: '志愿服务'.repeat(20), detail: '长'.repeat(200) }),
    );
    for (let y = 40; y < 600; y += 3)
      for (let x = 712; x < 726; x += 2) expect(at(x, y), `${x},${y}`).toEqual([...COLOURS.paper]);
  });

  it('is named by what it shows', () => {
    expect(sharePictureName(card)).toBe(sharePictureName({ ...card }));
    expect(sharePictureName(card)).not.toBe(sharePictureName({ ...card, title: '改了' }));
  });

  it('wears the colours of the site', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    for (const [name, rgb] of Object.entries(COLOURS)) {
      const hex = rgb.map((value) => value.toString(16).padStart(2, '0')).join('');
      expect(tokens, name).toContain(`--${name}: #${hex};`);
    }
  });
});
