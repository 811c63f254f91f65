// A text whose original lies elsewhere cannot be trusted: the printed text stands beside what is published.
import { makersAmong } from '../../model/own-acts.ts';
import type { Territory } from '../../model/types.ts';
import { startOfFile } from '../../source/position.ts';
import { amended, amendingOrder, editionOf, paths, reworded } from '../editions/example-editions.ts';
import { replaced, whole } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { printed, sourcePath } from './example-source.ts';
import { sourceSpot } from './say.ts';

const adopted = replaced('act', 'status: draft', 'status: adopted');

const changes = ['1.1. В пункте 2.2 слова «поддерживает наставников» заменить словами «ведёт учёт».'];

/** An edition that nobody has printed whole, and whether the order that made it has its own printed text. */
const notPrinted = (order: 'with text' | 'without text' | 'not there'): Readonly<Record<string, string>> => ({
  ...(order === 'not there'
    ? editionOf('2024-03-01')
    : amended(changes, { provision: reworded('поддерживает наставников', 'ведёт учёт') })),
  'regions/primer/acts/1/act.yaml': adopted,
  [sourcePath]: printed,
  ...(order === 'with text'
    ? { [`${paths.amending}/source.txt`]: amendingOrder(changes).split(/<\/?Order>/)[1] ?? '' }
    : {}),
});

/**
 * Whether the words of an edition can be traced to printed ones: to its own text or, where it was never printed whole, to the text of
 * the edition before and of the acts that changed it.
 */
const isTraced = ({ act, acts, files }: Territory): boolean => {
  if (files.has('source')) return true;
  const own = acts.find(({ id }) => id === act?.id);
  const at = own?.heads.findIndex(({ from }) => from === act?.from) ?? -1;
  const before = own?.editions[at - 1];
  if (act === null || before === undefined) return false;
  const makers = makersAmong(acts, act).filter(({ id }) => id !== act.id);
  const haveText = makers.every(({ editions }) => editions[0]?.files.has('source'));
  return makers.length > 0 && haveText && isTraced(before);
};

const ofEdition = {
  ru: 'Положите рядом файл source.txt с текстом этой редакции. Если целиком она нигде не опубликована, внесите акт, который её сделал, вместе с его напечатанным текстом: тогда с ним и с прежней редакцией и сверяются её слова.',
  en: 'Put source.txt with the text of this edition beside it. Where it was never published whole, enter the act that made it with its printed text: the words are then held against that act and the edition before.',
};

export const present: TerritoryRule = {
  id: 'source/present',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Рядом с принятым документом лежит его напечатанный текст',
    en: 'The printed text stands beside an adopted document',
  },
  fault: {
    ru: 'Рядом с принятым документом нет его напечатанного текста',
    en: 'The printed text does not lie beside the adopted document',
  },
  reason: {
    ru: 'Без официального текста нельзя убедиться, что опубликованы те самые слова и что опубликованы все.',
    en: 'Without the official text nobody can make sure that these are the words, and all of them.',
  },
  cure: {
    ru: 'Положите рядом файл source.txt: текст акта, извлечённый из официального файла, в кодировке UTF-8. У проекта (status: draft) его может не быть.',
    en: 'Put source.txt beside it: the text of the act as extracted from the official file, in UTF-8. A draft (`status: draft`) may have none.',
  },
  ofAct: true,
  *check(territory) {
    const { name, folder, act, status, provision } = territory;
    if (provision === null || isTraced(territory) || (status !== 'adopted' && status !== 'repealed')) return;
    yield {
      at: sourceSpot(`${act?.folder ?? folder}source.txt`, startOfFile),
      message: {
        ru: `Документ территории «${name}» опубликован, а его напечатанного текста source.txt нет`,
        en: `The document of “${name}” is published without its printed text, source.txt`,
      },
      ...(act === null || act.from === null ? {} : { hint: ofEdition }),
      evidence: '',
    };
  },
  bad: [
    {
      title: { ru: 'Принятый документ без source.txt', en: 'An adopted document without source.txt' },
      files: whole('act', adopted),
    },
    {
      title: {
        ru: 'Редакция без текста, а изменившего акта нет в Своде',
        en: 'An edition without its text, whose amending act is not there',
      },
      files: notPrinted('not there'),
    },
    {
      title: {
        ru: 'Редакция без текста, и текста изменившего акта нет',
        en: 'An edition without its text, and none of the act that made it',
      },
      files: notPrinted('without text'),
    },
  ],
  good: [
    {
      title: { ru: 'Принятый документ и его текст', en: 'An adopted document and its text' },
      files: { 'regions/primer/acts/1/act.yaml': adopted, [sourcePath]: printed },
    },
    {
      title: {
        ru: 'Редакция целиком не опубликована, но есть текст прежней и текст изменившего акта',
        en: 'The edition was never published whole; the text before it and that of the amending act are there',
      },
      files: notPrinted('with text'),
    },
    { title: { ru: 'Проект', en: 'A draft' }, files: {} },
  ],
};
