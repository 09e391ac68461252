/** The nearest door: exact distances on the device, whether it is open, and the way there in a map app. */
export { type MapLink, mapLinks, type Pin } from './map-links.ts';
export { createNearest, type Near, type Nearest, type Place, type Reach } from './nearest.ts';
export { type OpeningHours, type OpenState, openState, openText } from './open-state.ts';
export { distanceBetween, type Position } from './sphere.ts';
export { distanceText, walkingMinutes, walkingText } from './words.ts';
