// What a document of its kind always has must be there.
import { replaced } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';
import { ownedKeys } from './owned-keys.ts';
import { fieldName, kindName } from './words.ts';

export const requiredKeys = problemRule({
  id: 'schema/required-keys',
  codes: ['schema-missing-key'],
  title: { ru: 'Обязательные ключи заполнены', en: 'Required keys are given' },
  reason: {
    ru: 'Без этих сведений запись нельзя ни связать с другими, ни показать.',
    en: 'Without them an entry can neither be linked nor shown.',
  },
  cure: { ru: 'Впишите ключ и значение.', en: 'Add the key and its value.' },
  say: ({ data }) => {
    if (ownedKeys.has(`${data['kind']}:${data['key']}`)) return null;
    const name = fieldName(data);
    const kind = kindName(String(data['kind']));
    return {
      message:
        data['empty'] === 1
          ? {
              ru: `Обязательное поле ${name.ru} пусто (${kind.ru})`,
              en: `The required key ${name.en} is empty: ${kind.en}`,
            }
          : {
              ru: `Нет обязательного поля ${name.ru} (${kind.ru})`,
              en: `The required key ${name.en} is missing: ${kind.en}`,
            },
      hint: {
        ru: `Впишите «${data['key']}: …» с тем же отступом, что у соседних ключей.`,
        en: `Add “${data['key']}: …” with the indent of its neighbours.`,
      },
    };
  },
  bad: [
    {
      title: { ru: 'У территории нет названия', en: 'A territory without a name' },
      files: { 'regions/primer/region.yaml': replaced('region', 'name: Примерная область\n', '') },
      points: 'id: primer',
    },
    {
      title: { ru: 'Название пусто', en: 'The name is empty' },
      files: { 'regions/primer/region.yaml': replaced('region', 'name: Примерная область', 'name:') },
      points: 'name',
    },
  ],
  good: [{ title: { ru: 'Все обязательные поля', en: 'All required keys' }, files: {} }],
});
