import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { boxesIn, type Read } from './boxes.ts';
import type { Inside } from './inside.ts';
import { readings } from './pictures/readings.ts';

/** Boxes in which phones and programs write about a film, and those that hold such boxes. */
const NOTES = new Set(['udta', 'meta', 'uuid']);
const HOLDERS = new Set(['moov', 'trak']);
/** How a film names the place where it was taken. */
const PLACES = ['\xa9xyz', 'loci', 'com.apple.quicktime.location'];
const MOST_BYTES = 8_000_000;

/** What a phone or a program wrote into a film: where it was taken, titles, comments. Its pictures and sound are not read. */
export function readFilm(read: Read, size: number): Inside {
  const notes = [...notesIn(read, 0, size)];
  return {
    parts: notes.flatMap(readings).map((text) => ({ where: '视频信息', text })),
    located: notes.some((note) => PLACES.some((mark) => note.includes(mark, 0, 'latin1'))),
    described: false,
  };
}

/** Reads a film where it lies: its notes are a few thousand bytes of many millions. */
export function readFilmAt(path: string): Inside {
  const file = openSync(path, 'r');
  try {
    const read: Read = (at, length) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, at));
    };
    return readFilm(read, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

function* notesIn(read: Read, from: number, end: number): Generator<Buffer> {
  for (const box of boxesIn(read, from, end)) {
    const length = box.end - box.from;
    if (HOLDERS.has(box.type)) yield* notesIn(read, box.from, box.end);
    else if (NOTES.has(box.type) && length <= MOST_BYTES) yield read(box.from, length);
  }
}
