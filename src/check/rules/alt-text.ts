import type { CheckedEntry } from '../content.ts';
import { at, inBody } from '../finding.ts';
import { valueAt } from '../labels.ts';
import type { Rule } from '../rule.ts';

/** A picture's words say what it shows to those who cannot see it. Missing ones in fields: see `fields`. */
export const altText: Rule = {
  id: 'alt-text',
  title: '图片都有说得出内容的替代文字',
  source: '无障碍环境建设法 第三十二条；GB/T 37668-2019；WCAG 2.2 1.1.1',
  *check(content) {
    for (const entry of content.entries) {
      for (const { path, value, meta } of entry.visits()) {
        if (meta?.widget !== 'image' || typeof value !== 'string') continue;
        const where = [...path.slice(0, -1), 'alt'];
        const alt = valueAt(entry.raw, where);
        const wrong = typeof alt === 'string' && alt !== '' && faultOf(entry, alt, value);
        if (wrong) yield at(entry, where, wrong, REMEDY);
      }
      for (const { src, alt, line } of entry.markdown().pictures) {
        const wrong = alt.trim() === '' ? `图片“${src}”没有替代文字` : faultOf(entry, alt, src);
        if (wrong) yield inBody(entry, line, wrong, REMEDY);
      }
    }
  },
};

const REMEDY =
  '用一句话说出图上有什么，例如“志愿者在站点门口为老人量血压”；正文里写成 ![替代文字](media/文件)';
const USELESS =
  /^(图|图片|照片|相片|配图|题图|封面|插图|插画|示意图|截图|图像|头像|无|暂无|image|img|photo|picture|pic|cover)?[\s\d._-]*$/i;
const FILE_NAME = /\.(jpe?g|png|gif|webp|avif|svg|bmp|heic)$/i;

function faultOf(entry: CheckedEntry, alt: string, src: string): string | undefined {
  const text = alt.trim();
  const name = src.split('/').at(-1) ?? '';
  if (USELESS.test(text)) return `替代文字“${text}”没有说出图上有什么`;
  if (FILE_NAME.test(text) || text === name.replace(/\.[^.]+$/, '')) return `替代文字“${text}”是文件名`;
  if (text === entry.data.title) return '替代文字与标题相同';
  return undefined;
}
