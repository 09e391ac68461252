/** Pinyin: finds Chinese names by what people type when they do not switch the keyboard. Its table is made at build. */
export { matchPinyin, type PinyinMatch, type Readings } from './match.ts';
export { type Names, type NamesFile, namesOf, readAs } from './names.ts';
