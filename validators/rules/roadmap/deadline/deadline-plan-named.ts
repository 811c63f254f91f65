// A deadline that another document holds is known to those who know which document it is.

import { agrees } from '../../../language/agreement.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import { formKey } from '../../../language/plain-words.ts';
import { saidWords, unsaid } from '../../../language/said-words.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { isOneOf } from '../../../language/word-set.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { headingOf } from '../../../model/roadmap/headings.ts';
import type { Measure, Territory } from '../../../model/types.ts';
import type { Spot } from '../../../source/spot.ts';
import type { Term } from '../../../text/deadline/deadline.ts';
import { plural } from '../../../text/russian.ts';
import { normalise } from '../../../text/words/words.ts';
import { edit, edits } from '../../example-base.ts';
import type { TerritoryRule, Text } from '../../rule.ts';

/** Documents that may hold deadlines; «план-график» and «медиаплан» are two of them. */
const DOCUMENTS =
  'план график расписание циклограмма приказ распоряжение постановление регламент договор соглашение'.split(
    ' ',
  );
const isDocument = ({ lemmas }: TextToken): boolean =>
  [...lemmas].some((lemma) => DOCUMENTS.some((kind) => lemma.endsWith(kind) || lemma.startsWith(`${kind}-`)));
const BY = new Set(['по', 'согласно', 'с', 'со']);
const SET = new Set(['установить', 'определить', 'предусмотреть', 'утвердить']);

/** The document by which a deadline is: «в соответствии с региональным планом», «в сроки, установленные планом-графиком». */
const documentIn = (event: string): string | undefined => {
  const { tokens } = indexOfText(event);
  const at = tokens.findIndex(isDocument);
  const noun = tokens[at];
  if (noun === undefined) return undefined;
  let first = at;
  while (agrees(tokens[first - 1]?.text ?? '', noun.text) === true) first -= 1;
  const lead = tokens[first - 1];
  const isBy = lead !== undefined && (BY.has(lead.text.toLowerCase()) || isOneOf(lead, SET));
  return isBy ? event.slice(tokens[first]?.at).split(';')[0] : undefined;
};
/** A date, a number, a title in quotes, an annex or this very act: what tells one document from another. */
const IDENTIFIED = /\p{N}|№|[«"„“]|приложени|настоящ|прилагаем/iu;
/** A document that the roadmap itself brings forth. */
const MAKES = /(?<!\p{L})(?:разраб|утвержд|составл|принят|издан|подписан|заключен|формирован|подготов)/iu;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}-]+/gu) ?? [];

/** A proper name tells whose the document is: «планом работы ВИРО»; so does a name that the act has introduced: «Планом». */
const isOwned = (document: string, { abbreviations }: Territory): boolean =>
  wordsOf(document).some(
    (word) =>
      /\p{Lu}/u.test(word) &&
      (!indexOfText(word).tokens.some(isDocument) ||
        abbreviations.some(({ short }) => formKey(short) === formKey(word))),
  );

/**
 * Whether another row brings forth the document. «План наставничества» may be made in any row; a bare «план» could be any
 * plan, so it must be made beside the measure, under the same heading.
 */
const isMade = (document: string, measure: Measure, measures: readonly Measure[]): boolean => {
  return measures.some((other) => {
    if (other === measure) return false;
    if (saidWords(document).length === 1 && headingOf(other).anchor !== headingOf(measure).anchor)
      return false;
    const reported = `${other.title} ${other.result ?? ''}`;
    return MAKES.test(reported) && unsaid(document, reported).length === 0;
  });
};

/** «2024 год, по графику»: when in the year only the document says. */
const isWholeYear = (term: Term): boolean => term.kind === 'date' && term.precision === 'year';

interface Hanging {
  readonly title: string;
  readonly printed: string;
  readonly document: string;
  readonly spot: Spot;
}

const hangingOf = (territory: Territory): readonly Hanging[] => {
  const measures = territory.roadmap?.measures ?? [];
  return measures.flatMap((measure) => {
    const { title, deadline } = measure;
    if (deadline === null || !deadline.parsed.ok) return [];
    const [term, ...more] = deadline.parsed.value.terms.filter((one) => !isWholeYear(one));
    if (term?.kind !== 'event' || more.length > 0) return [];
    const document = documentIn(term.event);
    if (document === undefined || IDENTIFIED.test(document)) return [];
    if (isOwned(document, territory) || isMade(document, measure, measures)) return [];
    return [{ title, printed: deadline.printed, document, spot: deadline.spot }];
  });
};

