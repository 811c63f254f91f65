// How the register's acts are called where they are shown: by kind, number and date, else by the name that the Svod gives.
import { formatDate } from '../text/russian.ts';
import type { Act } from './types.ts';

const kindNames: Readonly<Record<string, string>> = {
  law: 'Закон',
  code: 'Кодекс',
  decree: 'Указ',
  resolution: 'Постановление',
  directive: 'Распоряжение',
  order: 'Приказ',
  letter: 'Письмо',
  passport: 'Паспорт проекта',
  strategy: 'Стратегия',
  programme: 'Программа',
  provision: 'Положение',
  standard: 'Стандарт',
  project: 'Федеральный проект',
  other: 'Документ',
};

export const actKind = ({ kind }: Act): string => kindNames[kind] ?? 'Документ';

/** Documents that another act approved: the number and the date are that act's. */
const approved: ReadonlySet<string> = new Set([
  'passport',
  'strategy',
  'programme',
  'provision',
  'standard',
  'project',
  'other',
]);

const requisites = ({ number, date }: Act): string =>
  [number === null ? '' : `№\u00A0${number}`, date === null ? '' : `от ${formatDate(date)}`]
    .filter((words) => words !== '')
    .join(' ');

const namesItself = (title: string, kind: string): boolean =>
  title.toLowerCase().includes(kind.toLowerCase().split(' ')[0] ?? '');

/** «Приказ № 37 от 1 февраля 2021 г.», «Программа «Развитие образования»», the name that the Svod gives; else the words that cite it. */
export const actName = (act: Act): string => {
  if (act.name !== null) return act.name;
  const [kind, own] = [actKind(act), requisites(act)];
  if (act.title !== null && (own === '' || approved.has(act.kind)))
    return namesItself(act.title, kind) || kind === 'Документ' ? act.title : `${kind} «${act.title}»`;
  if (own === '') return `«${act.printed}»`;
  return approved.has(act.kind) ? `${kind} (${own})` : `${kind} ${own}`;
};

/** The same in the order in which a territory's own acts are named beside it: «Приказ от 1 февраля 2021 г. № 37». */
export const actNameByDay = (act: Act): string => {
  const { name, number, date, kind } = act;
  return name !== null || number === null || date === null || approved.has(kind)
    ? actName(act)
    : `${actKind(act)} от ${formatDate(date)} №\u00A0${number}`;
};

/** What the name leaves unsaid: the title of an act, or the number and date by which a document was approved. */
export const actAbout = (act: Act): string | null => {
  const own = requisites(act);
  if (act.name !== null) return own || null;
  if (act.title === null) return null;
  return own !== '' && !approved.has(act.kind) ? act.title : own || null;
};
