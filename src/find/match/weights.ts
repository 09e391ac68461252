import type { Fit } from './fit.ts';
import { HORIZON_DAYS } from './times.ts';

/** One thing that makes a need more or less fitting. */
interface Weight {
  /** What it is called when the ranking is explained to a visitor. */
  name: string;
  /** Points at most; below zero, a deduction. Those above zero add up to 100. */
  points: number;
  /** The argument for so many points, for visitors too. */
  why: string;
  /** From 0 (does not apply) to 1 (in full). */
  share: (fit: Fit) => number;
}

/**
 * What makes a good match, and how much each thing counts. Hard rules stand in rules.ts; these only order
 * what is allowed. Every share rises with what speaks for the need and with nothing else, so a helpful
 * skill, a shorter way or a further free hour can never lower a need.
 */
export const weights = {
  field: {
    name: '想做的领域',
    points: 26,
    why: '人能长久做下去的，是自己想做的事：分量最重，但近处用得上本领的事也能排在远处想做的事前面。',
    share: ({ field }) => Number(field),
  },
  care: {
    name: '三关爱',
    points: 12,
    why: '点了助残的人，多半也愿意陪伴老人：同属一个关爱，算一小半的“想做”。',
    share: ({ care }) => Number(care),
  },
  target: {
    name: '服务对象',
    points: 8,
    why: '说了想为谁服务，就先看到为谁服务的；它常与领域重合，所以分量小些。',
    share: ({ target }) => Number(target),
  },
  able: {
    name: '必备的本领',
    points: 14,
    why: '不会就做不了的事，能做的人少：会的人应当先看到它。',
    share: ({ able }) => Number(able),
  },
  helpful: {
    name: '加分的本领',
    points: 14,
    why: '会了能做得更好。第一样最要紧，第二样锦上添花，再多不再加，免得样样都会的人只看到要求最杂的需求。',
    share: ({ helpful }) => (helpful === 0 ? 0 : helpful === 1 ? 0.7 : 1),
  },
  nearness: {
    name: '远近',
    points: 20,
    why: '走得到，才来得了第二次。头几公里差别最大，再远差别渐小；肯走远路的人，也还是近的好。',
    share: nearnessShare,
  },
  choice: {
    name: '可选的时间',
    points: 2,
    why: '有两个以上时段都能来，临时有事也能改期；时间合不合已由硬规则把关，所以分量很小。',
    share: ({ choices }) => Math.max(choices - 1, 0) / 2,
  },
  urgency: {
    name: '急不急',
    points: 2,
    why: '快截止而人还没到齐的，早一天看到就多一分指望；只在差不多合适的需求之间起作用。',
    share: ({ daysLeft, left, need }) =>
      daysLeft === undefined ? 0 : (1 - daysLeft / HORIZON_DAYS) * (left / need.headcount),
  },
  fairness: {
    name: '还没有人报名',
    points: 2,
    why: '只看合适，少数需求会把人都吸走：差不多合适时，先看到还没有人报名的。',
    share: ({ need }) => Number(need.joined === 0),
  },
  unsure: {
    name: '要求还没说到',
    points: -30,
    why: '要求的本领或证书您没有填，不知道行不行：仍然列出，排在拿得准的后面；只差语言没填的，多半没有问题，少扣些。',
    share: ({ unsure }) => (unsure === 'ability' ? 1 : unsure === 'language' ? 0.1 : 0),
  },
  beyond: {
    name: '超出愿意走的路',
    points: -60,
    why: '说了最远走多少，就不该总拿更远的来劝：超出一点先扣一截，超出一半就落到最后。没有说的，按坐车半小时算。',
    share: beyondShare,
  },
} satisfies Record<string, Weight>;

/** How far people go who have not said: about half an hour by bus. */
const USUAL_REACH_KM = 10;

const SHARED_PLACE = { community: 0.9, town: 0.6, unit: 0.3 } as const;

/**
 * Half at half of one's reach, falling ever more slowly; who would go far still likes it near. Without a
 * distance, by the smallest place shared; where nobody knows, in between.
 */
function nearnessShare({ nearness }: Fit): number {
  switch (nearness?.type) {
    case 'measured': {
      const half = Math.min(reachOf(nearness), USUAL_REACH_KM) / 2;
      return half / (half + nearness.metres / 1000);
    }
    case 'same':
      return SHARED_PLACE[nearness.place.level];
    case 'elsewhere':
      return 0;
    case undefined:
      return SHARED_PLACE.unit;
  }
}

/**
 * A third as soon as the way is longer than one's reach, all at half as long again. Another unit than the one
 * named is most likely beyond it.
 */
function beyondShare({ nearness }: Fit): number {
  if (nearness?.type === 'elsewhere') return 1 / 3;
  if (nearness?.type !== 'measured') return 0;
  const over = nearness.metres / 1000 / reachOf(nearness) - 1;
  return over <= 0 ? 0 : Math.min(1, (1 + 4 * over) / 3);
}

const reachOf = ({ maxKm = USUAL_REACH_KM }: { maxKm?: number }) => maxKm;

const all: readonly Weight[] = Object.values(weights);

/** The points a need earns for one volunteer; at most 100, below zero when far beyond their reach. */
export function scoreOf(fit: Fit): number {
  let score = 0;
  for (const { points, share } of all) score += points * share(fit);
  return score;
}
