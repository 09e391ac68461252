import type { FormField } from '../config/index.ts';
import { type ControlProps, listOf } from './control-props.ts';

const WEEK = 7;
const YEAR = 12;

/** Whether a list is one of weekdays or months: whole numbers of so small a range are ticked, not typed. */
export const isTicked = ({ field }: FormField): boolean =>
  field?.widget === 'number' && field.min === 1 && (field.max === WEEK || field.max === YEAR);

/** Weekdays or months, ticked. They are written in their order. */
export const DaysControl = ({ field, value, onChange, id }: ControlProps) => {
  const most = field.field?.max ?? WEEK;
  const ticked = new Set(listOf(value).map(Number));
  const toggle = (day: number) => {
    const next = ticked.has(day) ? [...ticked].filter((other) => other !== day) : [...ticked, day];
    onChange(next.sort((a, b) => a - b));
  };
  return (
    <fieldset id={id} className="desk-ticks" aria-label={field.label} tabIndex={-1}>
      {Array.from({ length: most }, (_, at) => at + 1).map((day) => (
        <label key={day}>
          <input type="checkbox" checked={ticked.has(day)} onChange={() => toggle(day)} />
          {nameOf(day, most)}
        </label>
      ))}
    </fieldset>
  );
};

const nameOf = (day: number, most: number): string =>
  most === WEEK ? `周${'一二三四五六日'.charAt(day - 1)}` : `${day}月`;
