import { expect } from 'vitest';
import { readInside } from '../../../src/content/inside/index.ts';

/** The words of a file that can be read, each after where it stands. */
export const textIn = async (name: string, bytes: Buffer) => {
  const { parts, fault } = await readInside(name, bytes);
  expect(fault).toBeUndefined();
  return parts.map(({ where, text }) => `${where}：${text}`).join('\n');
};
