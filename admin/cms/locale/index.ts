/** Decap in Chinese, in the words of 三审三校. */
export { chinese, merged, type Phrases } from './zh.ts';
