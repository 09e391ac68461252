import { useState } from 'react';
import type { FormField } from '../config/index.ts';
import { isRecord } from '../format/index.ts';
import { ControlOf } from './control-of.tsx';
import { type ControlProps, listOf } from './control-props.ts';
import { FieldFindings } from './field-findings.tsx';
import { begun } from './group.tsx';

/** Any number of values of one kind, in an order that people give them. */
export const ListControl = ({ field, value, onChange, id, path }: ControlProps) => {
  const items = listOf(value);
  const of = field.field;
  // Long lists begin closed; an item that was just added is open.
  const [open, setOpen] = useState<number | undefined>(undefined);
  if (!of) return null;
  const isGroup = of.widget === 'object' || of.widget === 'location';
  const replace = (at: number, item: unknown) =>
    onChange(items.map((old, index) => (index === at ? item : old)));
  const add = () => {
    setOpen(items.length);
    onChange([...items, isGroup ? begun(of.fields ?? []) : (of.default ?? '')]);
  };
  const move = (at: number, to: number) => {
    const next = items.toSpliced(at, 1);
    setOpen(undefined);
    onChange(next.toSpliced(to, 0, items[at]));
  };
  return (
    <fieldset id={id} className="desk-list" aria-label={field.label} tabIndex={-1}>
      <ol>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
          <li key={at}>
            <div className="desk-item">
              {isGroup ? (
                <button
                  type="button"
                  className="summary"
                  aria-expanded={open === at}
                  onClick={() => setOpen(open === at ? undefined : at)}
                >
                  {at + 1}．{summaryOf(item, of)}
                </button>
              ) : (
                <Item field={of} item={item} at={at} id={id} path={path} onChange={replace} />
              )}
              <span className="desk-moves">
                <Move
                  label="上移"
                  sign="↑"
                  of={field}
                  at={at}
                  disabled={at === 0}
                  onClick={() => move(at, at - 1)}
                />
                <Move
                  label="下移"
                  sign="↓"
                  of={field}
                  at={at}
                  disabled={at === items.length - 1}
                  onClick={() => move(at, at + 1)}
                />
                <Move
                  label="删去"
                  sign="✕"
                  of={field}
                  at={at}
                  onClick={() => onChange(items.toSpliced(at, 1))}
                />
              </span>
            </div>
            {isGroup && open === at ? (
              <Item field={of} item={item} at={at} id={id} path={path} onChange={replace} />
            ) : null}
            <FieldFindings path={[...path, at]} />
          </li>
        ))}
      </ol>
      <button type="button" disabled={field.max !== undefined && items.length >= field.max} onClick={add}>
        ＋ 添加{of.label}
      </button>
    </fieldset>
  );
};

interface ItemProps extends Pick<ControlProps, 'id' | 'path'> {
  field: FormField;
  item: unknown;
  at: number;
  onChange(at: number, item: unknown): void;
}

const Item = ({ field, item, at, id, path, onChange }: ItemProps) => (
  <ControlOf
    field={{ ...field, required: true }}
    value={item}
    onChange={(next) => onChange(at, next)}
    id={`${id}-${at}`}
    path={[...path, at]}
  />
);

interface MoveProps {
  label: string;
  sign: string;
  of: FormField;
  at: number;
  disabled?: boolean;
  onClick(): void;
}

const Move = ({ label, sign, of, at, disabled, onClick }: MoveProps) => (
  <button
    type="button"
    className="quiet"
    disabled={disabled}
    aria-label={`${label}${of.label}第${at + 1}项`}
    onClick={onClick}
  >
    {sign}
  </button>
);

/** What a closed item is known by: the first words in it. */
function summaryOf(item: unknown, { label, fields = [] }: FormField): string {
  const words = fields.flatMap(({ name, options }) => {
    const value = isRecord(item) ? item[name] : undefined;
    if (typeof value !== 'string' || value === '') return [];
    return [options?.find((option) => option.value === value)?.label ?? value];
  });
  return words.length > 0 ? words.slice(0, 2).join('，') : `（空的${label}）`;
}
