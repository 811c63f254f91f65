// An order that approves a system, and carries a provision on it, has approved something that it does not carry.
import { excerpt } from '../../model/excerpt.ts';
import type { Part, Provision } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { orderParts } from './order-text.ts';
import { kindStem, ownName, printedTitle, readTitle } from './own-name.ts';

interface Approved {
  readonly part: Part;
  /** What is approved, as the order says. */
  readonly what: string;
}

const APPROVE = /(?<!\p{L})утвердить\s+(?<what>[^.:;(]+)/iu;

/** What the order says of the document that it carries: of its annex where it lists one, else of what it approves. */
const approvedIn = (provision: Provision): readonly Approved[] => {
  const parts = orderParts(provision);
  const titles = (provision.front.order?.annexes ?? []).flatMap((annex) =>
    annex?.document === 'provision' && annex.title !== undefined ? [annex.title] : [],
  );
  if (titles.length > 0)
    return titles.flatMap((what) => {
      const part = parts.find(({ text }) => text.includes(what));
      return part === undefined ? [] : [{ part, what }];
    });
  return parts.flatMap((part) => {
    const what = APPROVE.exec(part.text)?.groups?.['what'];
    return what === undefined ? [] : [{ part, what: what.trim() }];
  });
};

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
    const own = ownName(provision);
    const kind = own?.kind ?? readTitle(printedTitle(provision) ?? '').kind;
    if (kind === null) return;
    const approved = approvedIn(provision);
    const stem = kindStem(kind);
    const [first] = approved;
    if (first === undefined || approved.some(({ what }) => what.toLowerCase().includes(stem))) return;
    yield {
      at: first.part.spot,
      message: {
        ru: `Приказ утверждает «${excerpt(first.what)}», а приложенный документ называет себя «${kind}»`,
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
      title: { ru: 'Утверждено положение', en: 'The provision is approved' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '1. Утвердить Положение о региональной системе.',
          '1. Утвердить Положение о региональной системе согласно приложению № 1.',
        ),
      },
    },
  ],
};
