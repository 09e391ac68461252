import { type ReactNode, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * Shows something over the page until `done` is called; closing it by Escape gives undefined. The page
 * behind it cannot be used meanwhile.
 */
export function openDialog<T>(
  title: string,
  content: (done: (answer: T | undefined) => void) => ReactNode,
): Promise<T | undefined> {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  return new Promise((resolve) => {
    const done = (answer: T | undefined) => {
      root.unmount();
      host.remove();
      resolve(answer);
    };
    root.render(
      <Modal title={title} onCancel={() => done(undefined)}>
        {content(done)}
      </Modal>,
    );
  });
}

function Modal({ title, onCancel, children }: { title: string; onCancel(): void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="desk-dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" className="quiet" aria-label="关闭" onClick={onCancel}>
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
}
