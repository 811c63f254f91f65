// An order that approves a system, and carries a provision on it, has approved something that it does not carry.
import { likeness } from '../../language/likeness.ts';
import { excerpt } from '../../model/excerpt.ts';
import { present } from '../../model/loose.ts';
import type { Part, Provision } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { amendingOrder, paths } from '../editions/example-editions.ts';
import { edit, replaced } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { promises } from './annex-text.ts';
import { orderParts } from './order-text.ts';
import { orderWords } from './order-words.ts';
import { kindStem, ownName, printedTitle, readTitle } from './own-name.ts';

interface Approved {
  readonly part: Part;
  /** What is approved, as the order says. */
  readonly what: string;
  /** The title of what the order annexes for it. */
  readonly title: string;
  /** It is the document itself, and not a further annex. */
  readonly isOwn: boolean;
}

const APPROVE =
  /^[\d.\s]*(?:утвердить|ввести\s+в\s+действие)\s+(?:прилагаем\p{L}{1,3}\s+)?(?<what>[^.:;(]+)/iu;

/** What the order approves: by the number of an annex that it names there an annex, else the document itself. */
const approvedIn = (provision: Provision, title: string): readonly Approved[] => {
  const parts = orderParts(provision);
  const annexes = present(provision.front.order?.annexes).map(([, annex]) => annex);
  const reported = parts.flatMap((part): readonly Approved[] => {
    const said = APPROVE.exec(part.text)?.groups?.['what'];
    if (said === undefined) return [];
    const what = said.replace(/\s+согласно\s.*$/isu, '').trim();
    const [promised] = promises(part);
    const annex = annexes.find(({ number }) => number !== undefined && number === promised?.number);
    if (annex === undefined || annex.document === 'provision') return [{ part, what, title, isOwn: true }];
    return annex.title === undefined ? [] : [{ part, what, title: annex.title, isOwn: false }];
  });
  if (reported.length > 0) return reported;
  return annexes.flatMap(({ document, title: what }) => {
    const part = parts.find(({ text }) => what !== undefined && text.includes(what));
    return document !== 'provision' || what === undefined || part === undefined
      ? []
      : [{ part, what, title, isOwn: true }];
  });
};

/** «Прилагаемые изменения, которые вносятся в …», «перечень изменений»: what amends another act founds no document that has a name of its own. */
const CHANGES = /^(?:перечень\s+|список\s+)?(?:изменени|дополнени|поправ)\p{L}{0,3}(?!\p{L})/iu;

/** Whether two titles are of one document: the same words, or one says all that the other says. */
const areOne = (a: string, b: string): boolean =>
  ['same', 'reworded', 'extended'].includes(likeness(a, b).level);

const otherwise = (provision: Provision, { part, what, title }: Approved): Issue => ({
  at: part.spot,
  message: {
    ru: `${orderWords(provision).One} утверждает «${excerpt(what)}», а приложен документ «${excerpt(title)}»`,
    en: `The order approves “${excerpt(what)}”, but the document that it carries is “${excerpt(title)}”`,
  },
  evidence: `${what} ${title}`,
});

export const approvedAsNamed: TerritoryRule = {
  id: 'requisites/approved-as-named',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Приказ утверждает тот документ, который несёт',
    en: 'An order approves the document that it carries',
  },
  fault: {
    ru: 'Приказ утверждает не тот документ, который несёт',
    en: 'The order approves another document than it carries',
  },
  reason: {
    ru: 'Утверждён тот документ, который назван в приказе. Если приказ утверждает «систему», а приложено положение о ней, положение словами приказа не утверждено, и его сила спорна.',
    en: 'The document is approved that the order names. Where it approves “a system” and annexes a provision on it, its words do not approve the provision, and whether it binds is open to dispute.',
  },
  cure: {
    ru: 'Назовите в приказе документ так же, как он называет себя: «Утвердить Положение о …». В принятом акте это делает поправка.',
    en: 'Name the document in the order as it names itself: “Утвердить Положение о …”. In an adopted act an amendment does it.',
  },
  edit: {
    ru: 'До поправки примите замечание.',
    en: 'Until then waive the finding.',
  },
  ofAct: true,
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const title = printedTitle(provision) ?? provision.title;
    const approved = approvedIn(provision, title);
    for (const one of approved)
      if (!one.isOwn && !areOne(one.what, one.title)) yield otherwise(provision, one);
    const ofOwn = approved.filter(({ isOwn, what }) => isOwn && !CHANGES.test(what));
    const [first] = ofOwn;
    if (first === undefined) return;
    const own = ownName(provision);
    const kind = own?.kind ?? readTitle(title).kind;
    const stem = kind === null ? '' : kindStem(kind);
    if (ofOwn.some(({ what }) => what.toLowerCase().includes(stem))) {
      if (!ofOwn.some(({ what }) => areOne(what, title))) yield otherwise(provision, first);
      return;
    }
    yield {
      at: first.part.spot,
      message: {
        ru: `${orderWords(provision).One} утверждает «${excerpt(first.what)}», а приложенный документ называет себя «${kind}»`,
        en: `The order approves “${excerpt(first.what)}”, but the document that it carries calls itself “${kind}”`,
      },
      ...(own === null
        ? {}
        : {
            grounds: [
              {
                says: { ru: 'Так документ называет себя здесь', en: 'So the document calls itself here' },
                at: own.part.spot,
              },
            ],
          }),
      evidence: stem,
    };
  },
  bad: [
    {
      title: { ru: 'Утверждено положение о другом', en: 'A provision on something else is approved' },
      files: edit(
        'provision',
        '1. Утвердить Положение о региональной системе.',
        '1. Утвердить Положение о совете наставников.',
      ),
      points: '1. Утвердить Положение о совете наставников.',
    },
    {
      title: {
        ru: 'Утверждена система, а не положение о ней',
        en: 'A system is approved, not the provision',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'title: Положение, document',
          'title: Региональную систему, document',
        ).replace(
          '1. Утвердить Положение о региональной системе.',
          '1. Утвердить Региональную систему согласно приложению № 1.',
        ),
      },
      points: '1. Утвердить Региональную систему согласно приложению № 1.',
    },
    {
      title: { ru: 'Положение названо в своём тексте', en: 'The provision names itself in its text' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'title: Положение, document',
          'title: Региональную систему, document',
        )
          .replace(
            '1. Утвердить Положение о региональной системе.',
            '1. Утвердить Региональную систему согласно приложению № 1.',
          )
          .replace(
            '1.1. Положение на',
            '1.1. Настоящее Положение о региональной системе (далее – Положение) на',
          ),
      },
    },
  ],
  good: [
    {
      title: { ru: 'Утверждены изменения другого акта', en: 'Amendments of another act are approved' },
      files: {
        [`${paths.amending}/act.yaml`]: 'status: draft\n',
        [`${paths.amending}/provision.mdx`]: `${amendingOrder(
          [],
          '1. Утвердить прилагаемые изменения, которые вносятся в приказ Министерства образования Примерной области от 15.12.2023 № 1.',
        )}
ИЗМЕНЕНИЯ, которые вносятся в приказ Министерства образования Примерной области от 15.12.2023 № 1

1. Пункт 1.2 признать утратившим силу.
`,
      },
    },
    {
      title: { ru: 'Утверждено положение', en: 'The provision is approved' },
      files: edit(
        'provision',
        '1. Утвердить Положение о региональной системе.',
        '1. Утвердить Положение о региональной системе согласно приложению № 1.',
      ),
    },
  ],
};
