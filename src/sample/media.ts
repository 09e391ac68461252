import { drawings, palettes } from './drawings.ts';
import type { Random } from './random.ts';

interface Picture {
  src: string;
  alt: string;
  credit: string;
}

/** A file of the media folder, drawn or written in text. */
export interface MediaFile {
  /** Relative to the content root. */
  file: string;
  text: string;
  /** Set where the text is an SVG drawing to be stored as pixels. */
  raster?: 'webp' | 'png';
}

/** Everything that entries may show, hand out or play. */
export interface MediaShelf {
  files: readonly MediaFile[];
  pictures: readonly Picture[];
  attachments: readonly { file: string; title: string }[];
  video: { src: string; captions: string; title: string };
}

/** Draws and writes all media of the sample. */
export function makeMedia(random: Random): MediaShelf {
  const drawn = drawings.map(({ name, alt, raster, draw }) => {
    const palette = random.pick(palettes);
    const picture = draw(palette, random.between(180, 300));
    const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320" width="480" height="320"><path d="M0 0h480v320H0z" fill="${palette.sky}"/>${picture}</svg>\n`;
    const src = `media/pictures/${name}.${raster ?? 'svg'}`;
    return { file: { file: src, text, ...(raster ? { raster } : {}) }, src, alt, credit: '本站绘制' };
  });
  return {
    files: [...drawn.map(({ file }) => file), ...forms.map(({ file, text }) => ({ file, text })), captions],
    pictures: drawn.map(({ src, alt, credit }) => ({ src, alt, credit })),
    attachments: forms.map(({ file, title }) => ({ file, title })),
    video: { src: 'https://video.example/fu-wu-yi-tian.mp4', captions: captions.file, title: '服务的一天' },
  };
}

const forms = [
  {
    file: 'media/files/deng-ji-tai-zhang.svg',
    title: '服务登记台账模板',
    text: sheet('服务登记台账', ['日期', '服务内容', '参加人数', '服务时长（小时）', '记录人岗位']),
  },
  {
    file: 'media/files/zhi-ban-biao.svg',
    title: '站点值班表模板',
    text: sheet('站点值班表', ['星期', '上午', '下午', '晚上']),
  },
];

/** An empty table to print, with a heading and its columns. */
function sheet(heading: string, columns: readonly string[]): string {
  const [wide, high, rows] = [160, 40, 8];
  const width = columns.length * wide;
  const lines = [
    ...Array.from({ length: rows + 1 }, (_, row) => `M0 ${high * (row + 1)}h${width}`),
    ...Array.from({ length: columns.length + 1 }, (_, at) => `M${at * wide} ${high}v${high * rows}`),
  ];
  const words = columns.map((column, at) => `<text x="${at * wide + 8}" y="${high + 26}">${column}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${high * (rows + 1)}" font-size="16"><title>${heading}</title><text x="8" y="26">${heading}</text>${words.join('')}<path d="${lines.join('')}" fill="none" stroke="#222"/></svg>\n`;
}

const captions: MediaFile = {
  file: 'media/video/fu-wu-yi-tian.vtt',
  text: 'WEBVTT\n\n00:00.000 --> 00:04.000\n早上八点半，站点开门。\n\n00:04.000 --> 00:09.000\n志愿者在登记本上写下日期。\n',
};
