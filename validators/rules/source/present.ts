// A text whose original lies elsewhere cannot be trusted: the printed text stands beside what is published.
import { startOfFile } from '../../source/position.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { printed, sourcePath } from './example-source.ts';
import { sourceSpot } from './say.ts';

const adopted = replaced('act', 'status: draft', 'status: adopted');

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
  *check({ name, folder, act, status, files, provision }) {
    if (provision === null || files.has('source') || (status !== 'adopted' && status !== 'repealed')) return;
    yield {
      at: sourceSpot(`${act?.folder ?? folder}source.txt`, startOfFile),
      message: {
        ru: `Документ территории «${name}» опубликован, а его напечатанного текста source.txt нет`,
        en: `The document of “${name}” is published without its printed text, source.txt`,
      },
      evidence: '',
    };
  },
  bad: [
    {
      title: { ru: 'Принятый документ без source.txt', en: 'An adopted document without source.txt' },
      files: { 'regions/primer/acts/1/act.yaml': adopted },
    },
  ],
  good: [
    {
      title: { ru: 'Принятый документ и его текст', en: 'An adopted document and its text' },
      files: { 'regions/primer/acts/1/act.yaml': adopted, [sourcePath]: printed },
    },
    { title: { ru: 'Проект', en: 'A draft' }, files: {} },
  ],
};
