import { fromJS, type Map as ImmutableMap, isCollection as isImmutable } from 'immutable';
import { type Ref, useEffect, useImperativeHandle } from 'react';
import { type FormField, isCollection } from '../config/index.ts';
import { allFindings, findingsAt, formChanged, formMounted } from '../findings/index.ts';
import { ControlOf } from './control-of.tsx';
import { FieldFindings } from './field-findings.tsx';
import { NewFrom } from './new-from.tsx';
import { setterOf } from './setters.ts';

/** What Decap gives a control, as far as it is used. */
interface DecapProps {
  ref?: Ref<DecapControl>;
  field: ImmutableMap<string, unknown>;
  value: unknown;
  onChange(value: unknown): void;
  forID: string;
  getEntry(): ImmutableMap<string, unknown>;
}

/** What Decap asks of a control. */
interface DecapControl {
  isValid(): boolean | { error: { type: string; message: string } };
  shouldComponentUpdate(): boolean;
  focus(): void;
}

/** Draws a field of the form within Decap: its data are Immutable there, and plain in the controls. */
export function DeskControl({ ref, field, value, onChange, forID, getEntry }: DecapProps) {
  const name = String(field.get('name'));
  const read = () => formEntry(getEntry());
  useImperativeHandle(ref, () => ({
    isValid: () => {
      const [first] = findingsAt(allFindings(), [name], true);
      return first ? { error: { type: 'CUSTOM', message: '请改正' } } : true;
    },
    shouldComponentUpdate: () => true,
    focus: () => document.getElementById(forID)?.focus(),
  }));
  const change = (next: unknown) => {
    onChange(fromJS(next));
    formChanged(read, name);
  };
  useEffect(() => setterOf(name, change));
  useEffect(formMounted, []);
  const { collection, path } = read();
  return (
    <div className="desk-control">
      <ControlOf
        field={plain(field) as FormField}
        value={plain(value)}
        onChange={change}
        id={forID}
        path={[name]}
      />
      <FieldFindings path={[name]} />
      {name === 'title' && path === '' && isCollection(collection) ? (
        <NewFrom collection={collection} />
      ) : null}
    </div>
  );
}

function formEntry(entry: ImmutableMap<string, unknown>) {
  const {
    collection = '',
    path = '',
    data = {},
  } = entry.toJS() as {
    collection?: string;
    path?: string;
    data?: Record<string, unknown>;
  };
  return { collection, path, data };
}

const plains = new WeakMap<object, unknown>();

/** Plain data of what Decap keeps; the same for the same, so that React sees no change where there is none. */
function plain(value: unknown): unknown {
  if (!isImmutable(value)) return value;
  const known = plains.get(value) ?? (value as ImmutableMap<string, unknown>).toJS();
  plains.set(value, known);
  return known;
}
