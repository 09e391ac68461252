import type { Settings } from '../../model/index.ts';

/** The city's words that the form offers. */
export type MatchChoices = Pick<
  Settings['vocabulary'],
  'fields' | 'skills' | 'licences' | 'languages' | 'slots'
>;
