// An order is carried out by somebody, and to a day. «Ответственным исполнителям обеспечить» is addressed to nobody, and lasts for ever.
import { analyse } from '../../language/analyse.ts';
import { isAssignment } from '../../language/assignment.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { onlyAmends } from '../../model/act-actions.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Part, Territory } from '../../model/types.ts';
import { documentsBeside } from '../../model/view-of.ts';
import { hasWholeText } from '../../model/whole.ts';
import { isEnacting } from '../../text/acts/order-words.ts';
import { normalise } from '../../text/words/words.ts';
import { edits } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { orderParts } from './order-text.ts';
import { orderWords } from './order-words.ts';

const NUMBER = /^\s*(?:[\d.]+[.)]?\s+)?/u;
/** What an order does by being signed, and asks of nobody. */
const performed = wordSet(
  'утвердить признать считать возложить рекомендовать внести изложить исключить дополнить заменить ввести установить отменить определить ' +
    'назначить образовать создать присвоить оставить продлить принять согласовать одобрить включить объявить просить открыть учредить',
);
/** Words by which work is given to somebody who stands behind them. */
const giving = wordSet('поручить обязать предложить предписать');
const NOT_A_DUTY = /^\s*(?:[\d.]+[.)]?\s+)?(?:контроль|настоящ)/iu;
/** Nobody in particular. */
const NOBODY =
  /^(?:(?:всем|указанным|соответствующим|заинтересованным)\s+)?(?:ответственным\s+(?:исполнителям|лицам|субъектам)|исполнителям|ответственным|заинтересованным\s+(?:лицам|сторонам|органам)|соответствующим\s+(?:подразделениям|органам|лицам|службам)|должностным\s+лицам)(?!\p{L})/iu;
/** They are named nearby: «указанным в приложении», «согласно приложению № 2», «в соответствии с дорожной картой». */
const NAMED_THERE = /приложени|указанн\p{L}{1,3}\s+в|поименованн|перечисленн|согласно\s|№/iu;
const TERM =
  /(?<!\p{L})(?:до|к|с|не\s+позднее|по)\s+(?:\d|январ|феврал|март|апрел|ма[яйю]|июн|июл|август|сентябр|октябр|ноябр|декабр|начала|конца)|срок|ежегодно|ежемесячно|ежеквартально|еженедельно|ежедневно|постоянно|незамедлительно|в\s+течение|раз\s+в\s|\d{4}/iu;
/** «ЦНППМ (Иванова И.И.)»: letters have no dative of their own. */
const LETTERS = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u;

/** What is told to do: the first infinitive of a clause, and who stands before it. */
interface Told {
  readonly verb: TextToken;
  readonly whom: string;
  readonly named: boolean;
}

const isInfinitive = ({ kind, text }: TextToken): boolean =>
  kind === 'word' &&
  analyse(text).some(({ part }) => part === 'infinitive') &&
  analyse(text).every(({ part }) => part !== 'noun');

/** «Академии (ректор Озерцова Л.Д.) обеспечить …»: at the beginning a form that may be a dative names somebody. */
const beginsWithSomebody = (before: string): boolean => {
  const [first] = indexOfText(before).tokens;
  return first?.kind === 'word' && analyse(first.text).some((one) => one.case === 'dative');
};

const toldIn = (text: string): Told | null => {
  if (NOT_A_DUTY.test(text)) return null;
  const from = NUMBER.exec(text)?.[0].length ?? 0;
  const { tokens, sentences } = indexOfText(text);
  const end = sentences.find((one) => one.end > from)?.end ?? text.length;
  const verb = tokens.find((token) => token.at >= from && token.end <= end && isInfinitive(token));
  if (verb === undefined) return null;
  const before = text.slice(from, verb.at).trim();
  // «… приказом установлено: провести …» and what a reason or an aim says is no telling.
  if (tokens.some((token) => token.at >= from && token.at < verb.at && isSaid(token))) return null;
  const isGiven = isOneOf(verb, giving);
  const named = isGiven
    ? isAssignment(text.slice(0, end), end)
    : LETTERS.test(before) || beginsWithSomebody(before) || isAssignment(text, verb.at);
  if (!named && isOneOf(verb, performed)) return null;
  // «Для размещения на сайте», «В целях развития системы»: what stands before is no addressee.
  return { verb, whom: named ? before : '', named };
};

const isSaid = ({ kind, text }: TextToken): boolean =>
  kind === 'word' &&
  analyse(text).length > 0 &&
  analyse(text).every(({ part }) => part === 'verb' || part === 'short participle');

/** «Руководствоваться», «обеспечивать»: what goes on has no day. */
const goesOn = ({ text }: TextToken): boolean =>
  analyse(text).every(({ part, aspect }) => part !== 'infinitive' || aspect === 'imperfective');

