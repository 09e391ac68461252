import gcoord from 'gcoord';
import { useState } from 'react';
import { isRecord } from '../format/index.ts';
import type { ControlProps } from './control-props.ts';
import { FieldRow } from './field-row.tsx';

const DECIMALS = 1e6;

/** A point in WGS-84, typed or pasted; what a Chinese map app copies is converted. */
export const LocationControl = ({ field, value, onChange, id, path }: ControlProps) => {
  const point = isRecord(value) ? value : {};
  const [datum, setDatum] = useState<'wgs' | 'gcj'>('gcj');
  const [pasted, setPasted] = useState('');
  const read = readPoint(pasted);
  const set = (name: string, part: unknown) => {
    const next = { ...point, [name]: part };
    onChange(next.lng === undefined && next.lat === undefined ? undefined : next);
  };
  return (
    <fieldset id={id} className="desk-group" aria-label={field.label} tabIndex={-1}>
      <div className="desk-pair">
        {(field.fields ?? []).map((part) => (
          <FieldRow
            key={part.name}
            field={part}
            value={point[part.name]}
            onChange={(next) => set(part.name, next)}
            path={[...path, part.name]}
          />
        ))}
      </div>
      <div className="desk-paste">
        <label>
          粘贴“经度,纬度”
          <input
            type="text"
            value={pasted}
            placeholder="106.629100,30.459200"
            onChange={(event) => setPasted(event.target.value)}
          />
        </label>
        <label>
          从哪里复制的
          <select value={datum} onChange={(event) => setDatum(event.target.value === 'wgs' ? 'wgs' : 'gcj')}>
            <option value="gcj">高德、腾讯地图（GCJ-02，自动换算）</option>
            <option value="wgs">手机定位（WGS-84）</option>
          </select>
        </label>
        <button type="button" disabled={!read} onClick={() => read && onChange(inWgs84(read, datum))}>
          填入
        </button>
      </div>
    </fieldset>
  );
};

function readPoint(text: string): [lng: number, lat: number] | undefined {
  const [, a, b] = /(-?\d+(?:\.\d+)?)\s*[,，\s]\s*(-?\d+(?:\.\d+)?)/.exec(text) ?? [];
  if (a === undefined || b === undefined) return undefined;
  // In this part of the world a longitude is the larger of the two, whichever comes first.
  const [lat, lng] = [Number(a), Number(b)].sort((one, other) => one - other) as [number, number];
  return [lng, lat];
}

function inWgs84(point: [number, number], datum: 'wgs' | 'gcj') {
  const [lng, lat] = datum === 'gcj' ? gcoord.transform(point, gcoord.GCJ02, gcoord.WGS84) : point;
  return { lng: Math.round(lng * DECIMALS) / DECIMALS, lat: Math.round(lat * DECIMALS) / DECIMALS };
}
