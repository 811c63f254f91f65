// A misspelt key is a value that nobody reads.

import type { Problem } from '../../source/problem.ts';
import { edit, primer, whole } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';
import type { Text } from '../rule.ts';
import { kindName } from './words.ts';

/** What belongs under the key that is near, where something else stands there: with its right name alone the slip would not be mended. */
const belongs = ({ didYouMean, wanted, keys: listed }: Problem['data']): Text => {
  const [meant, keys] = [String(didYouMean), String(listed ?? '')];
  if (wanted === 'array')
    return {
      ru: `Похоже на ${meant}, но под ним стоит список, каждая запись с новой строки после «- »${keys === '' ? '' : `, с ключами ${keys}`}.`,
      en: `It is near to ${meant}, which holds a list, each entry on a line of its own behind “- ”${keys === '' ? '' : ` with the keys ${keys}`}.`,
    };
  return keys === ''
    ? {
        ru: `Похоже на ${meant}, но под ним пишут не так: образец есть в файлах, которые делает svod new.`,
        en: `It is near to ${meant}, which is written otherwise: the files that \`svod new\` makes show it.`,
      }
    : {
        ru: `Похоже на ${meant}, но под ним стоят свои ключи: ${keys}.`,
        en: `It is near to ${meant}, which has keys of its own: ${keys}.`,
      };
};

export const knownKeys = problemRule({
  id: 'schema/known-keys',
  codes: ['schema-unknown-key'],
  title: { ru: 'Ключ известен', en: 'A key is known' },
  fault: { ru: 'Ключ неизвестен', en: 'The key is unknown' },
  reason: {
    ru: 'Значение под незнакомым ключом никто не прочитает: оно пропадёт и с сайта, и из проверки.',
    en: 'A value under an unknown key is read by nobody: it is lost to the site and to the check.',
  },
  cure: {
    ru: 'Исправьте ключ по схеме файла; чего в схеме нет, в свод не вносится.',
    en: 'Correct the key by the schema of the file.',
  },
  // One slip of the hand in every row of a table is one slip.
  alike: ({ data }) => `${data['key']} ${data['known']}`,
  say: ({ data }) => {
    const kind = kindName(String(data['kind']));
    const meant = String(data['didYouMean']);
    const known = String(data['known']);
    return {
      message: {
        ru: `Ключа «${data['key']}» здесь не бывает (${kind.ru})`,
        en: `There is no key “${data['key']}” here: ${kind.en}`,
      },
      hint:
        meant === ''
          ? { ru: `Здесь бывают ключи: ${known}.`, en: `The keys here are: ${known}.` }
          : data['wanted'] === undefined
            ? { ru: `Возможно, имелось в виду ${meant}.`, en: `Did you mean ${meant}?` }
            : belongs(data),
    };
  },
  bad: [
    {
      title: { ru: 'Опечатка в обязательном ключе', en: 'A misspelt required key' },
      files: edit('act', 'status: draft', 'statuss: draft'),
      points: 'statuss',
    },
    {
      title: { ru: 'Русский ключ', en: 'A Russian key' },
      files: edit('region', 'level: region\n', 'level: region\nстолица: Пример\n'),
      points: 'столица',
    },
    {
      title: { ru: 'Лишний ключ в реквизитах', en: 'A key too many among the requisites' },
      files: edit('provision', 'kind: provision\n', 'kind: provision\ngorod: Пример\n'),
      points: 'gorod',
    },
    {
      title: { ru: 'Лишний ключ у субъекта', en: 'A key too many at a subject' },
      files: edit('subjects', '    kind: cnppm\n', '    kind: cnppm\n    почта: нет\n'),
      points: 'почта',
    },
    {
      title: { ru: 'Лишний ключ в дорожной карте', en: 'A key too many in the roadmap' },
      files: edit('roadmap', 'title: Дорожная карта\n', 'title: Дорожная карта\nсрок: год\n'),
      points: 'срок',
    },
    {
      title: { ru: 'Лишний ключ в показателях', en: 'A key too many in the indicators' },
      files: edit('indicators', 'title: Показатели\n', 'title: Показатели\nсрок: год\n'),
      points: 'срок',
    },
    {
      title: { ru: 'Одна описка в каждой строке', en: 'One slip in every row' },
      files: whole('indicators', primer.indicators.replaceAll('targets:', 'plan:')),
    },
    {
      title: { ru: 'Под описанным ключом не список', en: 'No list under the key that was meant' },
      files: edit(
        'indicators',
        'targets: { "2024": 6%, "2025": 7% }',
        'targets: { "2024": 6%, "2025": 7% }\n    formula: число наставников',
      ),
      points: 'formula',
    },
    {
      title: {
        ru: 'Вместо группы слова, и ключ с опиской',
        en: 'Words in place of a group, and a slip of its key',
      },
      files: edit('indicators', 'baseline: { at: "2023", value: 5% }', 'baselin: 5%'),
      points: 'baselin',
    },
    {
      title: { ru: 'Описка в ключе, под которым слова', en: 'A slip of a key that holds words' },
      files: edit(
        'indicators',
        'name: Доля наставников',
        'name: Доля наставников\n    collections: [отчёты]',
      ),
      points: 'collections',
    },
  ],
  good: [{ title: { ru: 'Ключи схемы', en: 'Keys of the schema' }, files: {} }],
});
