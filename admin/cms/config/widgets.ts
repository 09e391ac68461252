import type { Widget } from '../../../src/model/field.ts';

/** The widgets that have a control; `hidden` is for what people do not fill in. */
export const drawnWidgets = [
  'string',
  'text',
  'markdown',
  'number',
  'boolean',
  'datetime',
  'date',
  'time',
  'select',
  'relation',
  'image',
  'file',
  'location',
  'object',
  'list',
  'checklist',
] as const satisfies readonly Exclude<Widget, 'hidden'>[];
export type DrawnWidget = (typeof drawnWidgets)[number];
