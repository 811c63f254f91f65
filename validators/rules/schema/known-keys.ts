// A misspelt key is a value that nobody reads.
import { edit } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';
import { kindName } from './words.ts';

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
          : { ru: `Возможно, имелось в виду ${meant}.`, en: `Did you mean ${meant}?` },
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
  ],
  good: [{ title: { ru: 'Ключи схемы', en: 'Keys of the schema' }, files: {} }],
});
