// An order is carried out by somebody, and to a day. «Ответственным исполнителям обеспечить» is addressed to nobody, and lasts for ever.
import { onlyAmends } from '../../model/act-actions.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Part, Territory } from '../../model/types.ts';
import { documentsBeside } from '../../model/view-of.ts';
import { hasWholeText } from '../../model/whole.ts';
import { edits } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { orderParts } from './order-text.ts';
import { orderWords } from './order-words.ts';

/** «ЦНППМ (Иванова И.И.) обеспечить …», «Руководителям школ: 1) организовать …» */
const TOLD =
  /^\s*(?:[\d.]+[.)]?\s+)?(?<whom>\p{Lu}[^:;.]{2,300}?)\s+(?:в\s+срок[^:;]{0,60}\s+)?(?<what>(?:обеспечить|организовать|провести|разработать|осуществ(?:ить|лять)|принять|представ(?:ить|лять)|направ(?:ить|лять)|назначить|довести|разместить|внести|утвердить|подготовить|создать|руководствоваться|обеспечивать|проводить|выполн(?:ить|ять))(?!\p{L}))/u;
/** To whom: a name in the dative. «Рекомендовать органам» is no duty. */
const DATIVE = /\p{L}(?:у|ю|ам|ям|ому|ему|ым|им)(?!\p{L})|(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u;
const NOT_A_DUTY = /^\s*(?:[\d.]+[.)]?\s+)?(?:рекомендовать|утвердить|признать|контроль|считать|настоящ)/iu;
/** Nobody in particular. */
const NOBODY =
  /^(?:(?:всем|указанным|соответствующим|заинтересованным)\s+)?(?:ответственным\s+(?:исполнителям|лицам|субъектам)|исполнителям|ответственным|заинтересованным\s+(?:лицам|сторонам|органам)|соответствующим\s+(?:подразделениям|органам|лицам|службам)|должностным\s+лицам)(?!\p{L})/iu;
/** They are named nearby: «указанным в приложении», «согласно приложению № 2», «в соответствии с дорожной картой». */
const NAMED_THERE = /приложени|указанн\p{L}{1,3}\s+в|поименованн|перечисленн|согласно\s|№/iu;
const TERM =
  /(?<!\p{L})(?:до|к|с|не\s+позднее|по)\s+(?:\d|январ|феврал|март|апрел|ма[яйю]|июн|июл|август|сентябр|октябр|ноябр|декабр|начала|конца)|срок|ежегодно|ежемесячно|ежеквартально|еженедельно|ежедневно|постоянно|незамедлительно|в\s+течение|раз\s+в\s|\d{4}/iu;

interface Wanting {
  readonly part: Part;
  readonly whom: string | null;
  readonly term: boolean;
}

const wantingIn = (part: Part, planned: boolean): readonly Wanting[] => {
  const told = NOT_A_DUTY.test(part.text) ? null : TOLD.exec(part.text);
  const whom = told?.groups?.['whom']?.trim() ?? '';
  if (told === null || !DATIVE.test(whom)) return [];
  const all = [part.text, ...part.children.map(({ text }) => text)].join(' ');
  const nobody = NOBODY.test(whom) && !NAMED_THERE.test(all) && !planned;
  // Whoever is named and has a plan with deadlines knows when.
  const term = !TERM.test(all) && !planned;
  return nobody ? [{ part, whom, term }] : [];
};

/** A plan among the documents of the act says who and when. */
const isPlanned = (territory: Territory): boolean =>
  documentsBeside(territory).some(({ roadmap }) => roadmap !== null);

/** What is to be carried out, not merely kept to. */
const WORK =
  /(?<!\p{L})утвердить\s+(?:прилагаем\p{L}{2,3}\s+)?(?:стандарт|концепци|программ|модел|стратеги|план|комплекс\s+мер)/iu;

const sayWanting = ({ part, whom, term }: Wanting): Text => ({
  ru: `Поручение дано неизвестно кому${term ? ' и без срока' : ''}: «${inner(excerpt(part.text))}» – кто такие «${inner(excerpt(whom ?? ''))}», акт не говорит`,
  en: `A duty is given to nobody in particular${term ? ', and without a term' : ''}: “${excerpt(part.text)}”`,
});

