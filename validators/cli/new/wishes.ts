// What a call of `svod new --draft` settles before the draft is made.
import { draftedDocuments, usualWishes, type Wishes } from '../../export/draft/asked.ts';
import { draftedOrders } from '../../export/draft/order-words.ts';
import { yearsBetween } from '../../export/draft/years.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import type { Call } from '../call/options.ts';
import { choice, lastValue } from '../call/values.ts';
import { kindsOf, wantsDraft } from './begun.ts';

const ofDraftOnly = ['issuer', 'order', 'years'] as const;

/** @throws WrongCall where a call settles what only a draft has, and asks for none */
export const requireDraft = (call: Call): void => {
  const settled = ofDraftOnly.find((name) => call.options.has(name));
  if (settled !== undefined && !wantsDraft(call))
    throw new WrongCall({
      ru: `Параметр --${settled} – для полного проекта акта: добавьте --draft или --docx ФАЙЛ.`,
      en: `The option --${settled} is for the complete draft of an act: add --draft or --docx FILE.`,
    });
};

const yearsOf = (call: Call, usual: readonly number[]): readonly number[] => {
  const word = lastValue(call, 'years');
  if (word === null) return usual;
  const [, from, to = from] = /^(\d+)(?:[-–](\d+))?$/u.exec(word) ?? [];
  const years = yearsBetween(Number(from), Number(to));
  if ('ru' in years)
    throw new WrongCall({
      ru: `Параметр --years ждёт годы вида 2026-2028, а не «${word}». ${years.ru}`,
      en: `The option --years takes years like 2026-2028, not “${word}”. ${years.en}`,
    });
  return years;
};

/** What the draft in a folder is to bring: the whole act, or the documents of the kinds that the call names. @throws WrongCall */
export const wishesOf = (call: Call, folder: string, day: string): Wishes => {
  const usual = usualWishes(folder.includes('/municipalities/') ? 'municipality' : 'region', day);
  const kinds = kindsOf(call);
  return {
    ...usual,
    order: choice(call, 'order', draftedOrders, usual.order),
    issuer: lastValue(call, 'issuer')?.replaceAll(/\s+/gu, ' ').trim() || usual.issuer,
    documents: kinds.length === 0 ? usual.documents : draftedDocuments.filter((one) => kinds.includes(one)),
    years: yearsOf(call, usual.years),
  };
};
