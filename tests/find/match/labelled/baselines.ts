import Fuse from 'fuse.js';
import type { MatchProfile } from '../../../../src/find/match/profile.ts';
import { cares } from '../../../../src/model/cares.ts';
import { fieldOf, named, neighbourhoods } from './city.ts';
import type { Ranking } from './evaluate.ts';
import { type LabelledNeed, NOW } from './needs.ts';

/** What a site does without matching: the newest first, or a text search for the volunteer's own words. */

/** Only what the board shows as open: both baselines are given that much. */
const open = (needs: readonly LabelledNeed[]) =>
  needs
    .filter(({ status, closesAt }) => (status === 'open' || status === 'matching') && closesAt > NOW)
    .sort((a, b) =>
      a.publishedAt > b.publishedAt ? -1 : a.publishedAt < b.publishedAt ? 1 : a.id < b.id ? -1 : 1,
    );

export const newestFirst: Ranking = open;

/** Fuse.js over the text of open needs; what it does not find follows, the newest first. */
export const fuseSearch: Ranking = (needs, profile) => {
  const newest = open(needs);
  const query = wordsOf(profile).join(' | ');
  if (query === '') return newest;
  // The whole text counts wherever the word stands, and any of the words may match: Fuse.js at its best here.
  const fuse = new Fuse(newest, {
    ignoreLocation: true,
    useExtendedSearch: true,
    threshold: 0.3,
    keys: [
      { name: 'title', weight: 2 },
      'summary',
      { name: 'field.label', weight: 2 },
      'target.label',
      'required.label',
      'helpful.label',
      'licence.label',
      'language.label',
      'places.label',
    ],
  });
  const found = fuse.search(query).map(({ item }) => item);
  return [...new Set([...found, ...newest])];
};

/** The volunteer's answers as the words a person would type. */
function wordsOf({
  fields,
  cares: named3,
  targets,
  skills,
  licences,
  languages,
  from,
  place,
}: MatchProfile): string[] {
  const terms = [...(targets ?? []), ...(skills ?? []), ...(licences ?? []), ...(languages ?? [])];
  return [
    ...(fields ?? []).map((field) => fieldOf(field).field.label),
    ...(named3 ?? []).map((care) => cares[care]),
    ...terms.map((term) => named(term).label),
    ...placeWords(from, place),
  ];
}

function placeWords(from: MatchProfile['from'], place: string | undefined): string[] {
  if (from) {
    const near = neighbourhoods.toSorted((a, b) => apart(a.at, from) - apart(b.at, from))[0];
    return near ? near.places.slice(0, 3).map(({ label }) => label) : [];
  }
  const here = neighbourhoods.flatMap(({ places }) => places).find(({ id }) => id === place);
  return here ? [here.label] : [];
}

const apart = (a: { lng: number; lat: number }, b: { lng: number; lat: number }) =>
  Math.hypot(a.lng - b.lng, a.lat - b.lat);
