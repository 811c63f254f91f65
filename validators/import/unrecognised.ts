// Files in which nothing of an act was recognised: of them nothing can be judged, and silence about them is no praise.
import type { Part, Territory } from '../model/types.ts';
import type { Says } from '../printed/printed.ts';
import type { Judged } from './judge.ts';

const hasNumber = (parts: readonly Part[]): boolean =>
  parts.some(({ number, children }) => number !== null || hasNumber(children));

/** Whether a document is called what acts call theirs, or has anything that a rule can hold. */
const isOfAnAct = (document: Territory): boolean => {
  const { provision, subjects, terms, roadmap, indicators, interactions } = document;
  return (
    (provision !== null &&
      (provision.order !== undefined ||
        (provision.front.kind ?? 'annex') !== 'annex' ||
        hasNumber(provision.parts))) ||
    roadmap !== null ||
    indicators !== null ||
    interactions.length > 0 ||
    subjects.length + terms.length > 0
  );
};

/** Another language has a name or a quotation in Russian, a Russian act a formula or a name in Latin letters. */
const isForeign = (text: string): boolean => {
  const letters = text.replaceAll(/\P{L}+/gu, '');
  return letters.replaceAll(/\P{Script=Cyrillic}+/gu, '').length * 2 < letters.length;
};

const awaited: Says = {
  ru: 'Свод проверяет приказ, положение, дорожную карту и таблицу показателей',
  en: 'Svod checks an order, a provision, a roadmap and a table of indicators',
};

const nothing: Says = {
  ru: `Проверять нечего: в файлах не узнаны ни приказ, ни положение, ни пункты с номерами, ни дорожная карта, ни показатели. ${awaited.ru}; дайте файл, в котором они есть.`,
  en: `There is nothing to check: no order, provision, numbered clause, roadmap or indicator was recognised in the files. ${awaited.en}; give a file that has them.`,
};

const foreign: Says = {
  ru: `Проверять нечего: текст написан не по-русски. ${awaited.ru} на русском языке.`,
  en: `There is nothing to check: the text is not in Russian. ${awaited.en} in Russian.`,
};

/** Why nothing can be judged of the files, and what would be; null where something was recognised. */
export const unrecognised = ({ report, imported }: Judged): Says | null => {
  const source = imported.files.find(({ path }) => path === 'source.txt');
  if (source !== undefined && isForeign(String(source.content))) return foreign;
  const acts = report.corpus.territories.filter(({ act }) => act !== null);
  return acts.flatMap((act) => [act, ...act.annexes]).some(isOfAnAct) ? null : nothing;
};
