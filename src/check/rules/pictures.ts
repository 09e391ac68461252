import { at, inBody } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

const DRAWABLE = /\.(svg|png|jpe?g|webp|avif)$/;

/** Pictures, attachments and videos that entries name are there, and on this site alone. */
export const pictures: Rule = {
  id: 'pictures',
  title: '图片、附件和视频文件都在本站',
  source: '国办秘函〔2019〕19号（图片无法显示、附件无法下载）',
  *check(content) {
    for (const entry of content.entries) {
      for (const { path, value, meta } of entry.visits()) {
        if (typeof value !== 'string' || !value.startsWith('media/')) continue;
        const picture = meta?.widget === 'image';
        const wrong = missing(content.media, value) ?? (picture ? undrawable(value) : undefined);
        if (wrong) yield at(entry, path, wrong.problem, wrong.remedy);
      }
      for (const { src, line } of entry.markdown().pictures) {
        const wrong = outside(src) ?? missing(content.media, src.replace(/^\//, '')) ?? undrawable(src);
        if (wrong) yield inBody(entry, line, wrong.problem, wrong.remedy);
      }
    }
  },
};

interface Fault {
  problem: string;
  remedy: string;
}

function missing(media: ReadonlySet<string>, path: string): Fault | undefined {
  if (media.has(path)) return undefined;
  const meant = nearest(path, media);
  return {
    problem: `文件“${path}”不存在`,
    remedy: meant ? `是不是想写 ${meant}？` : '先上传文件，再写它的路径',
  };
}

function undrawable(path: string): Fault | undefined {
  if (DRAWABLE.test(path)) return undefined;
  return { problem: `“${path}”不是能显示的图片`, remedy: '换成 jpg、png、webp、avif 或 svg 格式的图片' };
}

function outside(src: string): Fault | undefined {
  if (/^\/?media\//.test(src)) return undefined;
  return { problem: `图片“${src}”不在本站`, remedy: '下载后上传到 media/，写成 media/ 开头的路径' };
}
