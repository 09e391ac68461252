import type { Place } from '../ground.ts';

/** The body that speaks for a place: its residents', its villagers' or its management committee. */
export function committeeOf(place: Place): string {
  if (!place.community) return `${place.name}管理委员会`;
  return place.isVillage ? `${place.name}村民委员会` : `${place.name}居民委员会`;
}
