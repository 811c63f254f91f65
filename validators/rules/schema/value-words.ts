// What the validator's keywords mean to somebody who fills a form: what stands there, and what is expected.

import type { Problem } from '../../source/problem.ts';
import { plural } from '../../text/russian.ts';
import type { Text } from '../rule.ts';
import { fieldName, shapeName } from './words.ts';

interface Words {
  readonly message: Text;
  readonly hint?: Text;
}

const looksLikeDate = /^\d{4}-\d{2}-\d{2}$/;

const characters = (count: string): string =>
  `${count} ${plural(Number(count), ['знака', 'знаков', 'знаков'])}`;
const items = (count: string): string =>
  `${count} ${plural(Number(count), ['пункта', 'пунктов', 'пунктов'])}`;

const explained = (data: Problem['data']): { readonly hint?: Text } => {
  const description = String(data['description'] ?? '');
  return description === ''
    ? {}
    : { hint: { ru: description, en: 'The schema of the file describes the form of this field.' } };
};

const ofDate = (value: string, name: Text): Words =>
  looksLikeDate.test(value)
    ? {
        message: {
          ru: `Даты ${value} в календаре нет: ${name.ru}`,
          en: `There is no date ${value} in the calendar: ${name.en}`,
        },
        hint: {
          ru: 'Проверьте число и месяц по документу.',
          en: 'Check day and month against the document.',
        },
      }
    : {
        message: {
          ru: `«${value}» — не дата вида ГГГГ-ММ-ДД: ${name.ru}`,
          en: `“${value}” is not a date YYYY-MM-DD: ${name.en}`,
        },
        hint: {
          ru: 'Пишите год, месяц и день через дефис: 2023-04-27.',
          en: 'Write year, month and day: 2023-04-27.',
        },
      };

/** How a list is written: of texts in brackets, of entries with keys line by line. */
const asList = (value: string, items: string): Text => {
  const [, item] = /^-+([^\s-].*)$/.exec(value) ?? [];
  if (item !== undefined)
    return {
      ru: `После дефиса нужен пробел: «- ${item}».`,
      en: `The hyphen needs a space behind it: “- ${item}”.`,
    };
  return items === 'string' && value !== ''
    ? {
        ru: `Возьмите значение в квадратные скобки: [${value}].`,
        en: `Put the value in square brackets: “[${value}]”.`,
      }
    : {
        ru: 'Запишите список: каждая запись с новой строки, после «- », со своими ключами. Если записей нет, уберите весь список.',
        en: 'Write a list: each entry on a line of its own, behind “- ”, with its keys. Where there is none, take the whole list out.',
      };
};

/** What to write in the place of a value of another kind. */
const rightShape = (data: Problem['data'], value: string): { readonly hint?: Text } => {
  const [expected, actual] = [String(data['expected']), String(data['actual'])];
  const said = explained(data).hint ?? { ru: '', en: '' };
  if (expected === 'array') return { hint: asList(value, String(data['items'])) };
  const keys = String(data['keys']);
  // Where several may stand in a list («object,array»), one is shown.
  if (expected.startsWith('object') && keys !== '') {
    const shape = `${data['key']}: { ${keys.replaceAll(', ', ': …, ')}: … }`;
    return { hint: { ru: `Запишите ключи: ${shape}. ${said.ru}`, en: `Write the keys: ${shape}.` } };
  }
  if (expected === 'string' && (actual === 'array' || actual === 'object'))
    return {
      hint: {
        ru: `Оставьте одно значение, без скобок и дефисов. ${said.ru}`,
        en: 'Keep one value, without brackets and hyphens.',
      },
    };
  return explained(data);
};

const ofType = (data: Problem['data'], value: string, name: Text): Words => {
  const expected = shapeName(String(data['expected']));
  const actual = shapeName(String(data['actual']));
  const seen = value === '' ? { ru: actual.ru, en: actual.en } : { ru: `«${value}»`, en: `“${value}”` };
  if (name.ru === '')
    return {
      message: {
        ru: `Файл должен состоять из ключей со значениями, а в нём ${seen.ru}`,
        en: `The file must consist of keys with values, but has ${seen.en}`,
      },
      hint: {
        ru: 'Пишите «ключ: значение», с пробелом после двоеточия.',
        en: 'Write “key: value”, with a space behind the colon.',
      },
    };
  return {
    message: {
      ru: `Ожидается ${expected.ru}, а стоит ${seen.ru}: ${name.ru}`,
      en: `Expected ${expected.en}, found ${seen.en}: ${name.en}`,
    },
    ...rightShape(data, value),
  };
};

