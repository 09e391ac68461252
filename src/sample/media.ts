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
    file: 'media/files/deng-ji-tai-zhang.csv',
    title: '服务登记台账模板',
    text: '日期,服务内容,参加人数,服务时长（小时）,记录人岗位\n',
  },
  {
    file: 'media/files/zhi-ban-biao.csv',
    title: '站点值班表模板',
    text: '星期,上午,下午,晚上\n星期一,,,\n星期二,,,\n星期三,,,\n星期四,,,\n星期五,,,\n星期六,,,\n星期日,,,\n',
  },
];

const captions: MediaFile = {
  file: 'media/video/fu-wu-yi-tian.vtt',
  text: 'WEBVTT\n\n00:00.000 --> 00:04.000\n早上八点半，站点开门。\n\n00:04.000 --> 00:09.000\n志愿者在登记本上写下日期。\n',
};
