import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/index.ts';
import { type ContentSource, readContent } from '../../src/content/read.ts';
import { runs } from '../support/properties.ts';
import { options, wholeCity } from './city.ts';

const city = await readContent(wholeCity);
const files = [...city.entries, ...city.settings];
const seen = runs(400);

/** The city with one value of one file replaced by anything at all. */
function withValue(at: number, steps: readonly number[], value: unknown): ContentSource {
  const file = files[at % files.length];
  const change = <T extends { data: unknown }>(one: T): T =>
    Object.is(one, file) ? { ...one, data: replaced(one.data, steps, value) } : one;
  return { ...city, entries: city.entries.map(change), settings: city.settings.map(change) };
}

function replaced(data: unknown, [step, ...further]: readonly number[], value: unknown): unknown {
  if (step === undefined || typeof data !== 'object' || data === null) return value;
  const keys = Object.keys(data);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const inner = replaced((data as Record<string, unknown>)[key], further, value);
  return Array.isArray(data) ? data.with(Number(key), inner) : { ...data, [key]: inner };
}

const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '',
    ' ',
    '2026-02-30',
    '2026-03-07 25:00',
    '24:00',
    '__proto__',
    'media/../x',
    -1,
    1e99,
    Number.NaN,
  ),
  fc.dictionary(
    fc.constantFrom('type', 'id', 'src', 'alt', 'children', 'at', 'name'),
    fc.jsonValue({ maxDepth: 1 }),
  ),
);

describe('a check of anything at all', () => {
  it.each(['__proto__', 'constructor', 'toString'])('knows no field %s', (name) => {
    const data = JSON.parse(`{"${name}":{"name":1}}`);
    const findings = checkContent(withValue(0, [], data), options);
    expect(findings.map(({ field }) => field)).toContain(name);
  });

  it('never throws, and says in Chinese and by a field what is wrong', () => {
    const steps = fc.array(fc.nat({ max: 40 }), { minLength: 0, maxLength: 4 });
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), steps, anyValue, (at, steps, value) => {
        for (const { problem, remedy, label, field } of checkContent(withValue(at, steps, value), options)) {
          expect(problem).toMatch(/\p{Script=Han}/u);
          expect(remedy).toMatch(/\p{Script=Han}/u);
          expect(label === null).toBe(field === null);
        }
      }),
      seen,
    );
  });
});
