import { readYaml } from './read-yaml.ts';

/** A kind of need: what kinds.yml says of it. */
export interface Kind {
  /** Its needs are `name-1`, `name-2` … */
  name: string;
  field: string;
  target: string;
  /** `@` stands for the community. */
  title: string;
  summary: string;
  required?: string[];
  helpful?: string[];
  licence?: string;
  language?: string;
  /** Least and greatest age; 18 and none when left out. */
  ages?: [number, number?];
  /** How many are wanted: least and most. */
  people: [number, number];
  /** Weekdays and slots it may be asked for, `67:ma`. */
  when: string;
}

export const kinds = readYaml('kinds.yml') as readonly Kind[];