/** The model act without its roadmap, its order with a further clause or with a first one that reads otherwise. */
const unplanned = (
  first: string,
  clause: string | null,
  title = 'Положение о региональной системе',
): Readonly<Record<string, string | null>> => ({
  ...edits(
    'provision',
    ['1. Утвердить Положение о региональной системе.', first],
    ['4. Приказ вступает', clause === null ? '4. Приказ вступает' : `4. ${clause}\n\n5. Приказ вступает`],
    ['clause: order/4', clause === null ? 'clause: order/4' : 'clause: order/5'],
    ['    - { number: "2", title: Дорожная карта, document: roadmap }\n', ''],
    ['## Приложение № 2\n\n<Roadmap/>\n\n', ''],
    ['title: Положение о региональной системе', `title: ${title}`],
    ['# Положение о региональной системе', `# ${title}`],
  ),
  ...edits('subjects', ['утверждает дорожную карту.', 'управляет системой.']),
  'regions/primer/acts/1/roadmap.yaml': null,
});
const adopting = '1. Утвердить Положение о региональной системе.';

export const orderCarriedOut: TerritoryRule = {
  id: 'requisites/order-carried-out',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Приказ говорит, кто и к какому сроку его исполняет',
    en: 'An order says who carries it out, and by when',
  },
  fault: {
    ru: 'Приказ не говорит, кто его исполняет',
    en: 'An order does not say who carries it out',
  },
  reason: {
    ru: 'Поручение без исполнителя и срока не исполняет никто, и спросить за него не с кого.',
    en: 'A duty without anybody to do it, and without a day, is done by nobody, and nobody can be asked for it.',
  },
  cure: {
    ru: 'Назовите в приказе исполнителей по должностям или организациям и срок, или приложите план, в котором они названы.',
    en: 'Name in the order by office or organisation who does it and by when, or annex a plan that does.',
  },
  ofAct: true,
  *check(territory, { corpus }): Generator<Issue> {
    const { provision } = territory;
    if (provision === null || onlyAmends(territory) || !hasWholeText(corpus, territory)) return;
    const planned = isPlanned(territory);
    const order = orderParts(provision);
    const wanting = order.flatMap((part) => wantingIn(part, planned));
    for (const each of wanting)
      yield { at: each.part.spot, message: sayWanting(each), evidence: each.whom ?? '' };
    const work = order.find(({ text }) => WORK.test(text));
    const isTold = order.some(
      ({ text }) => !NOT_A_DUTY.test(text) && DATIVE.test(TOLD.exec(text)?.groups?.['whom'] ?? ''),
    );
    if (work === undefined || isTold || planned) return;
    yield {
      at: work.spot,
      message: {
        ru: `${orderWords(provision).One} утверждает документ, который нужно исполнять («${inner(excerpt(work.text))}»), а исполнять его никому не поручает и срока не даёт; плана с исполнителями и сроками в акте нет`,
        en: `The order adopts what is to be carried out (“${excerpt(work.text)}”), tells nobody to do so and gives no day; the act has no plan`,
      },
      evidence: 'work',
    };
  },
  bad: [
    {
      title: { ru: 'Ответственным исполнителям, без срока', en: 'To those responsible, without a day' },
      files: unplanned(adopting, 'Ответственным исполнителям обеспечить выполнение Положения.'),
    },
    {
      title: { ru: 'Ответственным лицам к сроку', en: 'To those responsible, by a day' },
      files: unplanned(adopting, 'Ответственным лицам обеспечить выполнение Положения до 1 июня 2024 г.'),
    },
    {
      title: { ru: 'Концепцию исполнять никому не поручено', en: 'Nobody is told to carry out a concept' },
      files: unplanned(
        '1. Утвердить Концепцию региональной системы.',
        null,
        'Концепция региональной системы',
      ),
    },
  ],
  good: [
    { title: { ru: 'План с исполнителями и сроками приложен', en: 'A plan is annexed' }, files: {} },
    {
      title: { ru: 'Исполнитель и срок названы', en: 'Somebody is told, and a day' },
      files: unplanned(
        '1. Утвердить Концепцию региональной системы.',
        'ЦНППМ обеспечить выполнение Концепции до 1 июня 2024 г.',
        'Концепция региональной системы',
      ),
    },
  ],
};
