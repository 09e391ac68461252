import { Refusal } from '../refusal.ts';

const elements = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan
   linearGradient radialGradient stop clipPath mask pattern`.split(/\s+/),
);
const attributes = new Set(
  `xmlns viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform opacity fill fill-opacity
   fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset stroke-opacity
   stroke-miterlimit clip-path clip-rule mask id class role aria-label aria-hidden aria-labelledby font-family
   font-size font-weight text-anchor dominant-baseline letter-spacing offset stop-color stop-opacity gradientUnits
   gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits
   preserveAspectRatio href xmlns:xlink xlink:href version xml:space dx dy color focusable vector-effect
   paint-order shape-rendering xml:lang lang`.split(/\s+/),
);
const namespaces: Readonly<Record<string, string>> = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};

const PROLOG =
  /^\uFEFF?\s*(?:<\?xml version="1\.[01]"(?: encoding="[Uu][Tt][Ff]-8")?(?: standalone="(?:yes|no)")?\s*\?>)?/;
const TOKEN =
  /<!--(?:(?!--)[\s\S])*-->|<(\/?)([A-Za-z:]+)((?:\s+[A-Za-z:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const ATTRIBUTE = /([A-Za-z:-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const PLAIN_ENTITIES = /&(?!(?:amp|lt|gt|quot|apos);|#\d{1,7};|#x[0-9a-fA-F]{1,6};)/;

/**
 * Refuses a drawing that is anything but shapes, colours and words. Every element and attribute must be
 * known: what is not on the list (scripts, styles, links outwards, entities, foreign content) may run or
 * load something in some browser.
 */
export function checkDrawing(bytes: Buffer): void {
  const text = bytes.toString('utf8');
  if (Buffer.compare(Buffer.from(text, 'utf8'), bytes) !== 0) refuse('文字编码不是 UTF-8');
  const open: string[] = [];
  let roots = 0;
  TOKEN.lastIndex = PROLOG.exec(text)?.[0].length ?? 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text);
    if (!token) refuse('有不认识的写法');
    const [whole, closing, name, fields = '', empty] = token;
    if (PLAIN_ENTITIES.test(whole)) refuse('有不认识的实体');
    if (name === undefined) {
      if (open.length === 0 && !whole.startsWith('<!--') && whole.trim() !== '') refuse('图形之外还有文字');
      continue;
    }
    if (!elements.has(name)) refuse(`不能用 <${name}>`);
    if (closing) {
      if (open.pop() !== name || fields !== '') refuse('标签没有配对');
      continue;
    }
    if (open.length === 0 && (name !== 'svg' || ++roots > 1)) refuse('最外层应是一个 <svg>');
    for (const field of fields.matchAll(ATTRIBUTE))
      checkAttribute(field[1] ?? '', field[2] ?? field[3] ?? '');
    if (!empty) open.push(name);
  }
  if (roots !== 1 || open.length > 0) refuse('标签没有配对');
}

function checkAttribute(name: string, value: string): void {
  if (!attributes.has(name)) refuse(`不能用属性 ${name}`);
  if (name in namespaces && namespaces[name] !== value) refuse(`属性 ${name} 的值不对`);
  if (name in namespaces) return;
  // A value may name a part of the same drawing and nothing else.
  const decoded = value.replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
    characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
  const inside = /^(?:url\(#[\w-]+\)|#[\w-]+)$/.test(decoded);
  if (name.endsWith('href') && !inside) refuse('只能引用图里自己的部分');
  if (/url\s*\(|javascript|data:|\\|\/\*|expression|@import/i.test(decoded) && !inside)
    refuse('不能引用图外的内容');
}

function characterOf(code: number): string {
  if (code > 0x10_ff_ff) refuse('有不认识的实体');
  return String.fromCodePoint(code);
}

function refuse(problem: string): never {
  throw new Refusal('invalid', `这个 SVG 图不能用：${problem}。请导出为 PNG 或 WebP 后再上传`);
}
