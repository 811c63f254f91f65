// An order that approves a system, and carries a provision on it, has approved something that it does not carry.
import { excerpt } from '../../model/excerpt.ts';
import type { Provision } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { amendingOrder, paths } from '../editions/example-editions.ts';
import { edit, replaced } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { type Approved, approvedIn, areOne } from './approved-documents.ts';
import { orderWords } from './order-words.ts';
import { kindStem, ownName, printedTitle, readTitle } from './own-name.ts';

/** «Прилагаемые изменения, которые вносятся в …», «перечень изменений»: what amends another act founds no document that has a name of its own. */
const CHANGES = /^(?:перечень\s+|список\s+)?(?:изменени|дополнени|поправ)\p{L}{0,3}(?!\p{L})/iu;

/** «Положение и показатели»: several documents, this one by the word for its kind alone. */
const namesKind = (what: string, stem: string): boolean =>
  stem !== '' &&
  what
    .split(/\s*,\s*|\s+и\s+/u)
    .some((one, _, all) => all.length > 1 && /^\p{L}+$/u.test(one) && one.toLowerCase().startsWith(stem));

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
    ru: 'Назовите в приказе документ так же, как он называет себя: «Утвердить Положение о …», «Утвердить План …». В принятом акте это делает поправка.',
    en: 'Name the document in the order as it names itself: “Утвердить Положение о …”, “Утвердить План …”. In an adopted act an amendment does it.',
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
      if (!ofOwn.some(({ what }) => areOne(what, title) || namesKind(what, stem)))
        yield otherwise(provision, first);
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
      title: { ru: 'Среди перечисленного другое положение', en: 'Another provision is in the list' },
      files: edit(
        'provision',
        '1. Утвердить Положение о региональной системе.',
        '1. Утвердить прилагаемые:\n\n1.1. Положение о совете наставников (приложение № 1);\n\n1.2. Показатели региональной системы.',
      ),
      points: '1.1. Положение о совете наставников (приложение № 1);',
    },
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
      title: {
        ru: 'План утверждён под своим именем, без номера приложения',
        en: 'A plan is approved by its name, without a number',
      },
      files: edit(
        'provision',
        '1. Утвердить Положение о региональной системе.',
        '1. Утвердить дорожную карту (далее – План) согласно приложению.',
      ),
    },
    {
      title: { ru: 'Прилагаемые документы перечислены', en: 'What is annexed is listed' },
      files: edit(
        'provision',
        '1. Утвердить Положение о региональной системе.',
        '1. Утвердить прилагаемые:\n\n1.1. Положение о региональной системе (приложение № 1);\n\n1.2. Показатели региональной системы.',
      ),
    },
    {
      title: { ru: 'Следующие документы перечислены', en: 'What follows is listed' },
      files: edit(
        'provision',
        '1. Утвердить Положение о региональной системе.',
        '1. Утвердить следующие документы:\n\n1) Положение о региональной системе;\n\n2) Показатели региональной системы.',
      ),
    },
    {
      title: { ru: 'Документы названы одним словом каждый', en: 'Each document is named by one word' },
      files: edit(
        'provision',
        '1. Утвердить Положение о региональной системе.',
        '1. Утвердить прилагаемые Положение и показатели.',
      ),
    },
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
