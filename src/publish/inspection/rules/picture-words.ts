import { itemsOf } from '../from-check.ts';
import { type InspectionRule, type Item, red } from '../rule.ts';

/** Publishing rules 2 and 8: a picture says what it shows. */
export const pictureWords: InspectionRule = {
  id: 'picture-words',
  section: 'access',
  title: '图片都有替代文字',
  text: '每张图片都有说得出内容的替代文字，不是空的，也不是文件名。',
  source: '无障碍环境建设法 第三十二条；GB/T 37668-2019；WCAG 2.2 1.1.1',
  check(facts) {
    const found = itemsOf(facts, 'picture-words');
    // What the content leaves without words is told once, where it is to be mended.
    const told = new Set(found.map(({ path }) => path));
    const silent = facts.pages.flatMap(({ path, pictures }) =>
      told.has(path)
        ? []
        : pictures
            .filter(({ alt }) => !alt?.trim())
            .map(({ src }): Item => red(`图片“${src.split('/').at(-1)}”没有替代文字`, { path })),
    );
    return [...found, ...silent];
  },
};
