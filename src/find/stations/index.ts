/** Stations: how far their targets are met, which are standard, and which one is near and open. */
export { type Coverage, coverageOf } from './coverage.ts';
export { type FinderQuery, type FinderResult, type Found, findStations } from './finder.ts';
export { type FinderStation, finderStations } from './finder-station.ts';
export { isStandardised } from './standard.ts';
