import { warning } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Kind } from './hit.ts';
import { placesIn } from './places.ts';

/** What a rule about one kind of identifier says. */
interface Words extends Pick<Rule, 'id' | 'title' | 'source'> {
  kind: Kind;
  /** What was written, before the masked finding: `写有手机号`. */
  problem: string;
  remedy: string;
  /** For what may be public, and only ought to be looked at. */
  level?: 'warning';
}

/** A rule that lets no identifier of one kind into the content, wherever it hides. */
export const privacyRule = ({ id, title, source, kind, problem, remedy, level }: Words): Rule => ({
  id,
  title,
  source,
  *check(content) {
    for (const place of placesIn(content)) {
      if (place.kind !== kind) continue;
      const where = place.where === '' ? '' : `${place.where}里`;
      const found = place.found(`${where}${problem}“${place.shown}”`, remedy);
      yield level === 'warning' ? warning(found) : found;
    }
  },
});
