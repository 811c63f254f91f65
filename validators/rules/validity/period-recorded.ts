// A period that only a text names ends unseen: nothing is held against it, and the document goes on counting as adopted.
import { excerpt, inner } from '../../model/excerpt.ts';
import { lastPlanned } from '../../model/last-planned.ts';
import type { PrintedPeriod } from '../../model/printed-periods.ts';
import type { Territory } from '../../model/types.ts';
import { hasWholeText, isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { formatDate } from '../../text/russian.ts';
import { edit, replaced } from '../example-base.ts';
import { adopted } from '../requisites/example-adopted.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { printed, sourcePath } from '../source/example-source.ts';
import { namedPeriods } from './named-periods.ts';

const unrecorded = replaced(
  'act',
  'period: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n',
  '',
);

const titled = (period: string): string =>
  replaced('roadmap', 'title: Дорожная карта', `title: Дорожная карта ${period}`);

const planned = replaced(
  'provision',
  '- оценка качества методической работы.',
  '- оценка качества методической работы.\n\n3.2. Показатель: наличие комплекса мер (дорожной карты) на период до 2024 года.',
);

const plannedSource = printed.replace(
  'оценка качества методической работы.\n',
  'оценка качества методической работы.\n3.2. Показатель: наличие комплекса мер (дорожной карты) на период до 2024 года.\n',
);

/** «На период до 2025 года» may end before that year. */
const isLoose = ({ from }: PrintedPeriod): boolean => from === null;

const whose: Readonly<Record<PrintedPeriod['of'], Text>> = {
  document: { ru: 'Период', en: 'The period' },
  plan: { ru: 'Период плана', en: 'The period of the plan' },
  table: { ru: 'Период таблицы показателей', en: 'The period of the table of indicators' },
};

/** That the period is over, said to the author; what the editor does is told only of a period of the document. */
const over = (period: PrintedPeriod): Omit<Issue, 'grounds' | 'evidence'> => {
  const { lastDay, at } = period;
  const of = whose[period.of];
  const latest = isLoose(period) ? { ru: 'не позже ', en: 'at the latest ' } : { ru: '', en: '' };
  return {
    at,
    message: {
      ru: `${of.ru} «${inner(excerpt(period.printed))}» закончился ${latest.ru}${formatDate(lastDay)}, а документ числится принятым`,
      en: `${of.en} “${excerpt(period.printed)}” ended ${latest.en}on ${lastDay}, but the document counts as adopted`,
    },
    ...(period.of === 'document' ? {} : { edit: null }),
  };
};

/** Whether the document is a table of indicators whose last planned days are those of the period: of one end one rule tells. */
const tellsTable = (
  { indicators, roadmap }: Territory,
  { lastDay }: PrintedPeriod,
  asOf: string,
): boolean => {
  const last = indicators === null || roadmap !== null ? null : lastPlanned(indicators);
  return last !== null && last.to === lastDay && asOf > last.to;
};

export const periodRecorded: TerritoryRule = {
  id: 'validity/period-recorded',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Период, названный в тексте, известен как период документа и не прошёл',
    en: 'A period that the text names is known as that of the document, and is not over',
  },
  fault: {
    ru: 'Период, названный в тексте, прошёл или не записан',
    en: 'A period that the text names is over, or is not recorded',
  },
  reason: {
    ru: 'По периоду документа проверяют сроки и плановые годы и видят, что он кончился. Период, который назван только у плана, кончается незаметно: спросить за план уже не с кого, а документ числится принятым.',
    en: 'Deadlines and planned years are held against the period of a document, which shows when it ends. One that only the plan has ends unseen: nobody answers for the plan any more, but the document counts as adopted.',
  },
  cure: {
    ru: 'Скажите в документе, на какой период он или его план действует теперь, либо примите новый.',
    en: 'Say in the document for which period it or its plan holds now, or adopt a new one.',
  },
  edit: {
    ru: 'Если это период документа в целом, запишите period в act.yaml: printed – как напечатано, from – первый день периода или день подписания, to – последний день.',
    en: 'Where it is the period of the whole document, record `period` in act.yaml: `printed` as printed, `from` its first day or the day of signing, `to` its last day.',
  },
  doubt: {
    ru: 'Период назван у дорожной карты или у её показателя, а не у документа в целом: сам документ может действовать дольше. «До 2025 года» может и не включать этот год.',
    en: 'The period is that of the roadmap or of an indicator, not of the document as a whole, which may hold longer. “До 2025 года” may leave that year out.',
  },
  *check(territory, { asOf, corpus }) {
    const { period, status, act, files } = territory;
    if (period !== null || act === null || !files.has('act') || !isWhole(corpus, territory, 'act')) return;
    if (!hasWholeText(corpus, territory)) return;
    const named = namedPeriods(territory, corpus);
    const [first] = named;
    // Where the texts name several, it is told that they differ: nobody knows which of them to record.
    if (first === undefined || named.some(({ to }) => to !== first.to)) return;
    const ofDocument = named.find(({ of }) => of === 'document') ?? null;
    const reported = ofDocument ?? first;
    const isOver = status === 'adopted' && asOf > reported.lastDay;
    // Where the last planned year is that of the period, the table itself tells that it is over.
    if (isOver && tellsTable(territory, reported, asOf)) return;
    // A period of the plan or of the table alone is none that could be recorded.
    if (!isOver && ofDocument === null) return;
    yield {
      ...(isOver
        ? over(reported)
        : {
            at: child(act.spot, 'period'),
            message: {
              ru: `Период «${inner(excerpt(reported.printed))}» назван в тексте, а среди сведений о документе в Своде его нет`,
              en: `The text names the period “${excerpt(reported.printed)}”, but what the Svod knows of the document has none`,
            },
            hint: {
              ru: 'Если документ принят на этот период, скажите об этом в приказе.',
              en: 'Where the document is adopted for this period, say so in the order.',
            },
          }),
      grounds: named.map(({ printed: words, at }) => ({
        says: { ru: `Здесь сказано «${inner(excerpt(words))}»`, en: `Here it says “${excerpt(words)}”` },
        at,
      })),
      evidence: `${reported.from ?? ''} ${reported.to}`,
    };
  },
  bad: [
    {
      title: {
        ru: 'Период назван приказом и не записан',
        en: 'The order names the period, and it is not recorded',
      },
      files: {
        'regions/primer/acts/1/act.yaml': unrecorded,
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '1. Утвердить Положение о региональной системе.',
          '1. Утвердить Положение о региональной системе на период до 2025 года.',
        ),
      },
    },
    {
      title: { ru: 'Период дорожной карты прошёл', en: 'The period of the roadmap is over' },
      files: {
        ...adopted(),
        'regions/primer/acts/1/act.yaml': unrecorded.replace('status: draft', 'status: adopted'),
        'regions/primer/acts/1/roadmap.yaml': titled('на 2023–2024 годы'),
        [sourcePath]: printed.replace('Дорожная карта\n', 'Дорожная карта на 2023–2024 годы\n'),
      },
      asOf: '2025-01-01',
      points: 'на 2023–2024 годы',
    },
    {
      title: { ru: 'Период таблицы показателей прошёл', en: 'The period of the table of indicators is over' },
      files: {
        ...adopted(),
        'regions/primer/acts/1/act.yaml': unrecorded.replace('status: draft', 'status: adopted'),
        ...edit('indicators', 'title: Показатели', 'title: Показатели на 2023–2024 годы'),
        [sourcePath]: printed.replace('Показатели\n', 'Показатели на 2023–2024 годы\n'),
      },
      asOf: '2025-01-01',
      points: 'на 2023–2024 годы',
    },
    {
      title: {
        ru: 'Прошёл период, который назван у плана',
        en: 'The period that the text names for the plan is over',
      },
      files: {
        'regions/primer/acts/1/act.yaml': unrecorded.replace('status: draft', 'status: adopted'),
        'regions/primer/acts/1/provision.mdx': planned,
        [sourcePath]: plannedSource,
      },
      asOf: '2025-01-01',
      points: 'на период до 2024 года',
    },
  ],
  good: [
    {
      title: {
        ru: 'Период стоит в заголовках приложений: акт может действовать дольше',
        en: 'The titles of the annexes name the period: the act may hold longer',
      },
      files: {
        'regions/primer/acts/1/act.yaml': unrecorded,
        'regions/primer/acts/1/roadmap.yaml': titled('на период до 2025 года'),
        ...edit('indicators', 'title: Показатели', 'title: Показатели на 2024–2025 годы'),
      },
    },
    {
      title: {
        ru: 'Период, который назван у плана, ещё идёт: периодом документа его не записывают',
        en: 'The period that the text names for the plan still runs: it is not recorded as that of the document',
      },
      files: {
        'regions/primer/acts/1/act.yaml': unrecorded.replace('status: draft', 'status: adopted'),
        'regions/primer/acts/1/provision.mdx': planned,
        [sourcePath]: plannedSource,
      },
      asOf: '2024-12-31',
    },
    {
      title: { ru: 'Период у документа, который приказ изменяет', en: 'The period of what the order amends' },
      files: {
        'regions/primer/acts/1/act.yaml': unrecorded,
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '1. Утвердить Положение о региональной системе.',
          '1. Внести в график работ на 2024–2026 годы, утверждённый приказом Министерства от 1 марта 2023 г. № 7, поправки.',
        ).replace('1.1. Положение на 2024–2025 годы', '1.1. Положение'),
      },
    },
    {
      title: { ru: 'Период записан', en: 'The period is recorded' },
      files: edit('roadmap', 'title: Дорожная карта', 'title: Дорожная карта на период до 2025 года'),
    },
    {
      title: { ru: 'Период назван у другого акта', en: 'Another act has the period' },
      files: {
        'regions/primer/acts/1/act.yaml': unrecorded,
        ...edit(
          'roadmap',
          'title: Дорожная карта',
          'title: Дорожная карта в развитие программы «Кадры школы на 2021–2030 годы»',
        ),
      },
    },
  ],
};
