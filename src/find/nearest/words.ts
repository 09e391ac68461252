/**
 * Walking is estimated from the straight line: streets add about three tenths to it, and an unhurried
 * walker covers 70 metres a minute (4.2 km/h), so that an elder is not told too little.
 */
const DETOUR = 1.3;
const METRES_A_MINUTE = 70;

/** Estimated minutes on foot over a straight-line distance in metres; at least one. */
export const walkingMinutes = (metres: number): number =>
  Math.max(1, Math.round((metres * DETOUR) / METRES_A_MINUTE));

/** Beyond an hour, nobody is told to walk. */
const LONGEST_WALK = 60;

/** `步行约 7 分钟`; undefined when it is too far to walk. */
export function walkingText(metres: number): string | undefined {
  const minutes = walkingMinutes(metres);
  return minutes > LONGEST_WALK ? undefined : `步行约 ${minutes} 分钟`;
}

/** `约 350 米`, `约 1.2 公里`, `约 15 公里`; a phone's position is no finer than `不到 50 米`. */
export function distanceText(metres: number): string {
  if (metres < 50) return '不到 50 米';
  if (metres < 995) return `约 ${Math.round(metres / 10) * 10} 米`;
  const km = metres / 1000;
  return `约 ${km < 9.95 ? Math.round(km * 10) / 10 : Math.round(km)} 公里`;
}
