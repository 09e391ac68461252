import { useRef, useState } from 'react';
import { pickMedia } from '../media/index.ts';
import { type ControlProps, textOf } from './control-props.ts';
import { type Insertion, insertAt, insertions, pictureText } from './markdown-edit.ts';
import { MarkdownHelp } from './markdown-help.tsx';

/** Markdown as it is written: what is saved is what stands here, to the last space. */
export const MarkdownControl = ({ value, onChange, id }: ControlProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const [help, setHelp] = useState(false);
  const text = textOf(value);
  const insert = (insertion: Insertion) => {
    const { selectionStart = text.length, selectionEnd = text.length } = area.current ?? {};
    const next = insertAt(text, selectionStart, selectionEnd, insertion);
    onChange(next.text);
    // The new text is in the field after React has drawn it.
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(next.start, next.end);
    });
  };
  const insertPicture = async () => {
    const path = await pickMedia(true);
    if (path !== undefined) insert(pictureText(path));
  };
  return (
    <div className="desk-markdown">
      <div role="toolbar" aria-label="常用写法">
        {insertions.map(({ label, insertion }) => (
          <button key={label} type="button" onClick={() => insert(insertion)}>
            {label}
          </button>
        ))}
        <button type="button" onClick={() => void insertPicture()}>
          图片
        </button>
        <button type="button" aria-expanded={help} onClick={() => setHelp(!help)}>
          怎么写？
        </button>
      </div>
      {help ? <MarkdownHelp /> : null}
      <textarea
        ref={area}
        id={id}
        rows={18}
        spellCheck={false}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <small>{[...text.replace(/\s/g, '')].length} 字</small>
    </div>
  );
};
