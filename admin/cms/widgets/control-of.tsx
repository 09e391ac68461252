import type { ComponentType } from 'react';
import type { DrawnWidget } from '../config/index.ts';
import { ChecklistControl } from './checklist.tsx';
import { ChoiceControl } from './choice.tsx';
import type { ControlProps } from './control-props.ts';
import { DaysControl, isTicked } from './days.tsx';
import { FileControl } from './file.tsx';
import { FlagControl } from './flag.tsx';
import { GroupControl } from './group.tsx';
import { ListControl } from './list.tsx';
import { LocationControl } from './location.tsx';
import { MarkdownControl } from './markdown.tsx';
import { ClockControl, DayControl, MinuteControl } from './moment.tsx';
import { NumberControl } from './number.tsx';
import { PictureControl } from './picture.tsx';
import { ReferenceControl, ReferencesControl } from './reference.tsx';
import { LineControl, TextControl } from './text.tsx';

/** The control of each widget that the model names. */
const controls: Readonly<Record<DrawnWidget, ComponentType<ControlProps>>> = {
  string: LineControl,
  text: TextControl,
  markdown: MarkdownControl,
  number: NumberControl,
  boolean: FlagControl,
  datetime: MinuteControl,
  date: DayControl,
  time: ClockControl,
  select: ChoiceControl,
  relation: ReferenceControl,
  image: PictureControl,
  file: FileControl,
  location: LocationControl,
  object: GroupControl,
  list: ListControl,
  checklist: ChecklistControl,
};

/** Draws a field by what it is. */
export const ControlOf = (props: ControlProps) => {
  const { field } = props;
  if (field.widget === 'hidden') return null;
  if (field.widget === 'list' && isTicked(field)) return <DaysControl {...props} />;
  if (field.widget === 'list' && field.field?.widget === 'relation') return <ReferencesControl {...props} />;
  const Control = controls[field.widget];
  return <Control {...props} />;
};
