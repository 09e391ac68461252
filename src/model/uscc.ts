import { z } from 'zod';
import { type FieldMeta, field } from './field.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether 18 characters carry the check character of GB 32100-2015. */
export function isUscc(code: string): boolean {
  if (code.length !== 18 || [...code].some((character) => !ALPHABET.includes(character))) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(code.charAt(at)), 0);
  return code.charAt(17) === ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** 统一社会信用代码 of a registered organization. */
export const uscc = (words: Pick<FieldMeta, 'label' | 'hint'>) =>
  field(z.string().refine(isUscc, '校验码不对，请对照登记证书'), { ...words, widget: 'string' });
