import { describe, expect, it } from 'vitest';
import { keepOnce } from '../../../src/publish/inspection/facts/once.ts';

describe('what stands on page after page', () => {
  it('is kept once, however often it is read', () => {
    const once = keepOnce();
    const link = () => ({ href: '/stations/', words: '站点', announced: false });
    expect(once(link())).toEqual(link());
    expect(once(link())).toBe(once(link()));
    expect(once({ ...link(), announced: true })).not.toBe(once(link()));
  });
});
