// «Направление 3» means something only where the text has said which direction is the third.
import { formKey } from '../../language/plain-words.ts';
import type { Provision } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { foundIn } from '../../text/remembered.ts';
import { stem } from '../../text/words/stem.ts';
import { normalise } from '../../text/words/words.ts';
import { beforeTerms, defining, primer } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { printedTexts } from '../words/printed-texts.ts';

/** «Направление 1»: a word with a number, introduced by «далее –». */
const INTRODUCED = /\(\s*далее\s*(?:[–—-]\s*)?(\p{Lu}\p{Ll}{3,})\s+(\d{1,2})\s*\)/giu;

const NAMED = /(?<!\p{L})(\p{Lu}\p{Ll}{3,})\s+(\d{1,2})(?![\p{L}\d.,%-])(\s*[«"„])?/gu;

const introducedIn = foundIn((text) => text.matchAll(INTRODUCED));
const namedIn = foundIn((text) => text.matchAll(NAMED));

/** A clause that ought to introduce a name, and the name. */
interface Missed {
  readonly clause: string;
  readonly name: string;
}

/** Where a name with a number ought to be introduced: in 4.3, where 4.1 introduces the first and 4.2 the second. */
const missedAt = (provision: Provision | null, word: string, number: string): Missed | null => {
  const places = [...(provision?.byNumber.values() ?? [])].flatMap(({ number: clause, text }) =>
    introducedIn(text).flatMap(([, known = '', own = '']) =>
      clause !== null && formKey(known) === formKey(word) ? [{ clause, own, known }] : [],
    ),
  );
  const series = new Set(
    places.map(({ clause, own }) => (clause.endsWith(`.${own}`) ? clause.slice(0, -own.length) : '')),
  );
  const [prefix = ''] = series;
  const clause = `${prefix}${number}`;
  return series.size === 1 && prefix !== '' && provision?.byNumber.has(clause) === true
    ? { clause, name: `${places[0]?.known ?? word} ${number}` }
    : null;
};

export const nameIntroduced: TerritoryRule = {
  id: 'numbering/name-introduced',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Название с номером введено, как и соседние',
    en: 'A name with a number is introduced like its neighbours',
  },
  fault: {
    ru: 'Название с номером не введено, хотя соседние введены',
    en: 'A numbered name is not introduced, though its neighbours are',
  },
  reason: {
    ru: 'Если введены «Направление 1» и «Направление 2», а говорится и о «Направлении 3», читатель гадает, что это.',
    en: 'Where “Направление 1” and “Направление 2” are introduced and the text speaks of “Направление 3” too, a reader has to guess.',
  },
  cure: {
    ru: 'Введите название с номером там же, где введены остальные: «(далее – Направление 3)».',
    en: 'Introduce the name where its neighbours are introduced: “(далее – Направление 3)”.',
  },
  *check(territory, { corpus }) {
    const texts = printedTexts(territory);
    const series = new Map<string, Set<string>>();
    const add = (word: string, number: string): void => {
      series.set(formKey(word), (series.get(formKey(word)) ?? new Set()).add(number));
    };
    for (const { text } of texts)
      for (const [, word = '', number = ''] of introducedIn(text)) add(word, number);
    if (series.size === 0) return;
    // «Направление 3 «Обеспечение …»» and a direction of the roadmap say themselves what they are.
    for (const { text } of texts)
      for (const [, word = '', number = '', title] of namedIn(text))
        if (title !== undefined && series.has(formKey(word))) add(word, number);
    const directions = series.get(formKey('направление'));
    for (const { number } of territory.roadmap?.directions ?? [])
      if (number !== null) directions?.add(String(number));
    const reported = new Set<string>();
    for (const { text, at, damaged } of texts) {
      if (damaged) continue;
      for (const { 0: printed, 1: word = '', 2: number = '', index } of namedIn(text)) {
        const known = series.get(formKey(word));
        const key = `${formKey(word)} ${number}`;
        if (known === undefined || known.has(number) || reported.has(key)) continue;
        reported.add(key);
        const missed = missedAt(territory.provision, word, number);
        const numbers = [...known].sort((a, b) => Number(a) - Number(b)).join(', ');
        yield {
          at: within(at, text, { at: index, length: printed.length }, corpus.texts),
          message: {
            ru: `Сказано «${printed}», а словами «далее – …» введены только номера ${numbers}`,
            en: `The text says “${printed}”, but only the numbers ${numbers} are introduced by “далее – …”`,
          },
          hint: {
            ru:
              missed === null
                ? 'Введите это название там же, где остальные: «(далее – …)». Если такого нет, исправьте номер.'
                : `Допишите в п.\u00A0${missed.clause} «(далее – ${missed.name})», как в соседних пунктах.`,
            en:
              missed === null
                ? 'Introduce this name where the others are: “(далее – …)”. Where there is none, correct the number.'
                : `Add “(далее – ${missed.name})” to clause ${missed.clause}, as its neighbours have it.`,
          },
          // By a stem and not by the dictionary: a fingerprint outlives its editions.
          evidence: `${stem(normalise(word))} ${number}`,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Третье направление не введено', en: 'The third direction is not introduced' },
      files: defining(
        'субъекты: диагностика (далее – Этап 1), обучение (далее – Этап 2). В рамках Этапа 3 проводят слёт, в рамках Этапа 2 – сбор.',
      ),
      points: 'Этапа 3',
    },
    {
      title: { ru: 'Соседние пункты название вводят', en: 'The neighbouring clauses introduce it' },
      files: beforeTerms(
        '3.2. Порядок.\n\n3.2.1. Диагностика (далее – Этап 1).\n\n3.2.2. Обучение (далее – Этап 2).\n\n3.2.3. Итоги. В рамках Этапа 3 проводят слёт.',
      ),
      points: 'Этапа 3',
    },
  ],
  good: [
    {
      title: { ru: 'Название с номером говорит само, что это', en: 'The name says itself what it is' },
      files: {
        ...defining(
          'субъекты: диагностика (далее – Этап 1); Этап 2 «Обучение». В рамках Этапа 2 проводят слёт.',
        ),
        'regions/primer/acts/1/roadmap.yaml': primer.roadmap,
      },
    },
  ],
};
