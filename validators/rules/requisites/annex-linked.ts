// What an order adopts is a part of it. A paper that lies beside it without a word is a draft, a copy or another edition: who knows?
import { onlyAmends } from '../../model/act-actions.ts';
import { allParts } from '../../model/all-parts.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Provision } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { edits } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { marks } from './annex-text.ts';
import { orderParts } from './order-text.ts';
import { orderWords } from './order-words.ts';

const ADOPTS = /(?<!\p{L})(?:утвердить|ввести\s+в\s+действие|принять)(?!\p{L})/iu;
/** «Утвердить прилагаемое Положение», «согласно приложению № 1». */
const LINKS = /прилага\p{L}{1,6}|приложени\p{L}{1,3}/iu;
/** «УТВЕРЖДЕНО приказом Министерства»; a bare «УТВЕРЖДЕНО» does not say by what. */
const STAMP =
  /^\s*утвержд[её]н(?:[аоы])?(?!\p{L})[^.]*?(?:приказ|постановлени|распоряжени|решени|указ|протокол|закон)\p{L}{1,3}(?!\p{L})/isu;

const ADOPTED = /^\s*утвержд/iu;
/** A stamp has no more lines than these up to the word that says by what. */
const mostLines = 5;

/** The text says of itself, before its first section begins, that the order adopts it. */
const isMarked = (provision: Provision): boolean => {
  const marked = new Set(marks(provision).values());
  const above: string[] = [];
  for (const part of allParts(provision.parts)) {
    if (part.inOrder) continue;
    if (marked.has(part)) return true;
    if (part.kind === 'section') break;
    above.push(part.text, ...part.lines);
  }
  return above.some(
    (line, at) => ADOPTED.test(line) && STAMP.test(above.slice(at, at + mostLines).join('\n')),
  );
};

const adopting = '1. Утвердить Положение о региональной системе.';
const mark = 'Приложение № 1\n\n# Положение';

export const annexLinked: TerritoryRule = {
  id: 'requisites/annex-linked',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Приказ и утверждённый им документ ссылаются друг на друга',
    en: 'An order and what it adopts refer to each other',
  },
  fault: {
    ru: 'Приказ и утверждённый им документ друг на друга не ссылаются',
    en: 'An order and what it adopts do not refer to each other',
  },
  reason: {
    ru: 'По документу без отметки не видно, та ли это редакция, что утверждена: силу он получает только вместе с приказом.',
    en: 'A paper without a mark does not show that it is the edition adopted; it has force only together with the order.',
  },
  cure: {
    ru: 'Напишите в приказе «утвердить прилагаемое …» или «согласно приложению», а на документе – отметку «Приложение к приказу от … № …» или «Утверждено приказом …».',
    en: 'Write in the order that it adopts the paper annexed to it, and on the paper by which order it is adopted.',
  },
  ofAct: true,
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || onlyAmends(territory) || !hasWholeText(corpus, territory)) return;
    const order = orderParts(provision);
    const clause = order.find(({ text }) => ADOPTS.test(text));
    if (clause === undefined || isMarked(provision)) return;
    // An annex that the order gives a number wants that mark: another rule tells it.
    const own = provision.front.order?.annexes?.find((annex) => annex?.document === 'provision');
    if (own?.number !== undefined) return;
    const isLinked = order.some(({ text }) => LINKS.test(text));
    const hasText = [...allParts(provision.parts)].some(
      ({ inOrder, kind }) => !inOrder && kind === 'section',
    );
    if (!hasText) return;
    yield {
      at: clause.spot,
      message: {
        ru: isLinked
          ? `${orderWords(provision).One} называет документ приложенным («${inner(excerpt(clause.text))}»), а на самом документе нет отметки, чем он утверждён`
          : `${orderWords(provision).One} утверждает документ («${inner(excerpt(clause.text))}»), но приложенным его не называет, а на самом документе нет отметки, что он утверждён`,
        en: isLinked
          ? `The order calls the paper annexed (“${excerpt(clause.text)}”), and the paper does not say by what it is adopted`
          : `The order adopts a paper (“${excerpt(clause.text)}”) and does not call it annexed, nor does the paper say that it is adopted`,
      },
      evidence: 'adopted',
    };
  },
  bad: [
    {
      title: { ru: 'Ни слова «прилагаемое», ни отметки', en: 'Neither “annexed” nor a mark' },
      files: edits(
        'provision',
        [mark, '# Положение'],
        [
          '## Приложение № 2\n\n<Roadmap/>\n\n## Приложение № 3\n',
          '## Дорожная карта\n\n<Roadmap/>\n\n## Показатели\n',
        ],
        [
          '    - { number: "1", title: Положение, document: provision }\n    - { number: "2", title: Дорожная карта, document: roadmap }\n    - { number: "3", title: Показатели, document: indicators }\n',
          '    - { title: Положение, document: provision }\n    - { title: Дорожная карта, document: roadmap }\n    - { title: Показатели, document: indicators }\n',
        ],
      ),
    },
  ],
  good: [
    { title: { ru: 'На документе есть отметка', en: 'The paper has a mark' }, files: {} },
    {
      title: { ru: 'Приказ говорит «согласно приложению»', en: 'The order calls it annexed' },
      files: edits('provision', [
        adopting,
        '1. Утвердить Положение о региональной системе согласно приложению № 1.',
      ]),
    },
  ],
};
