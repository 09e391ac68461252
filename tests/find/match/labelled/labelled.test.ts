import { describe, expect, it } from 'vitest';
import { match } from '../../../../src/find/match/index.ts';
import { fuseSearch, newestFirst } from './baselines.ts';
import { byHand } from './by-hand.ts';
import { byGuide, evaluate, type LabelledSet } from './evaluate.ts';
import { exceptions } from './exceptions.ts';
import { judge } from './judge.ts';
import { kinds } from './kinds.ts';
import { ndcg } from './ndcg.ts';
import { NOW, needs } from './needs.ts';
import { type LabelledVolunteer, volunteers } from './volunteers.ts';

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

describe('the second set', () => {
  it('brings up only kinds of need that there are, each once, and something for everyone', () => {
    const known = new Set(kinds.map(({ name }) => name));
    for (const volunteer of byHand.volunteers) {
      const named = volunteer.grades.flatMap(({ kinds }) => kinds);
      expect(named.filter((name) => !known.has(name))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
      expect(
        needs.some((need) => byHand.grade(volunteer, need) > 0),
        volunteer.id,
      ).toBe(true);
    }
  });
});

describe.each([
  ['the guide', evaluationOf(byGuide)],
  ['hand, by a second author', evaluationOf(byHand)],
])('the ranking, judged by %s', (_, means) => {
  it('comes within 0.05 of the order a coordinator would choose', () => {
    expect(means.ours).toBeGreaterThanOrEqual(0.95);
  });

  it('is at least 0.20 better than a text search and than newest first', () => {
    expect(means.ours - means.text).toBeGreaterThanOrEqual(0.2);
    expect(means.ours - means.newest).toBeGreaterThanOrEqual(0.2);
  });
});

function evaluationOf<V extends LabelledVolunteer>(set: LabelledSet<V>) {
  return {
    ours: evaluate((needs, profile) => match(needs, profile, NOW).map(({ need }) => need), set).mean,
    text: evaluate(fuseSearch, set).mean,
    newest: evaluate(newestFirst, set).mean,
  };
}
