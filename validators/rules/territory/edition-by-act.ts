// An edition is made by an act, and applies from a day after the act that it changes began.
import { makersAmong, signedOn } from '../../model/own-acts.ts';
import { child } from '../../source/spot.ts';
import { formatDate } from '../../text/russian.ts';
import { primer } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

const editions = 'regions/primer/acts/1/editions';

/** The roadmap and what stands in it again in an edition that applies from a day; its provision is the model's. */
const edition = (from: string, by: string | null): Readonly<Record<string, string>> => ({
  ...(by === null ? {} : { [`${editions}/${from}/edition.yaml`]: by }),
  [`${editions}/${from}/provision.mdx`]: primer.provision,
  [`${editions}/${from}/subjects.yaml`]: primer.subjects,
  [`${editions}/${from}/roadmap.yaml`]: primer.roadmap,
  [`${editions}/${from}/indicators.yaml`]: primer.indicators,
  [`${editions}/${from}/terms.yaml`]: primer.terms,
});

const by = 'by: приказ Министерства образования от 01.02.2024 № 4\n';

export const editionByAct: TerritoryRule = {
  id: 'territory/edition-by-act',
  scope: 'territory',
  across: true,
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'У редакции есть акт, который её сделал, и она новее первой',
    en: 'An edition has the act that made it, and is later than the first',
  },
  fault: {
    ru: 'У редакции не назван изменяющий акт, или она старше самого акта',
    en: 'An edition does not name the amending act, or is older than the act itself',
  },
  reason: {
    ru: 'Редакцию читают вместо акта. Если не известно, каким актом и с какого дня она сделана, неизвестно и то, какие слова действуют.',
    en: 'An edition is read in place of the act; where nobody knows what made it and from when, nobody knows which words hold.',
  },
  cure: {
    ru: 'Назовите изменяющий акт в edition.yaml (by), а папку редакции – днём, с которого она действует.',
    en: 'Name the amending act in edition.yaml (`by`), and the folder of the edition by the day from which it applies.',
  },
  *check({ acts }) {
    for (const own of acts) {
      const first = signedOn(own);
      for (const act of own.heads) {
        if (act.from === null) continue;
        if (act.by === null && makersAmong(acts, act).length === 0)
          yield {
            at: act.made,
            message: {
              ru: `Не сказано, каким актом сделана редакция с ${formatDate(act.from)}`,
              en: `Nothing says which act made the edition of ${act.from}`,
            },
            evidence: act.from,
          };
        if (typeof first === 'string' && act.from <= first)
          yield {
            at: act.by === null ? act.made : child(act.made, 'by'),
            message: {
              ru: `Редакция действует с ${formatDate(act.from)}, а сам акт подписан ${formatDate(first)}`,
              en: `The edition applies from ${act.from}, but the act itself was signed on ${first}`,
            },
            evidence: act.from,
          };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Изменяющий акт не назван', en: 'The amending act is not named' },
      files: edition('2024-03-01', null),
    },
    {
      title: { ru: 'Редакция в день подписания акта', en: 'An edition on the day when the act was signed' },
      files: edition('2023-12-15', by),
      points: 'приказ Министерства образования от 01.02.2024 № 4',
    },
    {
      title: { ru: 'Не названа редакция, которая ещё не действует', en: 'A coming edition names no act' },
      files: edition('2025-03-01', null),
    },
    {
      title: { ru: 'Редакция старше акта', en: 'An edition older than the act' },
      files: edition('2023-03-01', by),
      points: 'приказ Министерства образования от 01.02.2024 № 4',
    },
  ],
  good: [
    { title: { ru: 'Редакция и её акт', en: 'An edition and its act' }, files: edition('2024-03-01', by) },
  ],
};
