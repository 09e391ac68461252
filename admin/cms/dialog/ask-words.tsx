import { useState } from 'react';
import { openDialog } from './dialog.tsx';

interface Question {
  title: string;
  /** What the words are for. */
  hint: string;
  /** What the button says that goes on. */
  action: string;
  required: boolean;
}

const LONGEST = 200;

/** Asks for a sentence: an opinion, a reason. Undefined when the person thinks better of it. */
export const askWords = ({ title, hint, action, required }: Question): Promise<string | undefined> =>
  openDialog<string>(title, (done) => <Words {...{ hint, action, required, done }} />);

function Words(props: Omit<Question, 'title'> & { done(words: string | undefined): void }) {
  const { hint, action, required, done } = props;
  const [words, setWords] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        done(words.trim());
      }}
    >
      <label>
        {hint}
        <textarea
          value={words}
          rows={3}
          maxLength={LONGEST}
          required={required}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <footer>
        <button type="button" onClick={() => done(undefined)}>
          取消
        </button>
        <button type="submit" className="primary">
          {action}
        </button>
      </footer>
    </form>
  );
}
