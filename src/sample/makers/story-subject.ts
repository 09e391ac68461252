import type { storyKinds } from '../../model/story.ts';
import type { Fields } from '../draft.ts';
import { personName } from '../newsroom.ts';
import type { Random } from '../random.ts';
import { deeds } from '../words/deeds.ts';
import { projectHeads } from '../words/story.ts';

type StoryKind = keyof typeof storyKinds;

/** Whether a kind of story is told about a person, a project or a team. */
export const subjectTypes = {
  volunteer: 'person',
  contribution: 'person',
  project: 'project',
  organization: 'team',
  community: 'team',
} as const satisfies Record<StoryKind, Fields<'stories'>['subject']['type']>;

/** The name of somebody or something that a story of this kind could be told about. */
export function subjectName(random: Random, kind: StoryKind, place: string, noun?: string): string {
  const done = noun ?? random.pick(deeds).noun;
  if (subjectTypes[kind] === 'person') return personName(random);
  if (subjectTypes[kind] === 'team') return `${place}${done}志愿队`;
  return `${place}“${random.pick(projectHeads)}${done}”`;
}
