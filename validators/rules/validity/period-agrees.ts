// One act, one period: a roadmap «на 2024–2026 годы» under an act that holds until 2025 has a year that nobody owes.
import { indexOfText } from '../../language/index-of-text.ts';
import { namedYears } from '../../language/named-years.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { passagesOf } from '../../model/passages.ts';
import type { PrintedPeriod } from '../../model/printed-periods.ts';
import type { Corpus, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { child } from '../../source/spot.ts';
import { edit, replaced } from '../example-base.ts';
import type { Ground, Issue, TerritoryRule } from '../rule.ts';
import { type NamedPeriod, namedPeriods } from './named-periods.ts';

/** The period of the act: that of act.yaml, else the first that a text names. */
const usualOf = ({ period }: Territory, named: readonly NamedPeriod[]): NamedPeriod | null => {
  if (period === null || period.from > period.to) return named[0] ?? null;
  const { from, to, printed, spot } = period;
  return { printed, from: from.slice(0, 4), to: to.slice(0, 4), at: child(spot, 'printed') };
};

/** «На 2025 год», «на 2025/2026 учебный год». */
const isOneYear = ({ from, firstDay, to }: PrintedPeriod): boolean =>
  from === to || (firstDay === `${from}-09-01` && Number(from) + 1 === Number(to));

/** A plan of one year of the period: another is made for the next. */
const isYearOf = (other: PrintedPeriod, usual: NamedPeriod): boolean =>
  isOneYear(other) &&
  other.from !== null &&
  usual.from !== null &&
  usual.from <= other.from &&
  other.to <= usual.to;

const differ = (usual: NamedPeriod, other: PrintedPeriod): boolean =>
  !isYearOf(other, usual) &&
  (usual.to !== other.to || (usual.from !== null && other.from !== null && usual.from !== other.from));

const ground = ({ printed, at }: NamedPeriod): Ground => ({
  says: { ru: `Здесь сказано «${inner(excerpt(printed))}»`, en: `Here it says “${excerpt(printed)}”` },
  at,
});

const issue = (usual: NamedPeriod, others: readonly [NamedPeriod, ...NamedPeriod[]]): Issue => ({
  at: others[0].at,
  message: {
    ru: `Период назван по-разному: «${inner(excerpt(others[0].printed))}» и «${inner(excerpt(usual.printed))}»`,
    en: `The period is given in two ways: “${excerpt(others[0].printed)}” and “${excerpt(usual.printed)}”`,
  },
  grounds: [usual, ...others].map(ground),
  evidence: `${usual.to} ${others[0].from ?? ''} ${others[0].to}`,
  placeless: true,
});

const stage = wordSet('этап');
/** One stage alone may be of anything: «на первом этапе, в 2024 году». */
const fewestStages = 2;

/** The last year of the stages that a sentence divides the work into («этап создания (2022–2023 годы) и этап развития (2024 год)»). */
const lastStages = ({ provision }: Territory, texts: Corpus['texts']): readonly NamedPeriod[] =>
  passagesOf(provision).flatMap(({ part: { spot }, text }) => {
    if (!/этап/iu.test(text)) return [];
    const { sentences, tokens } = indexOfText(text);
    return sentences.flatMap((sentence): readonly NamedPeriod[] => {
      const own = tokens.slice(sentence.from, sentence.to).filter((token) => isOneOf(token, stage));
      const years = namedYears(text).filter(({ at }) => sentence.at <= at && at < sentence.end);
      const [first, last] = [own.at(-1), years.at(-1)];
      if (
        own.length < fewestStages ||
        years.length < fewestStages ||
        first === undefined ||
        last === undefined
      )
        return [];
      if (last.at < first.at || years.some(({ year }) => year > last.year)) return [];
      const place = { at: first.at, length: last.at + 4 - first.at };
      const printed = text.slice(place.at, place.at + place.length);
      return [{ printed, from: null, to: String(last.year), at: within(spot, text, place, texts) }];
    });
  });

const stageIssue = (usual: NamedPeriod, last: NamedPeriod): Issue => ({
  at: last.at,
  message: {
    ru: `Последний этап кончается в ${last.to} году, а период назван «${inner(excerpt(usual.printed))}»`,
    en: `The last stage ends in ${last.to}, and the period is “${excerpt(usual.printed)}”`,
  },
  grounds: [usual, last].map(ground),
  evidence: `${usual.to} ${last.to}`,
  placeless: true,
});

const planned = (title: string): Readonly<Record<string, string>> => ({
  'regions/primer/acts/1/roadmap.yaml': replaced('roadmap', 'title: Дорожная карта', `title: ${title}`),
});

export const periodAgrees: TerritoryRule = {
  id: 'validity/period-agrees',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Период документа назван везде один', en: 'The period of a document is the same everywhere' },
  fault: {
    ru: 'Период документа в разных местах разный',
    en: 'The period of the document differs from place to place',
  },
  reason: {
    ru: 'Сроки и плановые значения действуют внутри периода. Если приказ называет один период, а дорожная карта другой, неизвестно, что обязательно в последний год.',
    en: 'Deadlines and planned values hold within the period. Where the order names one and the roadmap another, nobody knows what is due in the last year.',
  },
  cure: {
    ru: 'Назовите один и тот же период в приказе и в заголовках приложений.',
    en: 'Name the same period in the order and in the titles of its annexes.',
  },
  edit: {
    ru: 'Он же стоит в act.yaml.',
    en: 'It also stands in act.yaml.',
  },
  *check(territory, { corpus }) {
    const named = namedPeriods(territory, corpus);
    const usual = usualOf(territory, named);
    if (usual === null) return;
    const others = Map.groupBy(
      named.filter((other) => differ(usual, other)),
      ({ from, to }) => `${from ?? ''} ${to}`,
    );
    for (const [first, ...more] of others.values())
      if (first !== undefined) yield issue(usual, [first, ...more]);
    for (const last of lastStages(territory, corpus.texts))
      if (last.to !== usual.to) yield stageIssue(usual, last);
  },
  bad: [
    {
      title: { ru: 'Дорожная карта на год длиннее', en: 'The roadmap is a year longer' },
      files: planned('Дорожная карта на 2024–2026 годы'),
      points: 'на 2024–2026 годы',
    },
    {
      title: {
        ru: 'Дорожная карта на два учебных года, а записан один',
        en: 'The roadmap is for two school years, and one is recorded',
      },
      files: {
        ...planned('Дорожная карта на 2024/2025 и 2025/2026 учебные годы'),
        ...edit(
          'act',
          'printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31',
          'printed: на 2024/2025 учебный год, from: 2024-09-01, to: 2025-08-31',
        ),
      },
      points: 'на 2024/2025 и 2025/2026 учебные годы',
    },
    {
      title: { ru: 'Сам документ рассчитан на другие годы', en: 'The document itself is for other years' },
      files: edit(
        'provision',
        'законом об образовании.',
        'законом об образовании. Настоящее Положение рассчитано на период с 2023 по 2028 год.',
      ),
      points: 'на период с 2023 по 2028 год',
    },
    {
      title: { ru: 'Этапы кончаются раньше', en: 'The stages end sooner' },
      files: edit(
        'provision',
        'законом об образовании.',
        'законом об образовании. Система проходит этап создания (2023 год) и этап развития (2024 год).',
      ),
      points: 'этап развития (2024',
    },
    {
      title: {
        ru: 'Без периода в act.yaml: расходятся два заголовка',
        en: 'No period in act.yaml: two titles differ',
      },
      files: {
        ...planned('Дорожная карта на период до 2025 года'),
        ...edit('act', 'period: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n', ''),
        ...edit('indicators', 'title: Показатели', 'title: Показатели на период до 2026 года'),
      },
      points: 'на период до 2026 года',
    },
  ],
  good: [
    {
      title: { ru: 'Этапы доходят до конца периода', en: 'The stages reach the end of the period' },
      files: edit(
        'provision',
        'законом об образовании.',
        'законом об образовании. Система проходит этап создания (2024 год) и этап развития (2025 год).',
      ),
    },
    {
      title: { ru: 'Тот же период другими словами', en: 'The same period in other words' },
      files: planned('Дорожная карта на период до 2025 года'),
    },
    {
      title: { ru: 'План одного года из периода', en: 'A plan of one year of the period' },
      files: planned('План мероприятий на 2024 год'),
    },
    {
      title: { ru: 'План одного учебного года из периода', en: 'A plan of one school year of the period' },
      files: planned('План мероприятий на 2024/25 учебный год'),
    },
    {
      title: {
        ru: 'Период другого акта – в его заголовке',
        en: 'The period of another act stands in its title',
      },
      files: planned('Дорожная карта в развитие программы «Кадры школы на 2021–2030 годы»'),
    },
  ],
};
