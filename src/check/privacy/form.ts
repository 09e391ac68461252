import { namesIn } from './names-in.ts';
import type { Span } from './spans.ts';
import { isSelfTold } from './told.ts';

/** How many lines a form has. */
const LINES = 12;
/** A field of a form that says how somebody is, and the one that says who. */
const STATE =
  /(?:^|[\s|｜>*_\-·•])[\u4E00-\u9FFF]{0,6}(?:病|健康|身体|诊断|残疾|致[贫困]|困难|原因|情况|状况|备注|说明|理由|症状?|现状)[\u4E00-\u9FFF]{0,3}[*_\s]*[：:|｜\s][\s*_|]*/;
const CALLED =
  /(?:姓\s*名|名\s*字|对\s*象|户\s*主|申请人|求助人|受助人|受益人|被帮扶人|当事人|患者|病人|本人|学生|老人)[*_\s]*[：:|｜\s][\s*_|]*$/;

/** The name in a form, on whose last line stand a field that says how somebody is, and an illness behind `before`. */
export function namedInForm(
  lines: readonly Span[],
  before: string,
  known: ReadonlySet<string>,
): string | undefined {
  const field = STATE.exec(before);
  if (!field || !isSelfTold(before.slice(field.index + field[0].length))) return undefined;
  for (const { text } of lines.slice(-LINES).reverse()) {
    const named = namesIn(text, known).find(({ at }) => CALLED.test(text.slice(0, at)));
    if (named) return named.name;
  }
  return undefined;
}
