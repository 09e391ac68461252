import { DAY, MINUTE, minuteAt } from '../../../src/model/time.ts';
import { type ControlProps, textOf } from './control-props.ts';

/**
 * A minute in Beijing time. The browser's own picker knows no zone: what is picked is what is written,
 * wherever the editor's computer believes to be.
 */
export const MinuteControl = ({ value, onChange, id }: ControlProps) => {
  const text = textOf(value);
  if (text !== '' && !MINUTE.test(text)) return <Odd {...{ id, text, onChange }} />;
  return (
    <span className="desk-moment">
      <input
        id={id}
        type="datetime-local"
        value={text.replace(' ', 'T')}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value.slice(0, 16).replace('T', ' '))}
      />
      <span>北京时间</span>
      <button type="button" onClick={() => onChange(minuteAt(Date.now()))}>
        现在
      </button>
    </span>
  );
};

/** A day in Beijing time. */
export const DayControl = ({ value, onChange, id }: ControlProps) => {
  const text = textOf(value);
  if (text !== '' && !DAY.test(text)) return <Odd {...{ id, text, onChange }} />;
  return (
    <span className="desk-moment">
      <input
        id={id}
        type="date"
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <button type="button" onClick={() => onChange(minuteAt(Date.now()).slice(0, 10))}>
        今天
      </button>
    </span>
  );
};

/** A time of day. A browser's own field cannot say 24:00. */
export const ClockControl = ({ value, onChange, id }: ControlProps) => (
  <input
    id={id}
    className="desk-clock"
    type="text"
    inputMode="numeric"
    placeholder="08:30"
    value={textOf(value)}
    aria-describedby={`${id}-hint`}
    onChange={(event) => onChange(event.target.value)}
    onBlur={(event) => onChange(spelt(event.target.value))}
  />
);

/** `8：30` and `830` as `08:30`. */
function spelt(text: string): string {
  const [, hours, minutes] = /^\s*(\d{1,2})[:：.]?(\d{2})\s*$/.exec(text) ?? [];
  return hours && minutes ? `${hours.padStart(2, '0')}:${minutes}` : text;
}

/** A moment written in a way that the browser's picker would drop. */
const Odd = ({ id, text, onChange }: { id: string; text: string; onChange(value: unknown): void }) => (
  <input id={id} type="text" value={text} onChange={(event) => onChange(event.target.value)} />
);
