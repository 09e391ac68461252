import { useSyncExternalStore } from 'react';
import type { Path } from '../../../src/check/labels.ts';
import { allFindings, findingsAt, watchFindings } from '../findings/index.ts';

/** What is wrong with a field, and what to write instead. */
export const FieldFindings = ({ path }: { path: Path }) => {
  const found = findingsAt(useSyncExternalStore(watchFindings, allFindings), path);
  if (found.length === 0) return null;
  return (
    <ul className="desk-findings">
      {found.map(({ problem, remedy }) => (
        <li key={problem}>
          {problem}。{remedy}。
        </li>
      ))}
    </ul>
  );
};
