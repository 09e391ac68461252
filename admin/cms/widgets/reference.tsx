import { useMemo, useState } from 'react';
import { createOptionSearch, type OptionSearch, readingsFor } from '../search/index.ts';
import { type Option, optionsFor, theSite } from '../site/index.ts';
import { type ControlProps, listOf, textOf } from './control-props.ts';

const SHOWN = 30;

/** One of the things that the field may refer to, found by name or pinyin. */
export const ReferenceControl = ({ field, value, onChange, id }: ControlProps) => {
  const options = useOptions(field.refersTo);
  const chosen = textOf(value);
  return (
    <Picker
      id={id}
      label={field.label}
      options={options}
      chosen={chosen === '' ? [] : [chosen]}
      onPick={(picked) => onChange(picked)}
      onDrop={() => onChange(undefined)}
    />
  );
};

/** Any number of them. */
export const ReferencesControl = ({ field, value, onChange, id }: ControlProps) => {
  const options = useOptions(field.field?.refersTo);
  const chosen = listOf(value).map(String);
  return (
    <Picker
      id={id}
      label={field.label}
      options={options}
      chosen={chosen}
      onPick={(picked) => onChange(chosen.includes(picked) ? chosen : [...chosen, picked])}
      onDrop={(dropped) => onChange(chosen.filter((one) => one !== dropped))}
    />
  );
};

const useOptions = (targets: ControlProps['field']['refersTo']): Option[] =>
  useMemo(() => optionsFor(theSite(), targets ?? []), [targets]);

interface PickerProps {
  id: string;
  label: string;
  options: readonly Option[];
  chosen: readonly string[];
  onPick(value: string): void;
  onDrop(value: string): void;
}

/** What is chosen, and a box to find more in: arrows move, Enter takes, Escape leaves. */
const Picker = ({ id, label, options, chosen, onPick, onDrop }: PickerProps) => {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const search = useSearch(options, typed);
  const found = open ? search(typed).slice(0, SHOWN) : [];
  const nameOf = (value: string) =>
    options.find((option) => option.value === value)?.label ?? `${value}（找不到）`;
  const pick = (option: Option | undefined) => {
    if (!option) return;
    onPick(option.value);
    setTyped('');
    setOpen(false);
  };
  const onKey = (event: React.KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((at + step + Math.max(1, found.length)) % Math.max(1, found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pick(found[at]);
    } else if (event.key === 'Escape') setOpen(false);
  };
  return (
    <div className="desk-picker">
      {chosen.length > 0 ? (
        <ul>
          {chosen.map((value) => (
            <li key={value}>
              {nameOf(value)}
              <button
                type="button"
                className="quiet"
                aria-label={`去掉${nameOf(value)}`}
                onClick={() => onDrop(value)}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-options`}
        aria-activedescendant={open && found[at] ? `${id}-option-${at}` : undefined}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        placeholder="输入名称或拼音"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      {open ? (
        <div id={`${id}-options`} role="listbox" aria-label={label} className="desk-options">
          {found.map((option, index) => (
            <div
              key={option.value}
              id={`${id}-option-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              // A press would take the focus from the box before it counts as a click.
              onMouseDown={(event) => {
                event.preventDefault();
                pick(option);
              }}
            >
              {option.label}
              {option.about ? <small>{option.about}</small> : null}
            </div>
          ))}
          {found.length === 0 ? <p>没有找到</p> : null}
        </div>
      ) : null}
    </div>
  );
};

/** A search that learns how characters are read when letters are first typed. */
function useSearch(options: readonly Option[], typed: string): OptionSearch {
  const [search, setSearch] = useState<OptionSearch>(() => createOptionSearch(options));
  const [asked, setAsked] = useState(false);
  if (!asked && /[a-z]/i.test(typed)) {
    setAsked(true);
    void readingsFor(options).then((readings) => setSearch(() => createOptionSearch(options, readings)));
  }
  return search;
}
