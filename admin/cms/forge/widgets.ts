import { vocabularies } from '../../../src/model/field.ts';
import { slugPattern } from '../../../src/model/primitives.ts';
import type { FormField } from '../config/index.ts';

/** A field as Decap's own widgets know it. */
export interface StockField {
  name: string;
  label: string;
  hint: string;
  widget: string;
  required: boolean;
  [option: string]: unknown;
}

/** A choice, with the words that people see. */
interface Option {
  value: string;
  label: string;
}

/** Words of the city that Decap's widgets cannot look up by themselves, read when the configuration is made. */
export interface CityTerms {
  /** Items of the stations' checklist. */
  checklist: readonly Option[];
  /** Skills, whose tree has two levels. */
  skills: readonly Option[];
}

/** A field of the form in a widget that Decap brings along. */
export function stockField(field: FormField, terms: CityTerms): StockField {
  const { name, label, hint, required } = field;
  const own = optionsOf(field, terms);
  const start = field.default === undefined ? {} : { default: field.default };
  return { name, label, hint, widget: field.widget, required, ...start, ...own };
}

/** What a field's widget is told; `widget` where it is not Decap's of the same name. */
function optionsOf(field: FormField, terms: CityTerms): Record<string, unknown> {
  switch (field.widget) {
    case 'hidden':
      return { widget: 'string', pattern: [slugPattern.source, '只能用小写字母、数字和连字符'] };
    case 'datetime':
      return { format: 'YYYY-MM-DD HH:mm', date_format: 'YYYY-MM-DD', time_format: 'HH:mm' };
    case 'date':
      return { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false };
    case 'time':
      return { widget: 'string', pattern: ['^([01]\\d|2[0-3]):[0-5]\\d$', '写成 09:00'] };
    case 'number':
      return { value_type: 'float', ...limitsOf(field) };
    case 'markdown':
      // What its other mode writes is not what the author wrote.
      return { modes: ['raw'] };
    case 'select':
      return { options: field.options };
    case 'relation':
      return relationTo(field.refersTo ?? [], terms);
    case 'checklist':
      return { widget: 'object', fields: checklist(field, terms) };
    case 'location':
    case 'object':
      return {
        widget: 'object',
        fields: field.required ? insideOf(field, terms) : optional(insideOf(field, terms)),
      };
    case 'list':
      return listOf(field, terms);
    default:
      return {};
  }
}

const limitsOf = ({ min, max }: FormField) => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

/** Choosing among what a reference may name; where Decap cannot, its id is typed, and the check looks at it. */
function relationTo(targets: readonly string[], { skills }: CityTerms): Record<string, unknown> {
  const [target = ''] = targets;
  if (targets.length > 1 || target === 'towns' || target === 'communities') return { widget: 'string' };
  if (target === 'skills') return { widget: 'select', options: skills };
  const inSettings = (file: string, list: string, words: string) => ({
    collection: 'settings',
    file,
    value_field: `${list}.*.id`,
    search_fields: [`${list}.*.${words}`],
    display_fields: [`${list}.*.${words}`],
  });
  if (target === 'units') return inSettings('units', 'units', 'name');
  if ((vocabularies as readonly string[]).includes(target)) return inSettings('vocabulary', target, 'label');
  return { collection: target, value_field: '{{slug}}', search_fields: ['title'], display_fields: ['title'] };
}

function checklist({ options = [] }: FormField, { checklist }: CityTerms): StockField[] {
  return checklist.map(({ value, label }) => ({
    name: value,
    label,
    hint: '逐项选择',
    widget: 'select',
    required: true,
    options,
  }));
}

/** The fields of a group. Decap knows no group of several shapes: it is asked for all, of which one is filled in. */
function insideOf({ fields, types, typeKey }: FormField, terms: CityTerms): StockField[] {
  if (!types) return (fields ?? []).map((field) => stockField(field, terms));
  const tag: StockField = {
    name: typeKey ?? '',
    label: '类型',
    hint: '先选类型，再填它的各项，其余留空',
    widget: 'select',
    required: true,
    options: types.map(({ name, label }) => ({ value: name, label })),
  };
  const inner = new Map<string, StockField>();
  for (const { label, fields } of types)
    for (const field of fields) {
      const stock = stockField(field, terms);
      const shared = inner.get(field.name);
      const hint = shared ? shared.hint : `（${label}）${stock.hint}`;
      inner.set(field.name, { ...stock, ...shared, hint, required: false });
    }
  return [tag, ...inner.values()];
}

/** Decap asks for what a group must have, also where the group itself may be left out: the check asks instead. */
const optional = (fields: readonly StockField[]): StockField[] =>
  fields.map(({ fields: inner, ...field }) => ({
    ...field,
    required: false,
    ...(Array.isArray(inner) && field.widget === 'object'
      ? { fields: optional(inner) }
      : inner
        ? { fields: inner }
        : {}),
  }));

/** A list; one of choices is a choice of several. */
function listOf(field: FormField, terms: CityTerms): Record<string, unknown> {
  const limits = limitsOf(field);
  if (!field.field) return limits;
  const item = stockField(field.field, terms);
  if (item.widget === 'select' || item.widget === 'relation') {
    const { name: _name, label: _label, hint: _hint, required: _required, ...choice } = item;
    return { ...choice, multiple: true, ...limits };
  }
  const { fields } = item;
  return Array.isArray(fields) ? { fields, ...limits } : { field: item, ...limits };
}
