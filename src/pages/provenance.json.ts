import type { APIRoute } from 'astro';
import { everyEntry } from '../build/entries.ts';
import { history } from '../build/history.ts';
import { now } from '../build/moment.ts';
import { originOf } from '../build/origin.ts';
import { site } from '../build/site.ts';
import { addressOf, isoOf } from '../model/index.ts';
import type { EntryRecord, ManifestDraft } from '../publish/provenance/index.ts';

/** What the build knows of its entries; the files and the signature are added once all are written. */
export const GET: APIRoute = async () => {
  // Of what was taken down nothing is told, not even a hash by which a guess could be proved.
  const shown = everyEntry().filter(({ data }) => !data.withdrawn);
  const entries = await Promise.all(
    shown.map(async (entry): Promise<EntryRecord> => {
      const { file, sha256, commit, committedAt, asCommitted } = await originOf(entry);
      const known = asCommitted && commit && committedAt ? { commit, committedAt: isoOf(committedAt) } : null;
      return { page: addressOf(entry), file, sha256, ...(known ?? { commit: null, committedAt: null }) };
    }),
  );
  const commit = history[0]?.commit ?? null;
  const draft: ManifestDraft = {
    version: 1,
    site: site.settings.site.name,
    builtAt: isoOf(now),
    commit,
    entries,
  };
  return Response.json(draft);
};
