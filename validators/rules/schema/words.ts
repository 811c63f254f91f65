// How messages name fields, kinds of file and kinds of value: in words, with the key beside them.
import type { Problem } from '../../source/problem.ts';
import type { Text } from '../rule.ts';

/** A field: «Срок» (deadline). */
export const fieldName = (data: Problem['data']): Text => {
  const title = String(data['title'] ?? '');
  const key = String(data['key'] ?? '');
  const isName = /^[a-z]/i.test(key);
  const ru = title === '' ? `«${key}»` : isName ? `«${title}» (${key})` : `«${title}»`;
  return { ru, en: isName || title === '' ? `“${key}”` : `“${title}”` };
};

/** What to add where a comment stands in the place of a value: it may have been meant as one. */
export const noteWords = (note: string): { readonly message: Text; readonly hint: Text } =>
  note === ''
    ? { message: { ru: '', en: '' }, hint: { ru: '', en: '' } }
    : {
        message: { ru: `: «${note}» читается как заметка`, en: ` (“${note}” reads as a comment)` },
        hint: {
          ru: ` Если «${note}» и есть значение, возьмите его в двойные кавычки.`,
          en: ` If “${note}” is the value, put it in double quotes.`,
        },
      };

const kinds: ReadonlyMap<string, Text> = new Map([
  ['region', { ru: 'паспорт территории (region.yaml)', en: 'a territory (region.yaml)' }],
  [
    'provision',
    { ru: 'реквизиты положения (provision.mdx)', en: 'requisites of a provision (provision.mdx)' },
  ],
  ['subjects', { ru: 'субъекты (subjects.yaml)', en: 'subjects (subjects.yaml)' }],
  ['roadmap', { ru: 'дорожная карта (roadmap.yaml)', en: 'a roadmap (roadmap.yaml)' }],
  ['indicators', { ru: 'показатели (indicators.yaml)', en: 'indicators (indicators.yaml)' }],
  ['terms', { ru: 'понятия (terms.yaml)', en: 'terms (terms.yaml)' }],
  ['corrections', { ru: 'исправления извлечения (corrections.yaml)', en: 'corrections (corrections.yaml)' }],
  [
    'interactions',
    {
      ru: 'взаимодействие (interactions.yaml)',
      en: 'interaction (interactions.yaml)',
    },
  ],
  ['tables', { ru: 'таблицы (tables.yaml)', en: 'tables (tables.yaml)' }],
  ['statistics', { ru: 'цифры документа (statistics.yaml)', en: 'figures (statistics.yaml)' }],
  ['report', { ru: 'отчёт о показателях (reports/…)', en: 'a report on indicators (reports/…)' }],
  ['waivers', { ru: 'принятые замечания (waivers.yaml)', en: 'waivers (waivers.yaml)' }],
  ['acts', { ru: 'реестр актов территории (acts.yaml)', en: 'the register of a territory (acts.yaml)' }],
  [
    'federal-acts',
    { ru: 'реестр актов (federal/acts.yaml)', en: 'the register of acts (federal/acts.yaml)' },
  ],
  [
    'federal-directions',
    {
      ru: 'федеральные направления (federal/directions.yaml)',
      en: 'federal directions (federal/directions.yaml)',
    },
  ],
  [
    'federal-indicators',
    {
      ru: 'федеральные показатели (federal/indicators.yaml)',
      en: 'federal indicators (federal/indicators.yaml)',
    },
  ],
  [
    'federal-lexicon',
    { ru: 'словарь поиска (federal/lexicon.yaml)', en: 'search lexicon (federal/lexicon.yaml)' },
  ],
  [
    'federal-subject-kinds',
    {
      ru: 'виды субъектов (federal/subject-kinds.yaml)',
      en: 'kinds of subjects (federal/subject-kinds.yaml)',
    },
  ],
  [
    'federal-terms',
    {
      ru: 'понятия свода (federal/terms.yaml)',
      en: 'concepts (federal/terms.yaml)',
    },
  ],
  ['federal-topics', { ru: 'темы (federal/topics.yaml)', en: 'topics (federal/topics.yaml)' }],
]);

/** A kind of file in words. */
export const kindName = (kind: string): Text => kinds.get(kind) ?? { ru: kind, en: kind };

const shapes: Readonly<Record<string, Text>> = {
  string: { ru: 'текст', en: 'a text' },
  number: { ru: 'число', en: 'a number' },
  integer: { ru: 'целое число', en: 'a whole number' },
  boolean: { ru: 'да или нет (true, false)', en: 'true or false' },
  array: { ru: 'список', en: 'a list' },
  object: { ru: 'группа ключей', en: 'a group of keys' },
};

/** Kinds of value of a schema (`string,object`) in words: «текст или группа ключей». */
export const shapeName = (types: string): Text => {
  const known = types.split(',').map((type) => shapes[type] ?? { ru: type, en: type });
  return { ru: known.map(({ ru }) => ru).join(' или '), en: known.map(({ en }) => en).join(' or ') };
};
