import { line, slug } from '../primitives.ts';

/** The id of something that settings define. */
export const id = () => slug({ label: '编号', hint: '小写字母、数字和连字符，定下后不再改动' });

/** The fields of every word in a vocabulary. */
export const term = {
  id: id(),
  label: line({ label: '名称', hint: '读者看到的词' }, 40),
  about: line({ label: '解释', hint: '一句话' }, 120).optional(),
};
