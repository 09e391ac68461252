/** Needs as people look for them: what each is at a moment, and the board that narrows them. */

export { type Board, type BoardResult, createBoard } from './board.ts';
export { type BoardNeed, boardNeeds, type NeedWords } from './board-need.ts';
export { boardFacets } from './facets.ts';
export {
  type BoardFacet,
  type BoardFilters,
  type BoardKey,
  type BoardOption,
  boardKeys,
  readFilters,
} from './filters.ts';
export { isStale, type Standing, standingOf, standings } from './standing.ts';
