// One bracket that gives several short names: which of the words before it each stands for is guessed, and a person may leave them out.
import type { Paragraph } from '../../../printed/printed.ts';
import { laterNames } from '../../../rules/words/abbreviations/later-names.ts';
import type { Choosing } from '../../choosing.ts';
import type { IsScrambled } from '../scrambled.ts';
import type { FoundAbbreviation } from './lists.ts';

const all = { value: 'all', says: { ru: 'внести, как понято', en: 'enter as understood' } } as const;
const none = {
  value: 'none',
  says: { ru: 'не вносить сокращениями', en: 'enter none as abbreviations' },
} as const;

/** «(далее – система сопровождения – РСС)»: the words before a dash between two short names, and the letters behind it. */
interface Dashed {
  readonly words: FoundAbbreviation;
  readonly letters: FoundAbbreviation;
}

const dashedIn = (text: string, together: readonly FoundAbbreviation[]): Dashed | null => {
  for (const [at, letters] of together.entries()) {
    const words = together[at - 1];
    if (words === undefined || !/^\p{Lu}[\p{Lu}\s]+$/u.test(letters.short.text)) continue;
    const from = text.indexOf(words.short.text, text.lastIndexOf('далее', text.indexOf(letters.short.text)));
    const between = text.slice(from + words.short.text.length, text.indexOf(letters.short.text, from));
    if (from >= 0 && /^\s+[–—-]\s+$/u.test(between)) return { words, letters };
  }
  return null;
};

const ofWords = ({ words, letters }: Dashed) =>
  ({
    value: 'words',
    says: {
      ru: `«${letters.short.text}» – сокращение слов «${words.short.text}»`,
      en: `“${letters.short.text}” is short for “${words.short.text}”`,
    },
  }) as const;

/** The abbreviations without those that a person leaves out. */
export const chosenAbbreviations = (
  found: readonly FoundAbbreviation[],
  choosing: Choosing,
  isScrambled: IsScrambled,
): readonly FoundAbbreviation[] => {
  const byParagraph = Map.groupBy(found, ({ short }) => short.stretches[0]?.paragraph ?? null);
  const left = new Set<FoundAbbreviation>();
  const other = new Map<FoundAbbreviation, FoundAbbreviation>();
  let count = 0;
  const ask = (paragraph: Paragraph, together: readonly FoundAbbreviation[]): void => {
    const isMixed = together.some(({ means }) => isScrambled(means.text));
    if (together.length < 2 && !isMixed) return;
    count += 1;
    const words = together.map(({ short }) => `«${short.text}»`).join(', ');
    const dashed = dashedIn(paragraph.text, together);
    const chosen = choosing.choose<'all' | 'none' | 'words'>({
      id: `abbreviations-${count}`,
      at: together[0]?.short.stretches[0] ?? null,
      says: isMixed
        ? {
            ru: `Слова, которые заменяет ${words}, похоже, перемешаны при распознавании: сокращением не внесено`,
            en: `The words that ${words} stands for seem to be scrambled by a scan: not entered`,
          }
        : {
            ru: `Одна скобка вводит ${words}: какое имя к каким словам относится, предложено`,
            en: `One bracket introduces ${words}: which name stands for which words is proposed`,
          },
      likelihood: 0.8,
      choices: isMixed ? [none, all] : [all, none, ...(dashed === null ? [] : [ofWords(dashed)])],
    });
    if (chosen === 'none') for (const one of together) left.add(one);
    if (chosen === 'words' && dashed !== null) {
      left.add(dashed.words);
      other.set(dashed.letters, { ...dashed.letters, means: dashed.words.short });
    }
  };
  for (const [paragraph, own] of byParagraph) {
    if (paragraph === null) continue;
    const brackets = Map.groupBy(laterNames(paragraph.text), ({ at }) => paragraph.text.lastIndexOf('(', at));
    for (const bracket of brackets.values())
      ask(
        paragraph,
        own.filter(({ short }) => bracket.some(({ text }) => text === short.text)),
      );
  }
  return found.filter((one) => !left.has(one)).map((one) => other.get(one) ?? one);
};
