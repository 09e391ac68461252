import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import type { NamedPlace } from '../find/places/names.ts';
import { createPlaceSearch, type PlaceSearch } from '../find/places/suggest.ts';
import type { Loaded } from './use-json.ts';

interface Props {
  places: Loaded<NamedPlace[]>;
  chosen: NamedPlace | undefined;
  onChoose(place: NamedPlace | undefined): void;
  /** Called when the names are about to be needed. */
  onNeed(): void;
  /** Makes the search that forgives slips of the pen, when one is first needed; without it none is forgiven, and Fuse.js not fetched. */
  createForgiving?(places: readonly NamedPlace[]): Promise<PlaceSearch>;
}

const levels = { unit: '单位', town: '镇街', community: '村社区' } as const;

/** A place, typed in Chinese, pinyin or initials, or picked from what fits: a combobox of ARIA's pattern. */
export const PlacePicker = ({ places, chosen, onChoose, onNeed, createForgiving }: Props) => {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const list = places.state === 'ready' ? places.data : undefined;
  const search = useMemo(() => (list ? createPlaceSearch(list) : undefined), [list]);
  const names = useMemo(() => new Map(list?.map((place) => [place.id, place]) ?? []), [list]);
  const open = typed !== undefined && typed.trim() !== '';
  const exact = open && search ? search(typed) : [];
  const slipped = open && search !== undefined && exact.length === 0;
  const [forgiving, setForgiving] = useState<PlaceSearch>();
  useEffect(() => {
    if (slipped && list && !forgiving) createForgiving?.(list).then((search) => setForgiving(() => search));
  }, [slipped, list, forgiving, createForgiving]);
  const options = slipped && forgiving ? forgiving(typed) : exact;

  const choose = (place: NamedPlace | undefined) => {
    onChoose(place);
    setTyped(undefined);
    setActive(0);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setTyped(undefined);
    if (options.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive((active + step + options.length) % options.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(options[active]);
    }
  };

  return (
    <div className="place-picker">
      <label htmlFor={id}>在哪里</label>
      <div className="place-input">
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          placeholder="区县、镇街或社区，拼音也行"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={options.length > 0 ? `${id}-${active}` : undefined}
          value={typed ?? chosen?.name ?? ''}
          onFocus={onNeed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
            if (event.target.value === '') onChoose(undefined);
          }}
          onKeyDown={onKey}
          onBlur={() => setTyped(undefined)}
        />
        {chosen ? (
          <button type="button" className="button-plain" onClick={() => choose(undefined)}>
            清除
          </button>
        ) : null}
      </div>
      <div id={`${id}-list`} role="listbox" aria-label="地点" hidden={!open}>
        {options.map((place, at) => (
          // The mouse goes down before the field loses focus, which closes the list.
          <div
            key={place.level + place.id}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(place);
            }}
          >
            {place.name}
            <small>
              {levels[place.level]}
              {place.parent ? `，${names.get(place.parent)?.name ?? ''}` : ''}
            </small>
          </div>
        ))}
        {open && options.length === 0 ? (
          <div className="place-none">
            {places.state === 'failed'
              ? '地名没有下载成功，请检查网络'
              : search
                ? '没有这个地名，换个写法试试'
                : '正在取地名…'}
          </div>
        ) : null}
      </div>
    </div>
  );
};

/** The chosen place and those it lies in, the smallest first. */
export function placesAround(chosen: NamedPlace | undefined, all: readonly NamedPlace[]): NamedPlace[] {
  const around: NamedPlace[] = [];
  for (let place = chosen; place; place = all.find(({ id }) => id === place?.parent)) {
    if (around.includes(place)) break;
    around.push(place);
  }
  return around;
}
