import type { CollectionName } from '../../../src/model/collections.ts';
import type { ReferenceTarget } from '../../../src/model/field.ts';
import { act } from '../api/index.ts';
import { notify } from '../dialog/index.ts';
import { readEntry } from '../format/index.ts';
import { ReferenceControl } from './reference.tsx';
import { fillForm } from './setters.ts';
import { templateFields, templates } from './template.ts';

/** Begins a new entry with what an earlier one of its kind says, for the kinds that repeat themselves. */
export const NewFrom = ({ collection }: { collection: CollectionName }) => {
  if (!(collection in templates)) return null;
  const take = async (slug: unknown) => {
    const answer = (await act('getEntry', { path: `${collection}/${slug}.md` }).catch(() => undefined)) as
      | { data: string }
      | undefined;
    if (!answer) return notify('没有读到这一篇，请换一篇');
    fillForm(templateFields(collection, readEntry(answer.data)));
    notify('已经照着填好，请把时间、人数等改成这一次的');
  };
  return (
    <details className="desk-new-from">
      <summary>照着已有的写</summary>
      <ReferenceControl
        field={{
          name: 'from',
          label: '照着哪一篇',
          hint: '',
          widget: 'relation',
          required: false,
          refersTo: [collection as ReferenceTarget],
        }}
        value={undefined}
        onChange={(slug) => void take(slug)}
        id="desk-new-from"
        path={[]}
      />
      <small>场地、条件、风险、保险等照抄；时间、人数、核实和审核不抄。</small>
    </details>
  );
};
