// Whoever follows a hint: what he makes of the files, and why the rest is left to a person.
import type { Finding } from '../../validators/rules/finding.ts';
import type { Example } from '../../validators/rules/rule.ts';
import { runOf } from '../support/example-runs.ts';
import { forms } from './forms.ts';
import { type Changed, placeOfFinding } from './place.ts';

/** A turn of phrase of a hint that was followed, and the example as it is then. */
export interface Followed {
  readonly words: RegExp;
  readonly example: Example;
}

/** The example with each turn of phrase of its hint followed by itself; none where the hint leaves the words to a person. */
export const followed = (example: Example): readonly Followed[] => {
  const { findings, texts } = runOf(example);
  const [finding] = findings;
  if (finding === undefined) return [];
  const place = placeOfFinding(finding, texts, example.files);
  return [finding.hint.ru, finding.edit?.ru ?? ''].flatMap((hint) =>
    forms.flatMap(({ words, follow }) => {
      const [match, ...named] = words.exec(hint) ?? [];
      const changed: Changed | null = match === undefined ? null : follow(place, ...named);
      return changed === null
        ? []
        : [{ words, example: { ...example, files: { ...example.files, ...changed } } }];
    }),
  );
};

const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /сверьте|проверьте|восстановите|посмотрите|верните/iu,
    'верные слова есть только в акте или у составителя',
  ],
  [/…/u, 'на месте слов стоит многоточие: их впишет человек'],
  [/ (?:или|либо) /u, 'подсказка оставляет выбор'],
  [/«|: [a-z]|например/u, 'подсказка даёт образец, а не сами слова'],
];

/** Why a hint cannot be followed by a machine: what it is like. */
export const whyByHand = ({ hint }: Finding): string =>
  reasons.find(([pattern]) => pattern.test(hint.ru))?.[1] ?? 'подсказка просит того, чего в тексте ещё нет';
