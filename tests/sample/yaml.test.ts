import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/content/front-matter.ts';
import { toYaml } from '../../src/sample/yaml.ts';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'yes',
    'No',
    'null',
    'true',
    '~',
    '1',
    '2026-03-07',
    '- a',
    'a: b',
    '#',
    '“说好了”',
    'https://x.example/',
  ),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  map: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('any'), { maxKeys: 4 }),
}));

describe('toYaml', () => {
  it('writes what the reader of content reads back', () => {
    fc.assert(
      fc.property(value.map, (data) => {
        const { data: read, problems } = parseYaml(toYaml(data as object));
        expect(problems).toEqual([]);
        expect(read).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  it('leaves out what is undefined', () => {
    expect(toYaml({ a: undefined, b: { c: undefined, d: 1 } })).toBe('b: { d: 1 }\n');
  });

  it('gives objects in a list a line each', () => {
    expect(toYaml({ hours: [{ open: '08:30' }, { open: '14:00' }] })).toBe(
      'hours:\n  - { open: "08:30" }\n  - { open: "14:00" }\n',
    );
  });
});
