import gcoord from 'gcoord';
import type { Position } from './sphere.ts';

/** What a map app shows at the pin. */
export interface Pin extends Position {
  name: string;
  address?: string;
}

export interface MapLink {
  name: string;
  url: string;
}

/**
 * Links that open a place in the map apps people have: plain addresses, nothing loaded from them. The apps
 * count in GCJ-02, hundreds of metres off WGS-84, so the position is converted here and nowhere else.
 * `from` names the site that sends the visitor, as the apps ask.
 */
export function mapLinks({ name, address = name, ...position }: Pin, from: string): MapLink[] {
  const [lng, lat] = gcoord
    .transform<[number, number]>([position.lng, position.lat], gcoord.WGS84, gcoord.GCJ02)
    .map((degrees) => degrees.toFixed(6));
  const link = (base: string, fields: Record<string, string>) => `${base}?${new URLSearchParams(fields)}`;
  return [
    {
      name: '高德地图',
      url: link('https://uri.amap.com/marker', {
        position: `${lng},${lat}`,
        name,
        src: from,
        coordinate: 'gaode',
        callnative: '1',
      }),
    },
    {
      name: '百度地图',
      url: link('https://api.map.baidu.com/marker', {
        location: `${lat},${lng}`,
        title: name,
        content: address,
        output: 'html',
        coord_type: 'gcj02',
        src: from,
      }),
    },
    {
      name: '腾讯地图',
      url: link('https://apis.map.qq.com/uri/v1/marker', {
        marker: `coord:${lat},${lng};title:${name};addr:${address}`,
        referer: from,
      }),
    },
  ];
}
