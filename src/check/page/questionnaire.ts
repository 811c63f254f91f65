// The questions before a draft: what a person answers becomes the wishes that the draft is made of.
import {
  type DraftedDocument,
  draftedDocuments,
  usualWishes,
  type Wishes,
} from '../../../validators/export/draft/asked.ts';
import { type DraftedOrder, orderWords } from '../../../validators/export/draft/order-words.ts';
import { yearsBetween } from '../../../validators/export/draft/years.ts';

const isOrder = (value: unknown): value is DraftedOrder =>
  typeof value === 'string' && Object.hasOwn(orderWords, value);

/** What is wrong with the answers, in words for the person. */
export interface Unclear {
  readonly says: string;
}

/**
 * Reads the answers.
 *
 * @param asOf ISO date of the draft
 */
export const wishesIn = (answers: FormData, asOf: string): Wishes | Unclear => {
  const level = answers.get('level') === 'municipality' ? 'municipality' : 'region';
  const usual = usualWishes(level, asOf);
  const order = answers.get('order');
  const chosen = new Set(answers.getAll('documents'));
  const documents = draftedDocuments.filter((document: DraftedDocument) => chosen.has(document));
  if (documents.length === 0)
    return { says: 'Отметьте, что утверждает акт: положение, дорожную карту или показатели.' };
  const years = yearsBetween(Number(answers.get('from')), Number(answers.get('to')));
  if ('ru' in years) return { says: years.ru };
  const issuer = String(answers.get('issuer') ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return {
    ...usual,
    order: isOrder(order) ? order : usual.order,
    issuer: issuer === '' ? null : issuer,
    documents,
    years,
  };
};

/**
 * Has the form ask.
 *
 * @param today gives the ISO date of the draft
 * @param begin is told the wishes
 */
export const askQuestions = (
  form: HTMLFormElement,
  fault: HTMLElement,
  today: () => string,
  begin: (wishes: Wishes) => void,
): void => {
  const { years } = usualWishes('region', today());
  for (const [name, year] of [
    ['from', years[0]],
    ['to', years.at(-1)],
  ] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.value === '') field.value = String(year);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wishes = wishesIn(new FormData(form), today());
    fault.textContent = 'says' in wishes ? wishes.says : '';
    if (!('says' in wishes)) begin(wishes);
  });
};
