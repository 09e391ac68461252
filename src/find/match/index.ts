/** The need that fits: who may join, how well it suits, and why, for volunteers; and which teams fit a need. */

export { type AgeBand, ageBands } from './age-bands.ts';
export { isMatch, isNearMiss, type Match, match } from './match.ts';
export type { Nearness } from './nearness.ts';
export { type MatchNeed, matchNeeds, type Named } from './need.ts';
export {
  type FittingOrganization,
  fittingOrganizations,
  type OrganizationReason,
  organizationText,
} from './organizations.ts';
export { type MatchProfile, profile } from './profile.ts';
export type { Reason } from './reasons.ts';
export { type Obstacle, obstaclesTo, placesLeft } from './rules.ts';
export { momentOf } from './times.ts';
export { volunteerOf } from './volunteer.ts';
export { weights } from './weights.ts';
export { matchText, obstacleText, reasonText } from './words.ts';
