import { useState } from 'react';
import type { NamedPlace } from '../../find/places/index.ts';
import { PlacePicker } from '../PlacePicker.tsx';
import { useJson } from '../use-json.ts';
import type { usePosition } from '../use-position.ts';
import { NumberField } from './NumberField.tsx';

interface Props extends ReturnType<typeof usePosition> {
  base: string;
  /** The chosen place's id, or an empty text. */
  place: string;
  maxKm: string;
  problem: string | undefined;
  onPlace(place: string): void;
  onMaxKm(maxKm: string): void;
}

/** Where the volunteer is, by a place or by the device's position, and how far they would go. */
export const Whereabouts = ({ base, place, maxKm, problem, onPlace, onMaxKm, where, ask, forget }: Props) => {
  const [wanted, setWanted] = useState(false);
  const places = useJson<NamedPlace[]>(`${base}find/places.json`, wanted || place !== '');
  const chosen = places.state === 'ready' ? places.data.find(({ id }) => id === place) : undefined;
  return (
    <>
      <PlacePicker
        places={places}
        chosen={chosen}
        onNeed={() => setWanted(true)}
        onChoose={(place) => {
          if (place) forget();
          onPlace(place?.id ?? '');
        }}
      />
      <div className="finder-position">
        <button type="button" className="button" onClick={ask} disabled={where.state === 'asking'}>
          {where.state === 'asking' ? '正在定位…' : '用我的位置'}
        </button>
        <p>点了才会问，只在这台设备上算距离，不上传，不保存。</p>
      </div>
      <p role="status" className="finder-status">
        {where.state === 'refused' ? where.why : where.state === 'known' ? '已取得位置，会按远近来排。' : ''}
      </p>
      <NumberField
        label="最远愿意走多少公里"
        unit="公里"
        hint="不填就不限；用了位置才算得出公里数。"
        value={maxKm}
        problem={problem}
        onChange={onMaxKm}
      />
    </>
  );
};