/** What is wrong with a value, by the keyword of the schema that it breaks. */
export const valueWords = (problem: Problem): Words => {
  const { data, pointer } = problem;
  const value = String(data['value'] ?? '');
  const limit = String(data['expected'] ?? '');
  const name = pointer === '' ? { ru: '', en: '' } : fieldName(data);
  switch (data['keyword']) {
    case 'enum': {
      const meant = String(data['didYouMean'] ?? '');
      const allowed = { ru: `Бывает: ${limit}.`, en: `Allowed: ${limit}.` };
      return {
        message: {
          ru: `Значения «${value}» здесь не бывает: ${name.ru}`,
          en: `“${value}” is not allowed here: ${name.en}`,
        },
        hint:
          meant === ''
            ? { ru: `${allowed.ru} ${data['description']}`, en: allowed.en }
            : {
                ru: `Возможно, имелось в виду ${meant}. ${allowed.ru}`,
                en: `Did you mean ${meant}? ${allowed.en}`,
              },
      };
    }
    case 'format':
      return ofDate(value, name);
    case 'type':
      return ofType(data, value, name);
    case 'pattern':
      return {
        message: {
          ru: `«${value}» записано не так, как нужно: ${name.ru}`,
          en: `“${value}” has not the form that is wanted: ${name.en}`,
        },
        ...explained(data),
      };
    case 'propertyNames':
      return {
        message: {
          ru: `Ключ «${value}» записан не так, как нужно: ${name.ru}`,
          en: `The key “${value}” has not the form that is wanted: ${name.en}`,
        },
        hint: {
          ru: 'Ключами здесь служат годы: четыре цифры, например "2024".',
          en: 'The keys here are years: four digits, e.g. "2024".',
        },
      };
    case 'minLength':
      return {
        message: { ru: `Пустой текст: ${name.ru}`, en: `An empty text: ${name.en}` },
        hint: {
          ru: 'Впишите значение. Поле, которое не обязательно, можно убрать вместе с ключом.',
          en: 'Fill it in; a field that is not required may be taken out with its key.',
        },
      };
    case 'maxLength':
      return {
        message: {
          ru: `Текст длиннее ${characters(limit)}: ${name.ru}`,
          en: `The text is longer than ${limit} characters: ${name.en}`,
        },
      };
    case 'minItems':
      return {
        message: {
          ru: `В списке меньше ${items(limit)}: ${name.ru}`,
          en: `The list has fewer than ${limit} items: ${name.en}`,
        },
      };
    case 'maxItems':
      return {
        message: {
          ru: `В списке больше ${items(limit)}: ${name.ru}`,
          en: `The list has more than ${limit} items: ${name.en}`,
        },
      };
    case 'maxProperties':
      return {
        message: {
          ru: `Ключей больше ${limit}: ${name.ru}`,
          en: `There are more than ${limit} keys: ${name.en}`,
        },
      };
    case 'minimum':
      return {
        message: {
          ru: `Число ${value} меньше ${limit}: ${name.ru}`,
          en: `${value} is less than ${limit}: ${name.en}`,
        },
      };
    case 'maximum':
      return {
        message: {
          ru: `Число ${value} больше ${limit}: ${name.ru}`,
          en: `${value} is more than ${limit}: ${name.en}`,
        },
      };
    case 'numeral':
      return {
        message: {
          ru: `Число ${value} записано так, что прочитать его точно нельзя: ${name.ru}`,
          en: `${value} cannot be read exactly: ${name.en}`,
        },
        hint: {
          ru: 'Пишите обычные десятичные цифры, не больше пятнадцати, без нулей в начале: 12 или 12.5.',
          en: 'Write plain decimal digits, fifteen at most: 12 or 12.5.',
        },
      };
    default:
      return {
        message: {
          ru: `Значение «${value}» не подходит: ${name.ru}`,
          en: `The value “${value}” does not fit: ${name.en}`,
        },
        ...explained(data),
      };
  }
};
