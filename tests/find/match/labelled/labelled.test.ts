import { describe, expect, it } from 'vitest';
import { match } from '../../../../src/find/match/index.ts';
import { fuseSearch, newestFirst } from './baselines.ts';
import { evaluate } from './evaluate.ts';
import { exceptions } from './exceptions.ts';
import { judge } from './judge.ts';
import { kinds } from './kinds.ts';
import { ndcg } from './ndcg.ts';
import { NOW, needs } from './needs.ts';
import { volunteers } from './volunteers.ts';

describe('the labelled set', () => {
  it('has at least 60 volunteers and 300 needs, each known by its own id', () => {
    expect(new Set(volunteers.map(({ id }) => id)).size).toBe(volunteers.length);
    expect(volunteers.length).toBeGreaterThanOrEqual(60);
    expect(new Set(needs.map(({ id }) => id)).size).toBe(300);
  });

  it('gives every grade a reason, and has something for everyone', () => {
    for (const volunteer of volunteers) {
      const judgements = needs.map((need) => judge(volunteer, need));
      expect(judgements.every(({ why }) => why.length > 1)).toBe(true);
      expect(Math.max(...judgements.map(({ grade }) => grade)), volunteer.id).toBeGreaterThanOrEqual(1);
    }
  });

  it('sets grades by hand only for volunteers and needs that there are', () => {
    const known = new Set([...kinds.map(({ name }) => name), ...needs.map(({ id }) => id)]);
    for (const { volunteer, kinds } of exceptions) {
      expect(volunteers.map(({ id }) => id)).toContain(volunteer);
      for (const kind of kinds) expect(known).toContain(kind);
    }
  });

  it('scores a perfect order 1 and a reversed one less', () => {
    expect(ndcg([3, 2, 1, 0], [0, 1, 2, 3])).toBe(1);
    expect(ndcg([0, 1, 2, 3], [0, 1, 2, 3])).toBeLessThan(0.6);
    expect(ndcg([0, 0], [0, 0])).toBeUndefined();
  });
});

describe('the ranking, judged by the labelled set', () => {
  const ours = evaluate((needs, profile) => match(needs, profile, NOW).map(({ need }) => need)).mean;

  it('comes within 0.05 of the order a coordinator would choose', () => {
    expect(ours).toBeGreaterThanOrEqual(0.95);
  });

  it('is at least 0.20 better than a text search and than newest first', () => {
    expect(ours - evaluate(fuseSearch).mean).toBeGreaterThanOrEqual(0.2);
    expect(ours - evaluate(newestFirst).mean).toBeGreaterThanOrEqual(0.2);
  });
});
