import { parseMarkdown } from '../../../src/content/front-matter.ts';
import { CITY, type Scope } from '../accounts/index.ts';
import type { Place } from '../repository/index.ts';

/** Where an entry lies: its content type, and the unit that its fields name, or the whole city. */
export function scopeOf(place: Exclude<Place, { kind: 'media' }>, text: string): Scope {
  if (place.kind === 'settings') return { unit: CITY, collection: 'settings' };
  const fields = parseMarkdown(text).data as Record<string, unknown> | null;
  const named = place.collection === 'reports' ? fields?.unit : fields?.area;
  return { unit: typeof named === 'string' && named !== '' ? named : CITY, collection: place.collection };
}
