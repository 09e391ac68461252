import { type ControlProps, textOf } from './control-props.ts';

/** One line. */
export const LineControl = ({ field, value, onChange, id }: ControlProps) => (
  <>
    <input
      id={id}
      type="text"
      value={textOf(value)}
      aria-describedby={`${id}-hint`}
      onChange={(event) => onChange(event.target.value)}
    />
    <Count text={textOf(value)} most={field.max} />
  </>
);

/** Some sentences. */
export const TextControl = ({ field, value, onChange, id }: ControlProps) => (
  <>
    <textarea
      id={id}
      rows={3}
      value={textOf(value)}
      aria-describedby={`${id}-hint`}
      onChange={(event) => onChange(event.target.value)}
    />
    <Count text={textOf(value)} most={field.max} />
  </>
);

const NEARLY = 0.8;

/** How many characters there are, once they come near the limit. */
const Count = ({ text, most }: { text: string; most: number | undefined }) =>
  most !== undefined && text.length > most * NEARLY ? (
    <small className={text.length > most ? 'over' : undefined}>
      {text.length}／{most} 字
    </small>
  ) : null;
