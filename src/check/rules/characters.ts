import { at, inBody } from '../finding.ts';
import type { Rule } from '../rule.ts';

// U+FFFD is what a GBK file becomes when it is read as UTF-8.
const LOST = '\uFFFD';
// Controls and formats but for tabs, line ends and the joiner that emoji are made with.
const HIDDEN = /(?![\t\n\r\u200D])[\p{Cc}\p{Cf}]/u;

/** Characters lost to a wrong encoding, and characters that nobody sees. */
export const characters: Rule = {
  id: 'characters',
  title: '没有乱码和看不见的字符',
  source: '国办秘函〔2019〕19号（严重表述错误）',
  *check(content) {
    for (const file of [...content.entries, ...content.settings]) {
      for (const { path, value } of file.visits()) {
        const wrong = typeof value === 'string' && faultOf(value);
        if (wrong) yield at(file, path, wrong.problem, wrong.remedy);
      }
    }
    for (const entry of content.entries) {
      if (!faultOf(entry.body)) continue;
      for (const [index, text] of entry.body.split('\n').entries()) {
        const wrong = faultOf(text);
        if (wrong) yield inBody(entry, index + 1, wrong.problem, wrong.remedy);
      }
    }
  },
};

function faultOf(text: string): { problem: string; remedy: string } | undefined {
  if (text.includes(LOST))
    return { problem: '有乱码，文件不是 UTF-8 编码', remedy: '用 UTF-8 编码重新保存，再把乱码处的字补上' };
  if (HIDDEN.test(text))
    return { problem: '夹带看不见的控制字符', remedy: '删去这一处重新输入，不要从其他软件直接粘贴' };
  return undefined;
}
