import { act } from '../api/index.ts';
import { readEntry } from '../format/index.ts';
import type { ConsentEnd } from './due.ts';

/** When consents end. They are not public, so the desk is asked; only stories that name an end are read whole. */
export async function readConsents(): Promise<ConsentEnd[]> {
  const files = (await act('entriesByFolder', { folder: 'stories', extension: 'md', depth: 1 })) as {
    file: { path: string };
    data: string;
  }[];
  return files.flatMap(({ file, data }) => {
    if (!data.includes('until:')) return [];
    const { title, subject, withdrawn } = readEntry(data) as {
      title?: string;
      subject?: { consent?: { until?: string } };
      withdrawn?: unknown;
    };
    const until = subject?.consent?.until;
    const slug = file.path.replace(/^.*\/|\.md$/g, '');
    return until && title && !withdrawn ? [{ slug, title, until: String(until) }] : [];
  });
}
