// What was understood and guessed of the act, and what the person changed.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ShownGuess, ShownItem, ShownItems, Verdict } from '../messages.ts';
import { paragraphAddress } from './draw-text.ts';

const drawFacts = (facts: Verdict['facts']): Element =>
  h(
    'dl',
    { className: ['check-facts'] },
    facts.flatMap(({ name, value }) => [h('dt', name), h('dd', value)]),
  );

const drawItem = ({ title, says }: ShownItem): Element =>
  h('li', [
    h('strong', title),
    h(
      'dl',
      { className: ['check-facts'] },
      says.flatMap(({ name, values }) => [h('dt', name), ...values.map((value) => h('dd', value))]),
    ),
  ]);

const drawFold = ({ name, items }: ShownItems, at: number): Element =>
  h('details', { className: ['fold', 'no-print'], id: `understood-${at}`, dataUnderstood: at }, [
    h('summary', `${name}, как они поняты: ${items.length}`),
  ]);

/**
 * The facts of the act, and folded what was understood of it item by item; the items of a list are drawn when it is unfolded.
 * Before them, where nothing of an act was recognised, that it was not.
 */
export const drawUnderstood = ({ facts, nothing, understood }: Verdict): readonly Element[] => [
  ...(nothing === null ? [] : [h('p', { className: ['notice'] }, nothing)]),
  drawFacts(facts),
  ...understood.map(drawFold),
];

/** The items of one of the lists. */
export const drawItems = ({ items }: ShownItems): Element =>
  h('ol', { className: ['check-items'] }, items.map(drawItem));

const drawGuess = ({ id, says, likelihood, chosen, byHand, choices, paragraph }: ShownGuess): Element => {
  const field = `guess-${id}`;
  return h('li', [
    h('label', { htmlFor: field }, says),
    h(
      'select',
      { id: field, dataGuess: id },
      choices.map(({ value, says: name }) => h('option', { value, selected: value === chosen }, name)),
    ),
    h('p', { className: ['quiet'] }, [
      byHand ? 'Выбрано вами. ' : `Вероятность ${likelihood}\u00A0%. `,
      ...(paragraph === null
        ? []
        : [h('a', { href: `#${paragraphAddress(paragraph)}` }, 'Показать в тексте')]),
    ]),
  ]);
};

/** From so many per cent on a guess is told only to who asks. */
const sure = 90;

const guessList = (guesses: readonly ShownGuess[]): Element =>
  h('ul', { className: ['check-guesses'] }, guesses.map(drawGuess));

/** The guesses, the least sure first, each with what else it may be; those that are sure are folded. */
export const drawGuesses = (guesses: readonly ShownGuess[]): readonly Element[] => {
  const open = guesses
    .filter(({ choices }) => choices.length > 1)
    .toSorted((a, b) => a.likelihood - b.likelihood);
  if (open.length === 0) return [];
  const isShown = ({ likelihood, byHand }: ShownGuess): boolean => likelihood < sure || byHand;
  const [shown, folded] = [open.filter(isShown), open.filter((guess) => !isShown(guess))];
  return [
    h('h3', 'Где Свод догадывался'),
    h('p', 'Если догадка неверна, выберите другое: документ будет проверен заново.'),
    ...(shown.length === 0 ? [] : [guessList(shown)]),
    ...(folded.length === 0
      ? []
      : [
          h('details', { className: ['fold'] }, [
            h('summary', `Догадки, в которых Свод уверен: ${folded.length}`),
            guessList(folded),
          ]),
        ]),
  ];
};

/** What the person worded anew, each with a way back. */
export const drawChanges = (changes: Verdict['changes']): readonly Element[] =>
  changes.length === 0
    ? []
    : [
        h('h3', 'Что вы исправили'),
        h(
          'ul',
          { className: ['check-changes'] },
          changes.map(({ paragraph, before, after }) =>
            h('li', [
              h('del', before === '' ? 'пусто' : before),
              ' заменено на ',
              h('ins', after === '' ? 'пусто' : after),
              ' ',
              h('a', { href: `#${paragraphAddress(paragraph)}` }, 'в тексте'),
              ' ',
              h('button', { type: 'button', dataUndo: paragraph }, 'Вернуть как было'),
            ]),
          ),
        ),
        h(
          'button',
          { type: 'button', className: ['no-print'], dataGift: 'mended' },
          'Ваш файл с исправлениями',
        ),
      ];
