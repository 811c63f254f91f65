// A table of contents («план», «содержание») promises sections: what it names ought to be found under that name.

import { allParts } from '../../model/all-parts.ts';
import { excerpt } from '../../model/excerpt.ts';
import type { Part, Provision } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { readClauseNumber } from '../../text/clause-number.ts';
import { normalise } from '../../text/words.ts';
import { isContents } from '../contents.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

interface Entry {
  readonly part: Part;
  readonly number: string;
  readonly title: string;
}

const titleOf = (text: string, rest: number): string => text.slice(rest).replace(/\s+/gu, ' ').trim();

/** The numbered lines of a table of contents. */
const entriesOf = (contents: Part): readonly Entry[] =>
  [...allParts(contents.children)].flatMap((part) => {
    const read = readClauseNumber(part.text);
    return read === null ? [] : [{ part, number: read.number, title: titleOf(part.text, read.rest) }];
  });

/** A title without what it adds in brackets, and without the number of a page at its end. */
const bare = (title: string): string =>
  normalise(title.replace(/\([^()]*\)/gu, ' ').replace(/[\s.…]*\d*$/u, ''));

const headingsOf = ({ parts }: Provision): ReadonlyMap<string, string> =>
  new Map(
    [...allParts(parts)].flatMap(({ kind, number, text }) =>
      kind === 'section' && number !== null
        ? [[number, titleOf(text, readClauseNumber(text)?.rest ?? 0)] as const]
        : [],
    ),
  );

export const contentsAgree: TerritoryRule = {
  id: 'numbering/contents-agree',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'План документа совпадает с его разделами',
    en: 'The table of contents agrees with the sections',
  },
  reason: {
    ru: 'По плану читатель ищет раздел. Если раздел назван иначе, непонятно, тот ли это раздел или обещанного нет.',
    en: 'By the contents a reader looks for a section; where it has another name, nobody knows whether it is the one that was promised.',
  },
  cure: {
    ru: 'Приведите план в соответствие с заголовками. Если так напечатано в принятом акте, примите замечание.',
    en: 'Make the contents agree with the headings. Where the adopted act prints it so, waive the finding.',
  },
  yieldsTo: ['words/abbreviation-one-form'],
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const headings = headingsOf(provision);
    for (const contents of provision.parts.filter(isContents))
      for (const { part, number, title } of entriesOf(contents)) {
        const heading = headings.get(number);
        if (heading !== undefined && bare(heading) === bare(title)) continue;
        yield {
          at: part.spot,
          message:
            heading === undefined
              ? {
                  ru: `В плане есть раздел ${number} «${excerpt(title)}», а в тексте такого раздела нет`,
                  en: `The contents have section ${number} “${excerpt(title)}”, but the text does not`,
                }
              : {
                  ru: `В плане раздел ${number} назван «${excerpt(title)}», а в тексте «${excerpt(heading)}»`,
                  en: `The contents call section ${number} “${excerpt(title)}”, the text “${excerpt(heading)}”`,
                },
          ...(heading === undefined
            ? {}
            : {
                hint: {
                  ru: `Назовите раздел ${number} в плане «${excerpt(heading)}» или так же, как в плане, в тексте. Если так напечатано в принятом акте, примите замечание.`,
                  en: `Call section ${number} “${excerpt(heading)}” in the contents, or in the text as in the contents; where the adopted act prints it so, waive the finding.`,
                },
              }),
          evidence: `${number} ${bare(title)}`,
        };
      }
  },
  bad: [
    {
      title: { ru: 'В плане раздел назван иначе', en: 'The contents name a section otherwise' },
      files: {
        'regions/primer/provision.mdx': replaced(
          'provision',
          '## 1. Общие положения',
          '## План\n\n- 1\\. Общие положения\n- 2\\. Участники\n\n## 1. Общие положения',
        ),
      },
    },
    {
      title: { ru: 'Раздела из плана нет', en: 'A section of the contents is missing' },
      files: {
        'regions/primer/provision.mdx': replaced(
          'provision',
          '## 1. Общие положения',
          '## Содержание\n\n- 1\\. Общие положения\n- 9\\. Итоги\n\n## 1. Общие положения',
        ),
      },
    },
  ],
  good: [
    {
      title: { ru: 'В плане есть пояснение в скобках', en: 'The contents add something in brackets' },
      files: {
        'regions/primer/provision.mdx': replaced(
          'provision',
          '## 1. Общие положения',
          '## План\n\n- 1\\. Общие положения (цели, задачи)\n- 2\\. Субъекты\n\n## 1. Общие положения',
        ),
      },
    },
  ],
};
