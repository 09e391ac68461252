import { type CountedChoice, type FacetCounts, type FacetName, facetNames } from '../../find/search/index.ts';
import type { UrlState } from '../url-state.ts';

const facetLabels: Record<FacetName, string> = { type: '类别', unit: '单位', year: '年份', theme: '主题月' };

interface Props {
  facets: FacetCounts;
  state: UrlState;
  onToggle(name: FacetName, id: string): void;
}

/** What the results can be narrowed by, each choice with its count; folded away until one is chosen. */
export const Filters = ({ facets, state, onToggle }: Props) => {
  const shown = facetNames.filter((name) => facets[name].length > 1 || state.has(name));
  if (shown.length === 0) return null;
  return (
    <details className="search-filters" open={facetNames.some((name) => state.has(name))}>
      <summary>筛选：{shown.map((name) => facetLabels[name]).join('、')}</summary>
      {shown.map((name) => (
        <Choices key={name} name={name} choices={facets[name]} onToggle={(id) => onToggle(name, id)} />
      ))}
    </details>
  );
};

interface ChoicesProps {
  name: FacetName;
  choices: readonly CountedChoice[];
  onToggle(id: string): void;
}

const Choices = ({ name, choices, onToggle }: ChoicesProps) => (
  <fieldset className="choices search-facet">
    <legend>{facetLabels[name]}</legend>
    {choices.map(({ id, name: label, count, chosen }) => (
      <label key={id} className="choice">
        <input type="checkbox" checked={chosen} onChange={() => onToggle(id)} />
        <span>
          {label} <small className="number">{count}</small>
        </span>
      </label>
    ))}
  </fieldset>
);
