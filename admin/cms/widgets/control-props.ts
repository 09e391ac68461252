import type { Path } from '../../../src/check/labels.ts';
import type { FormField } from '../config/index.ts';

/** What every control is given: its field, its value as plain data, and where in the entry it stands. */
export interface ControlProps {
  field: FormField;
  value: unknown;
  /** Undefined takes the field out of the file. */
  onChange(value: unknown): void;
  /** The id of what the label is for. */
  id: string;
  path: Path;
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