const messageOf = (hanging: readonly Hanging[], { title, printed }: Hanging): Text =>
  hanging.length === 1
    ? {
        ru: `Срок «${printed}» мероприятия «${inner(excerpt(title))}» отсылает к документу, который не назван`,
        en: `The deadline “${printed}” of the measure “${excerpt(title)}” refers to a document that is not named`,
      }
    : {
        ru: `Срок «${printed}» отсылает к документу, который не назван; так у ${hanging.length} ${plural(hanging.length, ['мероприятия', 'мероприятий', 'мероприятий'])}, первое – «${inner(excerpt(title))}»`,
        en: `The deadline “${printed}” refers to a document that is not named; so have ${hanging.length} measures, first “${excerpt(title)}”`,
      };

const due = (deadline: string): Readonly<Record<string, string>> =>
  edit('roadmap', 'ежегодно (май)', deadline);

export const deadlinePlanNamed: TerritoryRule = {
  id: 'roadmap/deadline-plan-named',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'План, который определяет срок, назван',
    en: 'The plan that sets a deadline is named',
  },
  fault: { ru: 'План, который определяет срок, не назван', en: 'The plan that sets a deadline is not named' },
  reason: {
    ru: 'Срок «в соответствии с планом» узнают из плана. Если не сказано, какой это план, кем и когда он утверждён, срока у мероприятия нет.',
    en: 'A deadline “according to the plan” is read in the plan; where nobody says which plan it is, the measure has no deadline.',
  },
  cure: {
    ru: 'Назовите день, месяц или повторение либо сам документ: его вид, название, дату и номер.',
    en: 'Name a day, a month or a recurrence, or the document itself by its kind, title, date and number.',
  },
  *check(territory) {
    for (const [term, hanging] of Map.groupBy(hangingOf(territory), ({ printed }) => normalise(printed))) {
      const [first] = hanging;
      if (first === undefined) continue;
      yield {
        at: first.spot,
        message: messageOf(hanging, first),
        hint: {
          ru: `Назовите срок датой или повторением, например «ежегодно (декабрь)», либо допишите к словам «${first.document}» дату и номер документа.`,
          en: `Give a date or a recurrence, e.g. “ежегодно (декабрь)”, or add the date and the number of the document to “${first.document}”.`,
        },
        grounds:
          hanging.length === 1
            ? []
            : hanging.map(({ title, spot }) => ({
                says: { ru: `«${inner(excerpt(title))}».`, en: `“${excerpt(title)}”.` },
                at: spot,
              })),
        placeless: true,
        evidence: term,
      };
    }
  },
  bad: [
    {
      title: { ru: 'План не назван', en: 'The plan is not named' },
      files: due('в соответствии с региональным планом мероприятий'),
      points: 'в соответствии с региональным планом мероприятий',
    },
    {
      title: { ru: 'График не назван', en: 'The schedule is not named' },
      files: due('по отдельному графику'),
      points: 'по отдельному графику',
    },
    {
      title: { ru: 'О нескольких мероприятиях говорится один раз', en: 'Several measures are told once' },
      files: edits('roadmap', ['ежегодно (май)', 'согласно плану'], ['ежегодно (июнь)', 'согласно плану']),
      points: 'согласно плану',
    },
  ],
  good: [
    {
      title: { ru: 'План назван', en: 'The plan is named' },
      files: due('в соответствии с планом мероприятий от 12.01.2024 № 3'),
    },
    {
      title: { ru: 'Сказано, чей это план', en: 'It is said whose plan it is' },
      files: due('по плану работы Министерства'),
    },
    {
      title: { ru: 'Рядом с планом стоит дата', en: 'A date stands beside the plan' },
      files: due('по плану; декабрь 2024 года'),
    },
    {
      title: { ru: 'План составляет сама дорожная карта', en: 'The roadmap itself brings the plan forth' },
      files: edits(
        'roadmap',
        ['ежегодно (май)', 'по графику мониторинга'],
        ['Обсуждение выводов с педагогами', 'Утверждение графика мониторинга'],
      ),
    },
    {
      title: { ru: 'Срок зависит от события, а не от документа', en: 'The deadline waits for an event' },
      files: due('после прохождения маршрутов'),
    },
  ],
};