interface Wanting {
  readonly part: Part;
  readonly whom: string;
  /** Nobody is told, or nobody in particular. */
  readonly nobody: boolean;
  readonly term: boolean;
}

/** A clause of an order, and the line over it: «2. Академии (Озерцова Л.Д.):». */
interface Clause {
  readonly part: Part;
  readonly over: string;
}

const ITEM = /^\s*(?:\p{L}|\d+)\)/u;

const withLines = (parts: readonly Part[]): readonly Clause[] => {
  let over: Part | null = null;
  return parts.map((part) => {
    const isUnder =
      over !== null &&
      (ITEM.test(part.text) ||
        part.kind === 'bullet' ||
        part.number?.startsWith(`${over.number ?? ''}.`) === true);
    if (!isUnder) over = null;
    const clause = { part, over: over?.text ?? '' };
    if (over === null && /:\s*$/u.test(part.text) && !isEnacting(part.text)) over = part;
    return clause;
  });
};

/** «Рекомендовать руководителям:» asks nothing of them. */
const isRecommended = (over: string): boolean => /^\s*(?:[\d.]+[.)]?\s+)?рекомендовать(?!\p{L})/iu.test(over);

const wantingIn = ({ part, over }: Clause, planned: boolean): readonly Wanting[] => {
  const told = planned || isRecommended(over) ? null : toldIn(part.text);
  if (told === null) return [];
  const all = [over, part.text, ...part.children.map(({ text }) => text)].join(' ');
  const whom = over.replace(NUMBER, '');
  const named =
    told.named || beginsWithSomebody(whom) || LETTERS.test(whom) || isAssignment(over, over.length);
  const nobody = (!named || NOBODY.test(told.whom || whom)) && !NAMED_THERE.test(all);
  const term = !TERM.test(all) && !goesOn(told.verb);
  return nobody || term ? [{ part, whom: told.whom, nobody, term }] : [];
};

/** A plan among the documents of the act says who and when. */
const isPlanned = (territory: Territory): boolean =>
  documentsBeside(territory).some(({ roadmap }) => roadmap !== null);

/** What is to be carried out, not merely kept to. */
const WORK =
  /(?<!\p{L})утвердить\s+(?:прилагаем\p{L}{2,3}\s+)?(?:стандарт|концепци|программ|модел|стратеги|план|комплекс\s+мер)/iu;

const sayWanting = ({ part, whom, nobody, term }: Wanting): Text => {
  const words = inner(excerpt(part.text));
  if (!nobody)
    return {
      ru: `Поручение дано без срока: «${words}»`,
      en: `A duty is given without a term: “${excerpt(part.text)}”`,
    };
  const who = whom === '' ? 'исполнитель не назван' : `кто такие «${inner(excerpt(whom))}», акт не говорит`;
  return {
    ru: `Поручение дано неизвестно кому${term ? ' и без срока' : ''}: «${words}» – ${who}`,
    en: `A duty is given to nobody in particular${term ? ', and without a term' : ''}: “${excerpt(part.text)}”`,
  };
};

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
    const all = orderParts(provision);
    // «Желая соединить усилия …, приказываю:» tells nobody anything.
    const order = all.slice(all.findIndex(({ text }) => isEnacting(text)) + 1);
    const wanting = withLines(order).flatMap((clause) => wantingIn(clause, planned));
    for (const each of wanting)
      yield {
        at: each.part.spot,
        message: sayWanting(each),
        evidence: each.whom || normalise(each.part.text),
      };
    const work = order.find(({ text }) => WORK.test(text));
    const isTold = order.some(({ text }) => toldIn(text)?.named === true);
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
    {
      title: { ru: 'Инфинитив в преамбуле никому ничего не поручает', en: 'An infinitive of the preamble' },
      files: unplanned(
        'Желая соединить усилия школ и дать каждому педагогу равную возможность учиться,\n\nПРИКАЗЫВАЮ:\n\n1. Утвердить Положение о региональной системе.',
        null,
      ),
    },
    {
      title: { ru: 'То же в одном абзаце с «постановляет»', en: 'The same in one paragraph' },
      files: unplanned(
        'Министерство, стремясь помочь школам подготовить наставников, постановляет:\n\n1. Утвердить Положение о региональной системе.',
        null,
      ),
    },
    {
      title: { ru: 'Исполнителя называет строка над поручениями', en: 'The line over the duties names who' },
      files: unplanned(
        adopting,
        'Академии (Примерова А.А.):\n\n4.1. Заключить соглашения со школами до 25 августа 2024 г.\n\n4.2. Ежегодно до 1 июля представлять сведения.',
      ),
    },
    {
      title: { ru: 'Поручено словом, у которого падежи совпали', en: 'A dative that could be another case' },
      files: unplanned(adopting, 'Академии (ректор Примерова А.А.) до 1 июня 2024 г. составить план.'),
    },
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
