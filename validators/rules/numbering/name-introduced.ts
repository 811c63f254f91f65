// «Направление 3» means something only where the text has said which direction is the third.
import { within } from '../../model/within.ts';
import { stem } from '../../text/stem.ts';
import { normalise } from '../../text/words.ts';
import { primer, replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { printedTexts } from '../words/printed-texts.ts';

/** «Направление 1»: a word with a number, introduced by «далее –». */
const introduced = /\(\s*далее\s*(?:[–—-]\s*)?(\p{Lu}\p{Ll}{3,})\s+(\d{1,2})\s*\)/giu;

const named = /(?<!\p{L})(\p{Lu}\p{Ll}{3,})\s+(\d{1,2})(?![\p{L}\d.,%-])(\s*[«"„])?/gu;

const stemOf = (word: string): string => stem(normalise(word));

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
      series.set(stemOf(word), (series.get(stemOf(word)) ?? new Set()).add(number));
    };
    for (const { text } of texts)
      for (const [, word = '', number = ''] of text.matchAll(introduced)) add(word, number);
    if (series.size === 0) return;
    // «Направление 3 «Обеспечение …»» and a direction of the roadmap say themselves what they are.
    const stems = [...series.keys()];
    const numbered = texts.filter(({ text }) => stems.some((known) => normalise(text).includes(known)));
    for (const { text } of numbered)
      for (const [, word = '', number = '', title] of text.matchAll(named))
        if (title !== undefined && series.has(stemOf(word))) add(word, number);
    const directions = series.get(stemOf('направление'));
    for (const { number } of territory.roadmap?.directions ?? [])
      if (number !== null) directions?.add(String(number));
    const told = new Set<string>();
    for (const { text, at, damaged } of numbered) {
      if (damaged) continue;
      for (const { 0: printed, 1: word = '', 2: number = '', index } of text.matchAll(named)) {
        const known = series.get(stemOf(word));
        const key = `${stemOf(word)} ${number}`;
        if (known === undefined || known.has(number) || told.has(key)) continue;
        told.add(key);
        const numbers = [...known].sort((a, b) => Number(a) - Number(b)).join(', ');
        yield {
          at: within(at, text, { at: index, length: printed.length }, corpus.texts),
          message: {
            ru: `Сказано «${printed}», но что это, не сказано: введены только номера ${numbers}`,
            en: `The text says “${printed}”, but not what that is: only the numbers ${numbers} are introduced`,
          },
          hint: {
            ru: `Введите это название там же, где остальные («далее – …»), или сошлитесь на введённое: номера ${numbers}.`,
            en: `Introduce this name where the others are (“далее – …”), or use one that is introduced: numbers ${numbers}.`,
          },
          evidence: key,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Третье направление не введено', en: 'The third direction is not introduced' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты: диагностика (далее – Этап 1), обучение (далее – Этап 2). В рамках Этапа 3 проводят слёт, в рамках Этапа 2 – сбор.',
        ),
      },
      points: 'Этапа 3',
    },
  ],
  good: [
    {
      title: { ru: 'Название с номером говорит само, что это', en: 'The name says itself what it is' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты: диагностика (далее – Этап 1); Этап 2 «Обучение». В рамках Этапа 2 проводят слёт.',
        ),
        'regions/primer/acts/1/roadmap.yaml': primer.roadmap,
      },
    },
  ],
};
