// The package's own entry is a bundle for browsers; its modules are what the editor bundles.
import en from 'decap-cms-locales/dist/esm/en/index.js';
import zh_Hans from 'decap-cms-locales/dist/esm/zh_Hans/index.js';
import { describe, expect, it } from 'vitest';
import { sayInChinese } from '../../admin/cms/locale/hard-coded.ts';
import { chinese, merged, type Phrases } from '../../admin/cms/locale/index.ts';

const flat = (phrases: Phrases, path = ''): [string, string][] =>
  Object.entries(phrases).flatMap(([name, phrase]) =>
    typeof phrase === 'string'
      ? [[`${path}${name}`, phrase] as [string, string]]
      : flat(phrase, `${path}${name}.`),
  );

const shown = new Map(flat(merged(zh_Hans, chinese)));
const blanks = (phrase: string) => [...new Set(phrase.match(/%\{\w+\}/g))].sort();

describe("Decap's phrases", () => {
  it('are all said in Chinese', () => {
    const foreign = flat(en)
      .map(([name]) => [name, shown.get(name) ?? ''] as const)
      .filter(([, phrase]) => !/\p{Script=Han}|^(Markdown|%\{\w+\})$/u.test(phrase));
    expect(foreign).toEqual([]);
  });

  it('leave the same blanks to be filled as the English ones, or fewer', () => {
    const english = new Map(flat(en));
    for (const [name, phrase] of flat(chinese))
      for (const blank of blanks(phrase)) expect(blanks(english.get(name) ?? ''), name).toContain(blank);
  });

  it('replace nothing that Decap does not say', () => {
    const english = new Map(flat(en));
    expect(flat(chinese).filter(([name]) => !english.has(name))).toEqual([]);
  });

  it('name the three statuses by the review that an entry waits for', () => {
    for (const names of [
      ['editor.editorToolbar.draft', 'editor.editorToolbar.inReview', 'editor.editorToolbar.ready'],
      [
        'workflow.workflowList.draftHeader',
        'workflow.workflowList.inReviewHeader',
        'workflow.workflowList.readyHeader',
      ],
    ])
      expect(names.map((name) => shown.get(name))).toEqual(['待初审', '待复审', '待终审']);
  });
});

describe('what Decap says past its phrases', () => {
  it('fails the bundling when a newer Decap no longer has the place where it is said', () => {
    const { buildEnd } = sayInChinese();
    expect(() => (buildEnd as () => void)()).toThrow('Decap no longer has NoteItem.js');
  });
});
