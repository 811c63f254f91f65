// In what a table of contents and the text differ: names, numbers, what one has and the other lacks.
import { likeness } from '../../language/likeness.ts';
import { excerpt } from '../../model/excerpt.ts';
import type { Corpus } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { plural } from '../../text/russian.ts';
import type { Issue } from '../rule.ts';
import { bare, type Contents, type Entry, unkept, unlisted } from './contents-entries.ts';

/** The heading of this title where it is one only. */
const titled = ({ headings }: Contents, title: string): Entry | null => {
  const [found, ...others] = headings.filter((heading) => bare(heading.title) === bare(title));
  return found !== undefined && others.length === 0 ? found : null;
};

const renamed = ({ part, number, title }: Entry, heading: Entry): Issue => ({
  at: part.spot,
  message: {
    ru: `В плане раздел ${number} назван «${excerpt(title)}», а в тексте «${excerpt(heading.title)}»`,
    en: `The contents call section ${number} “${excerpt(title)}”, the text “${excerpt(heading.title)}”`,
  },
  hint: {
    ru: `Назовите раздел ${number} в плане «${excerpt(heading.title)}» или так же, как в плане, в тексте.`,
    en: `Call section ${number} “${excerpt(heading.title)}” in the contents, or in the text as in the contents.`,
  },
  evidence: `${number} ${bare(title)}`,
});

const absent = ({ part, number, title }: Entry): Issue => ({
  at: part.spot,
  message: {
    ru: `В плане есть раздел ${number} «${excerpt(title)}», а в тексте такого раздела нет`,
    en: `The contents have section ${number} “${excerpt(title)}”, but the text does not`,
  },
  evidence: `${number} ${bare(title)}`,
});

/** Whether most words of the two titles are the same, so that the line surely means this section. */
const isAlike = (entry: Entry, heading: Entry): boolean =>
  likeness(bare(entry.title), bare(heading.title)).level !== 'other';

/** What the section of a line does not say though the line promises it. */
const promised = (entry: Entry, heading: Entry, texts: Corpus['texts']): Issue | null => {
  const words = unkept(entry, heading);
  if (words === null) return null;
  const { part, number } = entry;
  return {
    at: within(part.spot, part.text, { at: part.text.indexOf(words), length: words.length }, texts),
    message: {
      ru: `План обещает в разделе ${number} «${words}», а в тексте раздела этого нет`,
      en: `The contents promise “${words}” in section ${number}, but its text does not have that`,
    },
    grounds: [
      {
        says: { ru: `Раздел ${number} в тексте`, en: `Section ${number} of the text` },
        at: heading.part.spot,
      },
    ],
    evidence: `${number} ${words}`,
  };
};

/** Sections that have another number in the text are one defect: one was put in or taken out before them. */
const moved = (found: readonly (readonly [Entry, Entry])[]): Issue | null => {
  const [first] = found;
  if (first === undefined) return null;
  const [{ part, number, title }, heading] = first;
  const more = found.length - 1;
  return {
    at: part.spot,
    message: {
      ru: `В плане раздел «${excerpt(title)}» под номером ${number}, а в тексте под номером ${heading.number}${more === 0 ? '' : `; так ещё у ${more} ${plural(more, ['раздела', 'разделов', 'разделов'])}`}`,
      en: `The contents give section “${excerpt(title)}” number ${number}, the text ${heading.number}${more === 0 ? '' : `; ${more} more are like it`}`,
    },
    grounds: found.map(([entry, own]) => ({
      says: {
        ru: `В тексте номер ${own.number}, в плане ${entry.number}: «${excerpt(own.title)}»`,
        en: `Number ${own.number} in the text, ${entry.number} in the contents: “${excerpt(own.title)}”`,
      },
      at: own.part.spot,
    })),
    evidence: found.map(([entry, own]) => `${entry.number} ${own.number}`).join(),
  };
};

/** What the contents lack is told at once, at the line after which the first is missed. */
const missed = ({ entries, headings }: Contents, lacking: readonly Entry[]): Issue | null => {
  const [first] = lacking;
  if (first === undefined) return null;
  const before = headings.slice(0, headings.indexOf(first)).map(({ number }) => number);
  const beside = entries.findLast(({ number }) => before.includes(number)) ?? entries[0] ?? first;
  const { part, number, title } = first;
  const name = part.kind === 'section' ? { ru: 'раздел', en: 'section' } : { ru: 'пункт', en: 'clause' };
  const more = lacking.length > 1;
  const section = before.at(-1);
  return {
    at: beside.part.spot,
    ...(part.kind === 'section' || section === undefined
      ? {}
      : {
          hint: {
            ru: `Пункт ${number} стоит среди разделов, а заголовка у него нет. Перенесите его в раздел ${section} под номером этого раздела или дайте ему заголовок и строку в плане.`,
            en: `Clause ${number} stands among sections without a heading. Move it into section ${section} under a number of that section, or give it a heading and a line in the contents.`,
          },
        }),
    message: {
      ru: `В тексте есть ${name.ru} ${number} «${excerpt(title)}», а в плане его нет${more ? `; всего таких ${lacking.length}` : ''}`,
      en: `The text has ${name.en} ${number} “${excerpt(title)}”, but the contents do not${more ? `; ${lacking.length} in all` : ''}`,
    },
    grounds: lacking.map((entry) => ({
      says: {
        ru: `План не называет: ${entry.number} «${excerpt(entry.title)}»`,
        en: `The contents do not name ${entry.number} “${excerpt(entry.title)}”`,
      },
      at: entry.part.spot,
    })),
    evidence: lacking.map((entry) => `+ ${entry.number} ${bare(entry.title)}`).join(),
  };
};

const present = (issue: Issue | null): readonly Issue[] => (issue === null ? [] : [issue]);

/** Everything in which a table of contents and the text differ, one issue for each kind of defect or line. */
export function* contentsFaults(contents: Contents, texts: Corpus['texts']): Generator<Issue> {
  // An annex may count its sections from 1 again: the document itself comes first.
  const byNumber = new Map(contents.headings.toReversed().map((heading) => [heading.number, heading]));
  const elsewhere: (readonly [Entry, Entry])[] = [];
  for (const entry of contents.entries) {
    const heading = byNumber.get(entry.number);
    const same = titled(contents, entry.title);
    if (heading === undefined && same === null) yield absent(entry);
    else if (same !== null && same !== heading) elsewhere.push([entry, same]);
    else if (heading !== undefined) {
      if (same === null && bare(heading.title) !== bare(entry.title)) yield renamed(entry, heading);
      if (isAlike(entry, heading)) yield* present(promised(entry, heading, texts));
    }
  }
  yield* present(moved(elsewhere));
  yield* present(missed(contents, unlisted(contents)));
}
