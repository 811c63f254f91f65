// An edition is made by an act, and applies from a day after the act that it changes began.
import { makersAmong, signedOn } from '../../model/own-acts.ts';
import type { OwnAct } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { dayOfForce } from '../../text/acts/day-of-force.ts';
import { printedDates } from '../../text/dates/printed-dates.ts';
import { formatDate } from '../../text/russian.ts';
import { amended, amendingOrder, paths } from '../editions/example-editions.ts';
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

/** The days from which an act binds as its text prints them: «вступает в силу с 1 февраля», «со дня подписания»; none where it counts them. */
const printedDays = (own: OwnAct): readonly string[] => {
  const printed = own.current.provision?.inForce?.printed ?? '';
  const days = printedDates(printed).flatMap(({ iso }) => iso ?? []);
  return days.length > 0 ? days : [dayOfForce(printed, signedOn(own) ?? null) ?? []].flat();
};

/** The day before which no one of those who made an edition was there; null where the day of one is not known. */
const earliest = (makers: readonly OwnAct[]): string | null => {
  const signed = makers.map(signedOn).toSorted();
  return signed.every((day) => typeof day === 'string') ? (signed[0] ?? null) : null;
};

/** The act that made the model's edition, in force as these words say. */
const inForce = (words: string): string =>
  amendingOrder([])
    .replaceAll('вступает в силу с 1 марта 2024 года', `вступает в силу ${words}`)
    .replace(', from: 2024-03-01', '');

const madeBy = (words: string): Readonly<Record<string, string>> => ({
  ...amended([]),
  [`${paths.amending}/provision.mdx`]: inForce(words),
});

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
    ru: 'У редакции не назван изменяющий акт, или её день не тот',
    en: 'An edition does not name the amending act, or its day is wrong',
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
        // That an act is said to amend itself is told by editions/maker-known.
        const makers = makersAmong(acts, act).filter(({ id }) => id !== own.id);
        const made = earliest(makers);
        if (made !== null && act.from < made) {
          yield {
            at: child(act.made, 'by'),
            message: {
              ru: `Редакция действует с ${formatDate(act.from)}, а изменяющий акт подписан ${formatDate(made)}`,
              en: `The edition applies from ${act.from}, but the amending act was signed on ${made}`,
            },
            evidence: `${act.from} ${made}`,
          };
          continue;
        }
        // Whoever made it may say several days: one of them is enough.
        const days = makers.map(printedDays);
        const [day] = days.flat();
        if (day === undefined || days.some((one) => one.length === 0) || days.flat().includes(act.from))
          continue;
        yield {
          at: child(act.made, 'by'),
          message: {
            ru: `Редакция действует с ${formatDate(act.from)}, а изменяющий акт вступает в силу ${formatDate(day)}`,
            en: `The edition applies from ${act.from}, but the amending act enters into force on ${day}`,
          },
          hint: { ru: `Назовите папку редакции ${day}.`, en: `Name the folder of the edition ${day}.` },
          evidence: `${act.from} ${day}`,
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
    {
      title: {
        ru: 'Изменяющий акт вступает в силу в другой день',
        en: 'The amending act binds from another day',
      },
      files: madeBy('с 1 апреля 2024 года'),
      points: 'приказ Министерства образования Примерной области от 15.02.2024 № 4',
    },
    {
      title: {
        ru: 'Изменяющий акт действует со дня подписания, редакция – позже',
        en: 'The amending act binds from its signing, the edition applies later',
      },
      files: madeBy('со дня его подписания'),
      points: 'приказ Министерства образования Примерной области от 15.02.2024 № 4',
    },
    {
      title: {
        ru: 'Изменяющий акт подписан позже, чем действует редакция',
        en: 'The amending act was signed after the edition applies',
      },
      files: Object.fromEntries(
        Object.entries(madeBy('по истечении десяти дней со дня официального опубликования')).map(
          ([path, text]) => [
            path,
            text.replace('date: 2024-02-15', 'date: 2024-04-15').replaceAll('от 15.02.2024', 'от 15.04.2024'),
          ],
        ),
      ),
      points: 'приказ Министерства образования Примерной области от 15.04.2024 № 4',
    },
  ],
  good: [
    {
      title: {
        ru: 'День, с которого действует изменяющий акт, отсчитан от опубликования',
        en: 'The day from which the amending act binds is counted from its publication',
      },
      files: madeBy('по истечении десяти дней со дня официального опубликования'),
    },
    {
      title: {
        ru: 'Редакция со дня, когда вступил в силу изменяющий акт',
        en: 'An edition from the day when the amending act binds',
      },
      files: madeBy('с 1 марта 2024 года'),
    },
    { title: { ru: 'Редакция и её акт', en: 'An edition and its act' }, files: edition('2024-03-01', by) },
  ],
};
