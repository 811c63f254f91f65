// One bracket that gives several short names: which of the words before it each stands for is guessed, and a person may leave them out.
import { laterNames } from '../../../rules/words/abbreviations/later-names.ts';
import type { Choosing } from '../../choosing.ts';
import type { FoundAbbreviation } from './lists.ts';

const all = { value: 'all', says: { ru: 'внести, как понято', en: 'enter as understood' } } as const;
const none = {
  value: 'none',
  says: { ru: 'не вносить сокращениями', en: 'enter none as abbreviations' },
} as const;

/** The abbreviations without those that a person leaves out. */
export const chosenAbbreviations = (
  found: readonly FoundAbbreviation[],
  choosing: Choosing,
): readonly FoundAbbreviation[] => {
  const byParagraph = Map.groupBy(found, ({ short }) => short.stretches[0]?.paragraph ?? null);
  const left = new Set<FoundAbbreviation>();
  let count = 0;
  for (const [paragraph, own] of byParagraph) {
    const names = new Set(laterNames(paragraph?.text ?? '').map(({ text }) => text));
    const together = own.filter(({ short }) => names.has(short.text));
    if (paragraph === null || together.length < 2) continue;
    count += 1;
    const words = together.map(({ short }) => `«${short.text}»`).join(', ');
    const chosen = choosing.choose<'all' | 'none'>({
      id: `abbreviations-${count}`,
      at: together[0]?.short.stretches[0] ?? null,
      says: {
        ru: `Одна скобка вводит ${words}: какое имя к каким словам относится, предложено`,
        en: `One bracket introduces ${words}: which name stands for which words is proposed`,
      },
      likelihood: 0.8,
      choices: [all, none],
    });
    if (chosen === 'none') for (const one of together) left.add(one);
  }
  return found.filter((one) => !left.has(one));
};
