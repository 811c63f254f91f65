// What a region achieved is held against the unified federal indicators as they stood when the period ended.
import { againstPlan, againstThreshold } from '../../model/reports/judge.ts';
import type { Threshold } from '../../model/types.ts';
import { formatDate } from '../../text/russian.ts';
import { edit } from '../example-base.ts';
import { demand } from '../indicators/federal-threshold.ts';
import { restatedBy } from '../norms.ts';
import type { HeldTo, TerritoryRule } from '../rule.ts';
import { afterReport, reporting } from './example.ts';
import { evidenceOf, figureSpot, figureWords, givenGrounds, labelReported, reportedBy } from './reported.ts';

const regions: HeldTo = {
  levels: ['region'],
  why: {
    ru: 'Единые федеральные показатели установлены для региональных систем: муниципалитет за них перед федерацией не отвечает.',
    en: 'The unified federal indicators are set for regional systems: a municipality does not answer for them.',
  },
};

const dueIn2024 = edit(
  'federalIndicators',
  'by: 2025-12-31, min: 30, printed: не менее 30%',
  'by: 2024-12-31, min: 24, printed: не менее 24%',
);

const knownFrom = ({ from, by }: Threshold): string =>
  `${formatDate(by)}; порог известен с ${formatDate(from)}`;

export const thresholdKept: TerritoryRule = {
  id: 'reports/threshold-kept',
  scope: 'territory',
  severity: 'note',
  norm: 'federal-indicators',
  title: {
    ru: 'Достигнутое значение выдерживает федеральный порог',
    en: 'An achieved value keeps the federal threshold',
  },
  fault: {
    ru: 'Достигнутое значение нарушает федеральный порог',
    en: 'An achieved value breaks the federal threshold',
  },
  reason: {
    ru: 'Единые федеральные показатели обязательны для региона. Это сведение о том, что достигнуто, а не ошибка документа: править в отчёте нечего, если он верен.',
    en: 'The unified federal indicators bind a region. It is a fact about what was achieved and no fault of the document: a true report needs no mending.',
  },
  cure: {
    ru: 'Если значение верно, скажите в пояснении, почему порог не выдержан и что будет сделано. Если неверно, исправьте его.',
    en: 'If the value is right, say in the note why the threshold was not kept and what will be done. If it is wrong, correct it.',
  },
  doubt: {
    ru: 'Порог берётся тот, который действовал в последний день периода; за часть года значение с порогом не сравнивается.',
    en: 'The threshold is the one in force on the last day of the period; a part of a year is held to none.',
  },
  heldTo: regions,
  yieldsTo: ['reports/value-agrees'],
  *check(territory, { asOf, corpus }) {
    for (const each of reportedBy(territory, asOf)) {
      const { indicator, reported, report } = each;
      const held = againstThreshold(reported, report.period);
      if (held === null || (held.verdict !== 'below' && held.verdict !== 'above')) continue;
      const { threshold } = held;
      const needed = demand(threshold, indicator.federal?.target?.unit ?? 'count');
      const by = restatedBy({ statedIn: threshold.statedIn, names: corpus.names, region: territory.id });
      const words = figureWords(reported);
      const plan = againstPlan(reported, report.period)?.plan ?? null;
      yield {
        at: figureSpot(reported),
        message: {
          ru: `${labelReported(each).ru}: достигнуто ${words.ru}, а к ${formatDate(threshold.by)} требовалось ${needed.ru} (${by.ru})`,
          en: `${labelReported(each).en}: ${words.en} is achieved, and by ${threshold.by} ${needed.en} was demanded (${by.en})`,
        },
        grounds: [
          ...givenGrounds(reported),
          {
            says: {
              ru: `Требовалось ${needed.ru} к ${knownFrom(threshold)}`,
              en: `Demanded: ${needed.en} by ${threshold.by}; the threshold is known from ${threshold.from}`,
            },
            at: threshold.spot,
          },
          ...(plan === null
            ? []
            : [
                { says: { ru: `План: «${plan.printed}»`, en: `The plan: “${plan.printed}”` }, at: plan.spot },
              ]),
        ],
        statedIn: threshold.statedIn,
        evidence: evidenceOf(each),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Значение ниже порога', en: 'A value below the threshold' },
      files: { ...dueIn2024, ...reporting(['{ indicator: "1", value: 23% }']) },
      points: '23%',
      asOf: afterReport,
    },
  ],
  good: [
    {
      title: { ru: 'Значение равно порогу и плану', en: 'A value that equals threshold and plan' },
      files: { ...dueIn2024, ...reporting(['{ indicator: "1", value: 25% }']) },
      asOf: afterReport,
    },
    {
      title: { ru: 'Порог ещё не наступил', en: 'The threshold is not due yet' },
      files: reporting(['{ indicator: "1", value: 25% }']),
      asOf: afterReport,
    },
  ],
};
