import type { CollectionName } from '../../../src/model/collections.ts';
import { entryForm } from './form.ts';
import type { FormField } from './form-field.ts';

/** What a list shows of an entry, each worked out as words for people under `$list`. */
export interface ListSpec {
  /** Fields that stand beside the title, by name. */
  columns: string[];
  /** Fields by which the list can be grouped. */
  groups: string[];
  /** Whether each choice of a field is a filter of its own. */
  filters: string[];
}

const own: Readonly<Record<CollectionName, ListSpec>> = {
  themes: { columns: ['year', 'leadUnit'], groups: ['year', 'care'], filters: ['care'] },
  stories: { columns: ['kind', 'area'], groups: ['kind', 'area'], filters: [] },
  news: { columns: ['column', 'area'], groups: ['column', 'area'], filters: ['column'] },
  activities: { columns: ['start', 'area'], groups: ['area', 'theme'], filters: [] },
  needs: { columns: ['area', 'status'], groups: ['area', 'status', 'field'], filters: ['status'] },
  stations: { columns: ['area', 'level'], groups: ['area', 'level'], filters: ['level'] },
  organizations: { columns: ['tier', 'area'], groups: ['tier', 'area'], filters: [] },
  awards: { columns: ['year', 'stage'], groups: ['year', 'prize', 'stage'], filters: ['stage'] },
  reports: { columns: ['unit', 'submittedAt'], groups: ['unit', 'year'], filters: [] },
  pages: { columns: ['section'], groups: ['section'], filters: [] },
};

export const listSpecs = own;

/** Every field whose value a list of this collection needs. */
export function listedFields(collection: CollectionName): string[] {
  const { columns, groups, filters } = own[collection];
  return [
    ...new Set([
      'title',
      'slug',
      'publishedAt',
      'updatedAt',
      'source',
      'sample',
      ...columns,
      ...groups,
      ...filters,
      'withdrawn',
    ]),
  ];
}

/** How a list of Decap shows, sorts, filters and groups the entries of a collection. */
export function listConfig(collection: CollectionName) {
  const { columns, groups, filters } = own[collection];
  const fields = new Map(entryForm(collection).map((field) => [field.name, field]));
  const labelOf = (name: string) => fields.get(name)?.label ?? name;
  return {
    summary: [
      '{{title}}',
      '{{$list.day}}',
      ...columns.map((name) => `{{$list.${name}}}`),
      '{{$list.state}}',
    ].join('　'),
    sortable_fields: [...new Set(['publishedAt', 'updatedAt', 'title', ...columns])].map((field) => ({
      field,
      label: labelOf(field),
    })),
    view_filters: [
      ...filters.flatMap((name) => filtersOf(fields.get(name))),
      { label: '示例', field: 'sample', pattern: 'true' },
      { label: '已撤回', field: '$list.state', pattern: '已撤回' },
    ],
    view_groups: [
      ...groups.map((name) => ({ label: labelOf(name), field: `$list.${name}` })),
      { label: '发布年份', field: 'publishedAt', pattern: '^\\d{4}' },
    ],
  };
}

const filtersOf = (field: FormField | undefined) =>
  (field?.options ?? []).map(({ value, label }) => ({
    label,
    field: field?.name ?? '',
    pattern: `^${value}$`,
  }));
