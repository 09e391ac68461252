import { type ReactNode, useState } from 'react';
import { DeskError } from '../api/index.ts';

interface FormProps {
  title: string;
  action: string;
  children: ReactNode;
  /** Gives what went wrong, in Chinese, or nothing. */
  onSend(fields: Record<string, string>): Promise<string | undefined>;
}

/** A form of a few fields that says what the desk answered. */
export const Form = ({ title, action, children, onSend }: FormProps) => {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  return (
    <form
      className="desk-login"
      onSubmit={async (event) => {
        event.preventDefault();
        const fields = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
        setBusy(true);
        const said = await onSend(fields).catch((error: unknown) =>
          error instanceof DeskError ? error.message : '出错了，请再试一次',
        );
        setBusy(false);
        setProblem(said ?? '');
      }}
    >
      <h1>{title}</h1>
      {children}
      {problem ? <p role="alert">{problem}</p> : null}
      <button type="submit" className="primary" disabled={busy}>
        {action}
      </button>
    </form>
  );
};
