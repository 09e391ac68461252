import type { Plugin } from 'vite';

/** What Decap's pinned version says in English, or in the browser's language, past its own phrases. */
const hardCoded: readonly { module: string; says: string; instead: string }[] = [
  { module: 'NoteItem.js', says: 'children: "resolved"', instead: 'children: "已处理"' },
  { module: 'NoteItem.js', says: 'toLocaleString(undefined', instead: 'toLocaleString("zh-CN"' },
  {
    module: 'actions/mediaLibrary.js',
    says: 'already exists. Do you want to replace it?',
    instead: '已经有了，要换成新的吗？',
  },
];

/**
 * Puts Chinese there while the pages are bundled. Throws when one of the modules is not met, or no longer says
 * it, so that a newer Decap is not left in English.
 */
export function sayInChinese(): Plugin {
  const left = new Set(hardCoded);
  return {
    name: 'say-in-chinese',
    transform: (code, id) => {
      const path = id.replaceAll('\\', '/');
      const here = hardCoded.filter(
        ({ module }) => path.includes('/decap-cms-core/') && path.endsWith(`/${module}`),
      );
      if (here.length === 0) return null;
      for (const words of here) left.delete(words);
      return { code: here.reduce(replaced, code), map: null };
    },
    buildEnd: (error) => {
      const [missed] = left;
      if (!error && missed) throw new Error(`Decap no longer has ${missed.module}`);
    },
  };
}

function replaced(code: string, { module, says, instead }: (typeof hardCoded)[number]): string {
  if (!code.includes(says)) throw new Error(`${module} of Decap no longer says ${says}`);
  return code.replaceAll(says, instead);
}
