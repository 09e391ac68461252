import { type ReactNode, type Ref, useId } from 'react';
import { ageBands } from '../../find/match/age-bands.ts';
import { type Care, cares } from '../../model/cares.ts';
import type { MatchChoices } from './choices.ts';
import { type Draft, NONE, type Problems } from './draft.ts';
import { FreeTimes } from './FreeTimes.tsx';
import { NumberField } from './NumberField.tsx';
import { Ticks } from './Ticks.tsx';

interface Props {
  choices: MatchChoices;
  draft: Draft;
  problems: Problems;
  change(part: Partial<Draft>): void;
  kept: boolean;
  keep(wish: boolean): void;
  erase(): void;
  onAsk(): void;
  ref: Ref<HTMLFormElement>;
  /** The question of where. */
  children: ReactNode;
}

/** What a volunteer may tell, every answer optional. */
export const MatchForm = ({
  choices,
  draft,
  problems,
  change,
  kept,
  keep,
  erase,
  onAsk,
  ref,
  children,
}: Props) => (
  <form
    ref={ref}
    className="match-form"
    aria-label="您的情况"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onAsk();
    }}
  >
    <section aria-label="哪天有空">
      <h2>哪天有空</h2>
      <FreeTimes slots={choices.slots} free={draft.free} onChange={(free) => change({ free })} />
    </section>
    <Interests choices={choices} draft={draft} change={change} />
    <Abilities choices={choices} draft={draft} change={change} />
    <section aria-label="谁来">
      <h2>谁来</h2>
      <Age value={draft.ageBand} onChange={(ageBand) => change({ ageBand })} />
      <NumberField
        label="连您自己，一共几个人来"
        unit="人"
        hint="一个人来就写 1，不填也按 1 个人算。"
        value={draft.groupSize}
        problem={problems.groupSize}
        onChange={(groupSize) => change({ groupSize })}
      />
    </section>
    <section aria-label="从哪里出发">
      <h2>从哪里出发</h2>
      {children}
    </section>
    <p className="match-ask">
      <button type="submit" className="button button-main">
        帮我配一配
      </button>
    </p>
    <div className="match-keep">
      <label className="tick-line">
        <input type="checkbox" checked={kept} onChange={() => keep(!kept)} />
        在这台设备上记住我的回答（不含位置）
      </label>
      <button type="button" className="button-plain" onClick={erase}>
        清除我的回答
      </button>
    </div>
  </form>
);

type PartProps = Pick<Props, 'choices' | 'draft' | 'change'>;

const Interests = ({ choices, draft, change }: PartProps) => {
  const options = Object.entries(cares).map(([id, label]) => ({ id, label }));
  const under = (care: Care) => choices.fields.filter((field) => field.care === care);
  return (
    <section aria-label="想做什么">
      <h2>想做什么</h2>
      <Ticks
        legend="在意哪个方面"
        options={options}
        ticked={draft.cares}
        onChange={(cares) => change({ cares })}
      />
      <Ticks
        legend="想做的领域"
        options={[...under('others'), ...under('nature'), ...under('society')]}
        ticked={draft.fields}
        onChange={(fields) =>
          change({ fields, refusedFields: draft.refusedFields.filter((id) => !fields.includes(id)) })
        }
      />
      <details>
        <summary>有不想做的吗{countOf(draft.refusedFields)}</summary>
        <Ticks
          legend="不做的领域"
          options={choices.fields.filter(({ id }) => !draft.fields.includes(id))}
          ticked={draft.refusedFields}
          onChange={(refusedFields) => change({ refusedFields })}
        />
      </details>
    </section>
  );
};

const Abilities = ({ choices, draft, change }: PartProps) => {
  const branches = choices.skills.filter(({ children }) => children.length > 0);
  const single = choices.skills.filter(({ children }) => children.length === 0);
  const skills = draft.skills.filter((id) => id !== NONE);
  return (
    <section aria-label="会什么">
      <h2>会什么</h2>
      {branches.map(({ id, label, children }) => (
        <details key={id}>
          <summary>
            {label}
            {countOf(skills.filter((skill) => children.some((part) => part.id === skill)))}
          </summary>
          <Ticks
            legend={label}
            quiet
            options={children}
            ticked={skills}
            onChange={(ticked) => change({ skills: ticked })}
          />
        </details>
      ))}
      <Ticks
        legend="其他"
        quiet
        options={single}
        none="以上都不会"
        ticked={draft.skills}
        onChange={(ticked) => change({ skills: ticked })}
      />
      <Ticks
        legend="证书"
        options={choices.licences}
        none="没有证书"
        ticked={draft.licences}
        onChange={(licences) => change({ licences })}
      />
      <Ticks
        legend="语言和方言"
        options={choices.languages}
        ticked={draft.languages}
        onChange={(languages) => change({ languages })}
      />
    </section>
  );
};

const Age = ({ value, onChange }: { value: string; onChange(value: string): void }) => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        年龄
      </label>
      <select id={id} className="text-input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">不说</option>
        {Object.entries(ageBands).map(([band, { label }]) => (
          <option key={band} value={band}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
};

const countOf = (list: readonly string[]) => (list.length > 0 ? `（选了 ${list.length} 项）` : '');
