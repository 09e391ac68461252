/** Places by name: a unit, town or community, found by Chinese, pinyin, initials or a near miss. */
export { type NamedPlace, type PlaceLevel, placeNames } from './names.ts';
export { createSlipSearch } from './slips.ts';
export { createPlaceSearch, type PlaceSearch } from './suggest.ts';
