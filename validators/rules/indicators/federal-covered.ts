// Each unified federal indicator with a threshold must be carried out by a row of the region's table.
import { edit, edits, primer } from '../example-base.ts';
import { planOfOrder } from '../example-plan.ts';
import type { TerritoryRule } from '../rule.ts';
import { regionsInForce } from './federal-bound.ts';
import { isReachedBefore } from './federal-ended.ts';
import { sayReachedBefore, sayUncovered, type Uncovered, uncovered } from './uncovered.ts';

/** The head of the federal indicators with one that is a fact, stated in a clause. */
const watched = (clause: string): string =>
  `indicators:\n  - { id: watched, name: разработана система мониторинга, direction: management, unit: fact, better: higher, shownBy: monitoring, statedIn: [${clause}] }\n`;

const fact = edit('federalIndicators', 'indicators:\n', watched('primer#1.1'));

/** A fact that another territory calls an indicator. */
const elsewhere = {
  ...edit('federalIndicators', 'indicators:\n', watched('sosed#1')),
  'regions/sosed/region.yaml': 'id: sosed\nname: Соседняя область\nlevel: region\n',
  'regions/sosed/acts/1/act.yaml': 'status: draft\n',
  'regions/sosed/acts/1/provision.mdx':
    '---\nkind: provision\ntitle: Положение\n---\n\n# Положение\n\n1. Разработана система мониторинга.\n',
};

const withoutRow = edits(
  'indicators',
  ['    federal: diagnosed\n', ''],
  ['name: Доля педагогов, прошедших диагностику', 'name: Доля школ с наставниками'],
);

const withoutTable = {
  ...edits(
    'provision',
    ['    - { number: "3", title: Показатели, document: indicators }\n', ''],
    ['\n## Приложение № 3\n\n<Indicators/>\n', ''],
  ),
  'regions/primer/acts/1/indicators.yaml': null,
};

export const federalCovered: TerritoryRule = {
  id: 'indicators/federal-covered',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'federal-indicators',
  title: { ru: 'У каждого федерального показателя есть строка', en: 'Every federal indicator has a row' },
  fault: { ru: 'У федерального показателя нет строки', en: 'A federal indicator has no row' },
  reason: {
    ru: 'Единые федеральные показатели обязательны для каждого региона. Без строки в таблице по показателю нет плана. Правило смотрит на положение или концепцию, подписанные не раньше, чем порог стал известен; стандарт показателей для всей региональной системы не устанавливает.',
    en: 'The unified federal indicators bind every region; without a row there is no plan for one. The rule looks at a provision or concept signed when the threshold was known already; a standard sets none for the whole regional system.',
  },
  cure: {
    ru: 'Добавьте строку с этим показателем.',
    en: 'Add a row for the indicator.',
  },
  edit: {
    ru: 'Если она есть, укажите в ней federal.',
    en: 'Where there is one, give its `federal`.',
  },
  heldTo: regionsInForce,
  *check(territory, { asOf, corpus }) {
    const lacking = uncovered(territory, corpus, asOf, 'when-signed');
    const isBefore = (one: Uncovered): boolean => one.near === null && isReachedBefore(one.federal, one);
    for (const one of lacking) if (!isBefore(one)) yield sayUncovered(territory, one);
    const before = sayReachedBefore(lacking.filter(isBefore));
    if (before !== null) yield before;
  },
  bad: [
    {
      title: { ru: 'Ни одна строка не несёт показатель', en: 'No row carries the indicator' },
      files: withoutRow,
      points: 'indicators',
    },
    {
      title: {
        ru: 'Строка близка по словам, но не названа федеральной',
        en: 'A row is near by its words, but is not said to be federal',
      },
      files: edit(
        'indicators',
        'name: Доля педагогов, прошедших диагностику\n    federal: diagnosed\n',
        'name: Количество педагогов, прошедших диагностику\n',
      ),
      points: 'Количество педагогов, прошедших диагностику',
    },
    {
      title: {
        ru: 'Текст называет показателем факт, а строки для него нет',
        en: 'The text calls a fact an indicator, and no row is for it',
      },
      files: fact,
      points: 'indicators',
    },
    {
      title: {
        ru: 'Порога надо было достичь до первого года таблицы',
        en: 'The threshold was to be reached before the table begins',
      },
      files: {
        ...edits('federalIndicators', ['by: 2025-12-31', 'by: 2023-12-31']),
        ...withoutRow,
      },
      points: 'indicators',
    },
    {
      title: { ru: 'То же о двух показателях', en: 'The same of two indicators' },
      files: {
        ...edits(
          'federalIndicators',
          ['by: 2025-12-31', 'by: 2023-12-31'],
          [
            'indicators:\n',
            'indicators:\n  - { id: rural, name: доля сельских педагогов в сетевых сообществах, direction: management, unit: percent, better: higher, statedIn: [primer#1.1], thresholds: [{ by: 2022-12-31, min: 5, printed: к 2022 году – 5%, from: 2021-12-15, statedIn: [primer#1.1] }] }\n',
          ],
        ),
        ...withoutRow,
      },
      points: 'indicators',
    },
  ],
  good: [
    {
      title: {
        ru: 'Факт показывает сам текст и показателем не называет',
        en: 'The text shows a fact itself, and does not call it an indicator',
      },
      files: elsewhere,
    },
    {
      title: {
        ru: 'Факт, который строка называет своими словами',
        en: 'A fact that a row names in words of its own',
      },
      files: {
        ...fact,
        ...edit('indicators', 'name: Доля наставников', 'name: Наличие мониторинга; доля наставников'),
      },
    },
    {
      title: {
        ru: 'План отдельным приказом оставляет факт положению',
        en: 'A plan of an order of its own leaves a fact to the provision',
      },
      files: {
        ...elsewhere,
        ...planOfOrder('{ number: "1", title: План, document: roadmap }'),
        ...withoutTable,
        'regions/primer/acts/2/indicators.yaml': primer.indicators
          .replace(', "2025"]', ']')
          .replaceAll(/, "2025": \d+%/gu, ''),
      },
    },
    {
      title: { ru: 'Строка с теми же словами без пометы', en: 'A row of the same words without a mark' },
      files: edit('indicators', '    federal: diagnosed\n', ''),
    },
    {
      title: { ru: 'Стандарт деятельности организаций', en: 'A standard of the work of organisations' },
      files: {
        ...edit('provision', 'kind: provision', 'kind: standard'),
        ...withoutRow,
      },
    },
    {
      title: { ru: 'У территории нет таблицы', en: 'The territory has no table' },
      files: withoutTable,
    },
  ],
};
