import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { boxesIn, type Read } from './boxes.ts';
import { type Inside, unreadable } from './inside.ts';
import { isPlace } from './pictures/place.ts';
import { readings } from './pictures/readings.ts';
import { tagsIn } from './tags.ts';

/** Boxes in which phones and programs write about a film, and those that hold such boxes. */
const NOTES = new Set(['udta', 'meta', 'uuid']);
const HOLDERS = new Set(['moov', 'trak']);
const MOST_DEEP = 4;
/** How a film names the place where it was taken: as a box of an MP4, a key of a phone's, a tag of a WebM. */
const PLACE = /\xa9xyz|loci\0|com\.apple\.quicktime\.location|E\xa3\x88LOCATION/i;
const MOST_BYTES = 8_000_000;
const BROKEN = unreadable('视频打不开');

/**
 * What a phone or a program wrote into a film or a recording: where it was taken, titles, comments. Its pictures
 * and sound are not read. Never throws: what cannot be read is a fault.
 */
export function readFilm(read: Read, size: number): Inside {
  try {
    const notes = tagsIn(read, size);
    let total = 0;
    for (const { from, end } of notesIn(read, 0, size)) {
      total += end - from;
      if (total > MOST_BYTES) return unreadable('视频里附带的信息太多，无法检查');
      notes.push(read(from, end - from));
    }
    return {
      parts: notes.flatMap(readings).map((text) => ({ where: '视频信息', text })),
      located: notes.some((note) => isPlace(note) || PLACE.test(note.toString('latin1'))),
      described: false,
    };
  } catch {
    return BROKEN;
  }
}

/** Reads a film where it lies: its notes are a few thousand bytes of many millions. Never throws. */
export function readFilmAt(path: string): Inside {
  try {
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
  } catch {
    return BROKEN;
  }
}

function* notesIn(
  read: Read,
  from: number,
  end: number,
  depth = 0,
): Generator<{ from: number; end: number }> {
  if (depth > MOST_DEEP) throw new RangeError('too deep');
  for (const box of boxesIn(read, from, end)) {
    if (HOLDERS.has(box.type)) yield* notesIn(read, box.from, box.end, depth + 1);
    else if (NOTES.has(box.type)) yield box;
  }
}
