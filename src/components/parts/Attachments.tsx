import type { AnyEntry } from '../../model/index.ts';
import type { ViewContext } from '../context.ts';

/** Files that come with an entry. */
export const Attachments = ({ entry, context }: { entry: AnyEntry; context: ViewContext }) => {
  const files = entry.data.attachments ?? [];
  if (files.length === 0) return null;
  return (
    <section className="attachments">
      <h2>附件</h2>
      <ul>
        {files.map(({ file, title }) => (
          <li key={file}>
            <a href={context.href(`/${file}`)} download>
              {title}
            </a>
            （{file.split('.').at(-1)?.toUpperCase()}）
          </li>
        ))}
      </ul>
    </section>
  );
};
