// Monitoring without a frequency is a wish; the federal indicator counts it every year.

import { mainPlace, monitoringOf } from '../../model/monitoring.ts';
import { within } from '../../model/within.ts';
import { timesAYear } from '../../text/dates/frequencies.ts';
import { isWordInDamaged } from '../damaged-passages.ts';
import { edit, replaced, whole } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { workingDocuments } from './held.ts';

const saying = (frequency: string): string => replaced('provision', ' не реже одного раза в год', frequency);

export const frequencyStated: TerritoryRule = {
  id: 'monitoring/frequency-stated',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'federal-indicators',
  title: {
    ru: 'Сказано, как часто проводится мониторинг, и это не реже раза в год',
    en: 'The document says how often it monitors, and that is at least once a year',
  },
  fault: {
    ru: 'Не сказано, как часто проводится мониторинг, или это реже раза в год',
    en: 'It is not said how often monitoring is held, or it is less than once a year',
  },
  reason: {
    ru: 'Единый федеральный показатель — действующая система мониторинга — оценивают ежегодно. Без частоты неизвестно, исполнен ли он, а раз в два года данных на каждый год не даст.',
    en: 'The unified federal indicator, a working system of monitoring, is assessed every year: without a frequency nobody can tell, and once in two years gives no figures for each.',
  },
  cure: {
    ru: 'Напишите, как часто проводится мониторинг: «ежегодно», «не реже одного раза в полугодие».',
    en: 'Say how often the system is monitored, at least once a year.',
  },
  heldTo: workingDocuments,
  *check(territory, { corpus }) {
    const monitoring = monitoringOf(territory);
    const { stated, planned, plannedYearly } = monitoring;
    const at = mainPlace(monitoring);
    if (at === null) return;
    const statedIn = corpus.federal.indicators
      .filter(({ shownBy, every }) => shownBy === 'monitoring' && every === 'year')
      .flatMap((indicator) => indicator.statedIn);
    const said = stated.flatMap(({ frequencies, passage, asIndicator }) =>
      asIndicator ? [] : frequencies.map((frequency) => ({ frequency, passage })),
    );
    const isSaid =
      said.length > 0 || plannedYearly || planned.some(({ frequencies }) => frequencies.length > 0);
    const [asked] = stated.flatMap(({ frequencies, passage, asIndicator }) =>
      asIndicator ? frequencies.map((frequency) => ({ frequency, passage })) : [],
    );
    if (!isSaid && asked !== undefined)
      yield {
        at,
        message: {
          ru: `Частота мониторинга названа только в показателе: «${asked.frequency.printed}»`,
          en: `How often the system is monitored is said in an indicator only: “${asked.frequency.printed}”`,
        },
        hint: {
          ru: 'Скажите её и здесь, где мониторинг назначен.',
          en: 'Say it here too, where the monitoring is ordered.',
        },
        grounds: [
          {
            says: { ru: 'Показатель', en: 'The indicator' },
            at: within(
              asked.passage.part.spot,
              asked.passage.text,
              { at: asked.frequency.at, length: asked.frequency.printed.length },
              corpus.texts,
            ),
          },
        ],
        unsure: true,
        statedIn,
        evidence: '',
      };
    else if (!isSaid && !isWordInDamaged(territory.provision, /мониторинг/iu))
      yield {
        at,
        message: {
          ru: `О мониторинге системы сказано, но ${territory.roadmap === null ? 'в тексте не сказано' : 'ни в тексте, ни в дорожной карте не сказано'}, как часто он проводится`,
          en: `The system is monitored, but ${territory.roadmap === null ? 'the text does not say' : 'neither the text nor the roadmap says'} how often`,
        },
        statedIn,
        evidence: '',
      };
    for (const { frequency, passage } of said)
      if (timesAYear(frequency) < 1)
        yield {
          at: within(
            passage.part.spot,
            passage.text,
            { at: frequency.at, length: frequency.printed.length },
            corpus.texts,
          ),
          message: {
            ru: `Мониторинг проводится реже, чем раз в год: «${frequency.printed}»`,
            en: `The system is monitored less than once a year: “${frequency.printed}”`,
          },
          statedIn,
          evidence: frequency.printed,
        };
  },
  bad: [
    {
      title: { ru: 'Частота не названа', en: 'No frequency is given' },
      files: {
        'regions/primer/acts/1/provision.mdx': saying(''),
        ...edit('roadmap', 'Проведение мониторинга', 'Опрос методистов'),
      },
    },
    {
      title: { ru: 'Раз в два года', en: 'Once in two years' },
      files: {
        'regions/primer/acts/1/provision.mdx': saying(' один раз в два года'),
        ...edit('roadmap', 'Проведение мониторинга', 'Опрос методистов'),
      },
      points: 'один раз в два года',
    },
    {
      title: {
        ru: 'Ежегодно оценивают показатель, а не проводят мониторинг',
        en: 'What is yearly is an indicator, not the monitoring',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': saying('').replace(
          '## Приложение № 2',
          'Показатель: разработана и реализуется система мониторинга региональной системы (ежегодно).\n\n## Приложение № 2',
        ),
        ...edit('roadmap', 'Проведение мониторинга', 'Опрос методистов'),
      },
    },
  ],
  good: [
    {
      title: {
        ru: 'О мониторинге говорит испорченный абзац: как часто, неизвестно',
        en: 'A damaged passage speaks of the monitoring, and nobody knows how often it is done',
      },
      files: whole(
        'provision',
        saying('').replace(
          '## Приложение № 2',
          '<Damaged why="Слова перемешаны.">\n\nсистемы мониторинг год раз в проводится.\n\n</Damaged>\n\n## Приложение № 2',
        ),
      ),
    },
    {
      title: { ru: 'Ровно раз в год', en: 'Exactly once a year' },
      files: whole('provision', saying(' ежегодно')),
    },
    {
      title: { ru: 'Частоту называет дорожная карта', en: 'The roadmap gives the frequency' },
      files: {
        'regions/primer/acts/1/provision.mdx': saying(''),
        ...edit('roadmap', 'Проведение мониторинга', 'Проведение мониторинга региональной системы'),
      },
    },
    {
      title: {
        ru: 'Концепция порядка мониторинга не устанавливает',
        en: 'A concept does not lay down the monitoring',
      },
      files: whole('provision', saying('').replace('kind: provision', 'kind: concept')),
    },
  ],
};
