// A provision is cited by its clauses. A passage without a number can be cited only by counting lines.

import { allParts } from '../../model/all-parts.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Part } from '../../model/types.ts';
import { plural } from '../../text/russian.ts';
import { edit } from '../example-base.ts';
import { leaveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';

/** A paragraph of its own, not a line of a list, nor one that goes on with the line above. */
const isPassage = ({ kind, text, component, number }: Part): boolean =>
  kind === 'paragraph' && number === null && component === null && /^\s*\p{Lu}.+[.:]\s*$/su.test(text);

const isClause = ({ kind, number }: Part): boolean => kind === 'clause' && number !== null;

/** So many passages of a section, or behind one clause, want numbers. */
const inSection = 2;
const behindClause = 8;

/** A list of terms or what ends an act has no clauses anywhere. */
const UNNUMBERED =
  /понят|термин|определени|сокращени|приложени|подпис|лист\s+согласовани|план$|содержание|оглавление|аннотаци/iu;

interface Unnumbered {
  readonly holder: Part;
  readonly passages: readonly [Part, ...Part[]];
}

const unnumbered = (holder: Part): readonly Unnumbered[] => {
  const isClauseItself = holder.kind === 'clause';
  const shortest = isClauseItself ? 40 : 15;
  const [first, ...more] = holder.children.filter((part) => isPassage(part) && part.text.length > shortest);
  if (first === undefined) return [];
  const fewest = isClauseItself ? behindClause : inSection;
  return more.length + 1 < fewest || holder.children.some(isClause)
    ? []
    : [{ holder, passages: [first, ...more] }];
};

export const paragraphsNumbered: TerritoryRule = {
  id: 'numbering/paragraphs-numbered',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Абзацы положения нумеруются во всех разделах', en: 'Passages have numbers in every section' },
  fault: {
    ru: 'Абзацы раздела или пункта без номеров',
    en: 'Passages of a section or clause have no numbers',
  },
  reason: {
    ru: 'На положение ссылаются по пунктам. Абзац без номера не назвать ни в приказе, ни в поправке, ни в дорожной карте.',
    en: 'A provision is cited by its clauses; a passage without a number cannot be named in an order, an amendment or a roadmap.',
  },
  cure: {
    ru: 'Дайте абзацам номера пунктов, как в остальных разделах.',
    en: 'Number the passages as the other sections do.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'Короткое введение к разделу номеров не требует: решает составитель.',
    en: 'A short introduction of a section needs no numbers; that is for the drafter.',
  },
  *check({ provision }) {
    if (provision === null) return;
    const parts = [...allParts(provision.parts)].filter(({ inOrder }) => !inOrder);
    // «1.3. Мониторинг» is a clause itself, whatever stands in it.
    const sections = parts.filter(
      ({ kind, text, number }) =>
        kind === 'section' && number?.includes('.') !== true && !UNNUMBERED.test(text),
    );
    const numbered = sections.filter(({ children }) => children.some(isClause));
    const holders = [...sections, ...parts.filter(isClause)].flatMap(unnumbered);
    // A text in prose, with a list of clauses here and there, numbers nothing.
    if (numbered.length < 2 || numbered.length < holders.length) return;
    const [first, ...others] = holders;
    if (first === undefined) return;
    const count = holders.reduce((sum, { passages }) => sum + passages.length, 0);
    const name = inner(excerpt(first.holder.text));
    yield {
      at: first.passages[0].spot,
      message: {
        ru: `Без номеров ${count} ${plural(count, ['абзац', 'абзаца', 'абзацев'])}, первый – в «${name}», а в других разделах пункты нумеруются`,
        en: `${count} passages have no numbers, the first in “${name}”, while other sections number their clauses`,
      },
      grounds: others.map(({ holder, passages }) => ({
        says: {
          ru: `И здесь без номеров: «${inner(excerpt(holder.text))}», ${passages.length} ${plural(passages.length, ['абзац', 'абзаца', 'абзацев'])}`,
          en: `None here either: “${excerpt(holder.text)}”, ${passages.length} passages`,
        },
        at: passages[0].spot,
      })),
      evidence: 'paragraphs',
      placeless: true,
    };
  },
  bad: [
    {
      title: { ru: 'Раздел без номеров', en: 'A section without numbers' },
      files: edit(
        'provision',
        '## Приложение № 2',
        '## 5. Поддержка\n\nНаставник помогает молодому педагогу в первые три года работы.\n\nНаставника назначает руководитель образовательной организации.\n\nСопровождение педагога длится не менее одного учебного года.\n\n## Приложение № 2',
      ),
    },
    {
      title: { ru: 'Два раздела без номеров', en: 'Two sections without numbers' },
      files: edit(
        'provision',
        '## Приложение № 2',
        '## 5. Поддержка\n\nНаставник помогает молодому педагогу в первые три года работы.\n\nНаставника назначает руководитель образовательной организации.\n\nСопровождение педагога длится не менее одного учебного года.\n\n## 6. Отбор\n\nНаставников отбирает совет образовательной организации.\n\nОтбор проходит по правилам, которые утвердил педагогический совет.\n\nРешение совета оформляет протокол с подписью председателя.\n\n## Приложение № 2',
      ),
    },
  ],
  good: [
    {
      title: { ru: 'Введение к разделу', en: 'An introduction of a section' },
      files: edit(
        'provision',
        '## Приложение № 2',
        '## 5. Поддержка\n\nНаставник помогает молодому педагогу в первые три года работы.\n\n5.1. Наставника назначает руководитель образовательной организации.\n\n5.2. Сопровождение длится год.\n\n## Приложение № 2',
      ),
    },
  ],
};
