// A file means what it shows: nothing in it stands for something elsewhere.
import { edit } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';
import type { Text } from '../rule.ts';

const named = (what: string): Text => {
  if (what === '<<')
    return {
      ru: 'Ключ слияния «<<» подставляет значения из другого места',
      en: 'The merge key “<<” brings in values from elsewhere',
    };
  if (what.startsWith('&'))
    return {
      ru: `Якорь «${what}» даёт имя значению, чтобы повторить его в другом месте`,
      en: `The anchor “${what}” names a value to repeat it elsewhere`,
    };
  if (what.startsWith('*'))
    return {
      ru: `Ссылка «${what}» подставляет значение из другого места`,
      en: `The alias “${what}” brings in a value from elsewhere`,
    };
  if (what.startsWith('%'))
    return {
      ru: `Указание «${what}» меняет правила чтения файла`,
      en: `The directive “${what}” changes how the file is read`,
    };
  return {
    ru: `Пометка типа «${what}» меняет смысл значения`,
    en: `The tag “${what}” changes what the value means`,
  };
};

const hint = (what: string): Text =>
  what.startsWith('%')
    ? { ru: 'Удалите эту строку.', en: 'Delete the line.' }
    : {
        ru: 'Запишите значение на этом месте целиком. Если это часть текста, возьмите её в двойные кавычки.',
        en: 'Write the value in full here. If this is part of a text, put it in double quotes.',
      };

export const plainData = problemRule({
  id: 'yaml/plain-data',
  codes: ['yaml-reference'],
  title: { ru: 'Файл содержит простые данные', en: 'A file holds plain data' },
  fault: { ru: 'В файле не только простые данные', en: 'The file has more than plain data' },
  reason: {
    ru: 'Якоря, ссылки, ключи слияния и типы YAML разные программы понимают по-разному, а рецензент не видит, какое значение стоит на самом деле.',
    en: 'Programs differ on anchors, aliases, merge keys and tags, and a reviewer does not see what the value really is.',
  },
  cure: {
    ru: 'Запишите каждое значение на его месте целиком.',
    en: 'Write each value in full in its place.',
  },
  say: ({ data }) => {
    const what = String(data['what']);
    return { message: named(what), hint: hint(what) };
  },
  bad: [
    {
      title: { ru: 'Якорь', en: 'An anchor' },
      files: edit('region', 'name: Примерная', 'name: &name Примерная'),
      points: '&name',
    },
    {
      title: { ru: 'Ссылка на якорь', en: 'An alias' },
      files: { 'regions/primer/acts/1/waivers.yaml': 'waivers: *others\n' },
      points: '*others',
    },
    {
      title: { ru: 'Тип значения', en: 'A tag' },
      files: edit('region', 'name: Примерная', 'name: !!str Примерная'),
      points: '!!str',
    },
    {
      title: { ru: 'Ключ слияния', en: 'A merge key' },
      files: { 'regions/primer/acts/1/waivers.yaml': 'waivers: []\n<<: { by: Иванова И.И. }\n' },
      points: '<<',
    },
    {
      title: { ru: 'Указание в начале файла', en: 'A directive' },
      files: { 'regions/primer/acts/1/waivers.yaml': '%YAML 1.1\n---\nwaivers: []\n' },
    },
  ],
  good: [{ title: { ru: 'Значения на своих местах', en: 'Values in their places' }, files: {} }],
});
