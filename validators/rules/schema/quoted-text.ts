// YAML makes numbers of what looks like numbers: 1.10 becomes 1.1, and the act has another clause.
import { edit } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';
import { fieldName } from './words.ts';

export const quotedText = problemRule({
  id: 'schema/quoted-text',
  codes: ['schema-quotes-needed'],
  title: { ru: 'Номера, похожие на числа, взяты в кавычки', en: 'Texts that look like numbers are quoted' },
  fault: {
    ru: 'Номер, похожий на число, стоит без кавычек',
    en: 'A number that is a text stands without quotes',
  },
  reason: {
    ru: 'Без кавычек YAML читает номер как число: 1.10 становится 1.1, 007 — семёркой, и пункт оказывается другим.',
    en: 'Without quotes YAML reads a number: 1.10 becomes 1.1, and the clause is another one.',
  },
  cure: { ru: 'Возьмите значение в двойные кавычки.', en: 'Put the value in double quotes.' },
  say: ({ data }) => {
    const name = fieldName(data);
    const [written, read] = [String(data['written']), String(data['read'])];
    const logical = read === 'true' || read === 'false';
    const as = {
      ru: logical ? 'логическое значение' : 'число',
      en: logical ? 'a logical value' : 'a number',
    };
    const shown = written === read ? '' : ` ${read}`;
    return {
      message: {
        ru: `Значение ${written} поля ${name.ru} читается не как текст, а как ${as.ru}${shown}`,
        en: `${written} is read not as a text but as ${as.en}${shown}: ${name.en}`,
      },
      hint: {
        ru: `Возьмите его в двойные кавычки: "${written}".`,
        en: `Put it in double quotes: “"${written}"”.`,
      },
    };
  },
  bad: [
    {
      title: { ru: 'Номер 1.10 без кавычек', en: 'The number 1.10 without quotes' },
      files: edit('provision', '  number: "1"\n', '  number: 1.10\n'),
      points: '1.10',
    },
    {
      title: { ru: 'Длинный номер без кавычек', en: 'A long number without quotes' },
      files: edit('provision', '  number: "1"\n', '  number: 12345678901234567890\n'),
      points: '12345678901234567890',
    },
  ],
  good: [
    { title: { ru: 'Номер в кавычках', en: 'A number in quotes' }, files: {} },
    {
      title: { ru: 'Годы — ключи: кавычки не обязательны', en: 'Years as keys need no quotes' },
      files: edit('indicators', '{ "2024": 6%, "2025": 7% }', '{ 2024: 6%, 2025: 7% }'),
    },
  ],
});
