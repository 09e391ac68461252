import { Choice } from '../Choice.tsx';
import { NONE } from './draft.ts';

interface Props {
  legend: string;
  options: readonly { id: string; label: string }[];
  ticked: readonly string[];
  onChange(ticked: string[]): void;
  /** The words for having none of these; offered only where given, and rules the others out. */
  none?: string;
  /** A heading to screen readers alone, where the eye has one already. */
  quiet?: boolean;
}

/** A question to which several answers may be ticked. */
export const Ticks = ({ legend, options, ticked, onChange, none, quiet = false }: Props) => {
  const offered = none === undefined ? options : [...options, { id: NONE, label: none }];
  const toggle = (id: string) => {
    if (ticked.includes(id)) return onChange(ticked.filter((one) => one !== id));
    onChange(id === NONE ? [NONE] : [...ticked.filter((one) => one !== NONE), id]);
  };
  return (
    <fieldset className="choices">
      <legend className={quiet ? 'visually-hidden' : undefined}>{legend}</legend>
      {offered.map(({ id, label }) => (
        <Choice key={id} label={label} on={ticked.includes(id)} onToggle={() => toggle(id)} />
      ))}
    </fieldset>
  );
};
