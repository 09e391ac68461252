import type { Span } from './calendar.ts';
import type { Ground } from './ground.ts';
import type { MediaShelf } from './media.ts';
import type { Newsroom } from './newsroom.ts';
import type { Random } from './random.ts';

/** What every maker works with. A maker draws from a stream of its own, so that makers do not disturb each other. */
export interface Workshop {
  random: Random;
  span: Span;
  /** The years that the sample tells of, oldest first. */
  years: readonly number[];
  ground: Ground;
  newsroom: Newsroom;
  media: MediaShelf;
}
