import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editedSettings, settingsForm } from '../../admin/cms/config/index.ts';
import { readSettings } from '../../admin/cms/format/index.ts';
import { withTermIds } from '../../admin/cms/slug/index.ts';
import { settingsFiles } from '../../src/model/index.ts';

const vocabulary = settingsForm('vocabulary');

describe('the id of a term or unit that was added in the form', () => {
  it('is the pinyin of its name', () => {
    const data = { targets: [{ id: 'lonely', label: '空巢老人' }, { label: '留守儿童' }] };
    expect(withTermIds(vocabulary, data)).toEqual({
      targets: [
        { id: 'lonely', label: '空巢老人' },
        { label: '留守儿童', id: 'liu-shou-er-tong' },
      ],
    });
    expect(withTermIds(settingsForm('units'), { units: [{ name: '青石区' }] })).toEqual({
      units: [{ name: '青石区', id: 'qing-shi-qu' }],
    });
  });

  it('is given to a term below another term, too', () => {
    const data = { skills: [{ id: 'care', label: '照料', children: [{ label: '读报' }] }] };
    expect(withTermIds(vocabulary, data)).toEqual({
      skills: [{ id: 'care', label: '照料', children: [{ label: '读报', id: 'du-bao' }] }],
    });
  });

  it('is no id that the file has already', () => {
    const data = { targets: [{ id: 'du-bao', label: '旧' }, { label: '读报' }, { label: '读报' }] };
    expect(withTermIds(vocabulary, data)).toMatchObject({
      targets: [{ id: 'du-bao' }, { id: 'du-bao-2' }, { id: 'du-bao-3' }],
    });
  });

  it('waits for a name, and changes nothing where every term has its id', () => {
    expect(withTermIds(vocabulary, { targets: [{}] })).toEqual({ targets: [{}] });
    for (const name of editedSettings) {
      const data = readSettings(readFileSync(`tests/tiny-city/${settingsFiles[name].path}`, 'utf8'));
      expect(withTermIds(settingsForm(name), data as Record<string, unknown>)).toEqual(data);
    }
  });
});
