// A period that is printed and not recorded judges nothing: no deadline is held against it, and nobody sees it end.
import { excerpt } from '../../model/excerpt.ts';
import { hasWholeText, isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { namedPeriods } from './named-periods.ts';

const unrecorded = replaced(
  'region',
  'period: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n',
  '',
);

export const periodRecorded: TerritoryRule = {
  id: 'validity/period-recorded',
  scope: 'territory',
  about: 'data',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Напечатанный период записан в данных Свода',
    en: 'A printed period is recorded in the data',
  },
  fault: {
    ru: 'Напечатанный период не записан в данных Свода',
    en: 'A printed period is not recorded in the data',
  },
  reason: {
    ru: 'По записанному периоду проверяют сроки и плановые годы и видят, что документ кончился. Напечатанного для этого мало.',
    en: 'Deadlines and planned years are held against the recorded period, and it shows that a document has ended; a printed one does neither.',
  },
  cure: {
    ru: 'Запишите period в region.yaml: printed – как напечатано, from – первый день периода или день подписания, to – последний день.',
    en: 'Record `period` in region.yaml: `printed` as printed, `from` its first day or the day of signing, `to` its last day.',
  },
  doubt: {
    ru: 'Период назван у дорожной карты или у её показателя, а не у документа в целом: сам документ может действовать дольше. Первый день бывает неизвестен, пока не опубликован приказ.',
    en: 'The period is that of the roadmap, not of the document as a whole, which may hold longer. Its first day may be unknown until the order is published.',
  },
  *check(territory, { corpus }) {
    const { period, spot, files } = territory;
    if (period !== null || !files.has('region') || !isWhole(corpus, territory, 'region')) return;
    if (!hasWholeText(corpus, territory)) return;
    const named = namedPeriods(territory, corpus);
    const [first] = named;
    // Where the texts name several, it is told that they differ: nobody knows which of them to record.
    if (first === undefined || named.some(({ to }) => to !== first.to)) return;
    yield {
      at: child(spot, 'period'),
      message: {
        ru: `В тексте напечатан период «${excerpt(first.printed)}», а в данных Свода его нет`,
        en: `The text prints the period “${excerpt(first.printed)}”, but the data of the Svod has none`,
      },
      grounds: named.map(({ printed, at }) => ({
        says: { ru: `Здесь сказано «${excerpt(printed)}»`, en: `Here it says “${excerpt(printed)}”` },
        at,
      })),
      evidence: `${first.from ?? ''} ${first.to}`,
    };
  },
  bad: [
    {
      title: {
        ru: 'Период стоит в заголовке дорожной карты',
        en: 'The title of the roadmap names the period',
      },
      files: {
        'regions/primer/region.yaml': unrecorded,
        'regions/primer/roadmap.yaml': replaced(
          'roadmap',
          'title: Дорожная карта',
          'title: Дорожная карта на период до 2025 года',
        ),
      },
    },
    {
      title: { ru: 'Период стоит в показателе текста', en: 'An indicator in the text names the period' },
      files: {
        'regions/primer/region.yaml': unrecorded,
        'regions/primer/provision.mdx': replaced(
          'provision',
          '- оценка качества методической работы.',
          '- оценка качества методической работы.\n\n3.2. Показатель: наличие комплекса мер (дорожной карты) на период до 2025 года.',
        ),
      },
    },
  ],
  good: [
    {
      title: { ru: 'Период записан', en: 'The period is recorded' },
      files: {
        'regions/primer/roadmap.yaml': replaced(
          'roadmap',
          'title: Дорожная карта',
          'title: Дорожная карта на период до 2025 года',
        ),
      },
    },
    {
      title: { ru: 'Период назван у другого акта', en: 'Another act has the period' },
      files: {
        'regions/primer/region.yaml': unrecorded,
        'regions/primer/roadmap.yaml': replaced(
          'roadmap',
          'title: Дорожная карта',
          'title: Дорожная карта в развитие программы «Кадры школы на 2021–2030 годы»',
        ),
      },
    },
  ],
};
