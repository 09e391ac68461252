import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readInside, readInsides } from '../../../src/content/inside/index.ts';
import { box, filmWith } from '../film-with.ts';
import { textIn } from './text-in.ts';

/** Boxes, each the only content of the one before. */
const nested = (depth: number): Buffer => {
  const bytes = Buffer.alloc(depth * 8);
  for (let at = 0; at < bytes.length; at += 8) {
    bytes.writeUInt32BE(bytes.length - at, at);
    bytes.write('moov', at + 4);
  }
  return bytes;
};

describe('what a film tells beside what it shows', () => {
  it('is where it was taken, and what was written about it, not what chance has put among its pictures', async () => {
    const placed = filmWith('\xa9xyz', '+30.51+106.63/');
    expect((await readInside('x.mp4', placed)).located).toBe(true);
    const titled = filmWith('\xa9nam', '找13800138000');
    expect((await readInside('x.mp4', titled)).located).toBe(false);
    expect(await textIn('x.mp4', titled)).toContain('找13800138000');
  });

  it('is the place that a program wrote into it, as into a picture', async () => {
    const bytes = box('uuid', Buffer.from('0123456789abcdef<a exif:GPSLatitude="30,31N"/>'));
    expect((await readInside('x.m4v', bytes)).located).toBe(true);
    expect((await readInside('x.mp4', filmWith('\xa9nam', 'velocity'))).located).toBe(false);
  });

  it('is what stands before the pictures of a WebM, and in the tags of an MP3', async () => {
    const webm = Buffer.from('\x1aE\xdf\xa3 TITLE call 13800138000 \x1fC\xb6u call 13900139000', 'latin1');
    const text = await textIn('x.webm', webm);
    expect(text).toContain('13800138000');
    expect(text).not.toContain('13900139000');
    const wide = Buffer.from('\ufeff张伟患尿毒症，电话13800138000', 'utf16le');
    const size = [0, 0, 0, 11 + wide.length];
    const frame = Buffer.concat([Buffer.from('TIT2\0\0\0\0\0\0\x01'), wide]);
    const mp3 = Buffer.concat([Buffer.from('ID3\x03\0\0'), Buffer.from(size), frame, Buffer.alloc(300)]);
    expect(await textIn('x.mp3', mp3)).toContain('张伟患尿毒症，电话13800138000');
    const old = Buffer.concat([Buffer.alloc(300), Buffer.from('TAGcall 13800138000'.padEnd(128, '\0'))]);
    expect(await textIn('x.mp3', old)).toContain('13800138000');
  });

  it.each([
    ['boxes in boxes without end', nested(20_000), '视频打不开'],
    ['notes without end', box('udta', Buffer.alloc(8_000_001)), '视频里附带的信息太多，无法检查'],
    ['notes of nothing but spaces', box('udta', Buffer.alloc(7_900_000, ' ')), undefined],
  ])('breaks nothing with %s', async (_, bytes, fault) => {
    expect((await readInside('x.mp4', bytes)).fault).toBe(fault);
  });

  it('is not known of a film that is not there', async () => {
    expect((await readInsides(tmpdir(), ['no-such-film.mp4'])).get('no-such-film.mp4')?.fault).toBe(
      '视频打不开',
    );
  });

  it('is read where it lies', async () => {
    const root = await mkdtemp(join(tmpdir(), 'film-'));
    onTestFinished(() => rm(root, { recursive: true }));
    await writeFile(join(root, 'x.mp4'), filmWith('\xa9xyz', '+30.51+106.63/'));
    await writeFile(join(root, 'empty.mp4'), '');
    // A long box that says it is shorter than its own head.
    await writeFile(join(root, 'short.mp4'), '\0\0\0\x01udta\0\0\0\0\0\0\0\x08 and more');
    const found = await readInsides(root, ['x.mp4', 'empty.mp4', 'short.mp4']);
    expect([...found].map(([name, { located, fault }]) => [name, located, fault])).toEqual([
      ['empty.mp4', false, undefined],
      ['short.mp4', false, undefined],
      ['x.mp4', true, undefined],
    ]);
  });
});
