// «К концу 2024 г.» in the result beside «постоянно» in the column of deadlines: one row, two times.

import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Measure } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { monthNumber } from '../../../text/dates/calendar.ts';
import { deadlineSpan } from '../../../text/deadline/deadline.ts';
import { edits } from '../../example-base.ts';
import type { TerritoryRule, Text } from '../../rule.ts';

/** «К концу 2024 г.», «до 1 декабря 2024 года», «к декабрю 2025 года»; not of a school year, of which a plan may be. */
const BY =
  /(?<!\p{L})(?:к|до|не\s+позднее)\s+(?:(концу|конца|началу|начала)\s+|(?:\d{1,2}\s+)?(\p{L}{3,8})\s+)?(20\d{2})\s{0,2}(?:г\.|год\p{L}{0,2})/iu;

interface Time {
  readonly words: string;
  /** «2024-12». */
  readonly month: string;
}

/** «Декабрю» is of «декабрь». */
const numberOf = (word: string): number | null =>
  monthNumber(word.toLowerCase()) ??
  monthNumber(word.toLowerCase().replace(/ю$/u, 'я')) ??
  monthNumber(word.toLowerCase().replace(/у$/u, 'а'));

/** The time by which a result is promised; null where it names none. */
const timeOf = (result: string): Time | null => {
  const [words, edge, month, year] = BY.exec(result) ?? [];
  if (words === undefined) return null;
  const number = month === undefined ? (/^кон/iu.test(edge ?? '') ? 12 : 1) : numberOf(month);
  return number === null ? null : { words, month: `${year}-${String(number).padStart(2, '0')}` };
};

/** What the deadline says against the time of the result; null where the two agree. */
const against = ({ deadline, result }: Measure): { readonly time: Time; readonly says: Text } | null => {
  const time = timeOf(result ?? '');
  if (time === null || deadline === null || !deadline.parsed.ok) return null;
  const { value } = deadline.parsed;
  const isOpen = value.terms.every(({ kind }) => kind === 'open' || kind === 'event');
  if (isOpen)
    return {
      time,
      says: {
        ru: `срок у мероприятия – «${deadline.printed}»`,
        en: `the measure is due “${deadline.printed}”`,
      },
    };
  const { latest } = deadlineSpan(value);
  const isDated = value.terms.every(({ kind }) => kind === 'date' || kind === 'range');
  return isDated && latest !== null && latest.slice(0, 7) < time.month
    ? {
        time,
        says: {
          ru: `срок мероприятия раньше – «${deadline.printed}»`,
          en: `the measure is due earlier, “${deadline.printed}”`,
        },
      }
    : null;
};

export const resultTime: TerritoryRule = {
  id: 'roadmap/result-time',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Время, к которому обещан результат, согласно со сроком',
    en: 'The time by which a result is promised agrees with the deadline',
  },
  fault: { ru: 'Результат обещан не к тому сроку', en: 'The result is promised for another time' },
  reason: {
    ru: 'У строки два времени: в графе срока одно, в результате другое. Когда спрашивать исполнение, неизвестно.',
    en: 'The row has two times, one in the column of deadlines and one in the result: nobody knows when it is due.',
  },
  cure: {
    ru: 'Поставьте в графу срока день, к которому обещан результат, или уберите время из результата.',
    en: 'Put the time of the result into the column of deadlines, or take it out of the result.',
  },
  *check({ roadmap }) {
    for (const measure of roadmap?.measures ?? []) {
      const found = against(measure);
      if (found === null) continue;
      const { time, says } = found;
      yield {
        at: child(measure.spot, 'result'),
        message: {
          ru: `Результат мероприятия «${inner(excerpt(measure.title))}» обещан «${time.words}», а ${says.ru}`,
          en: `The result of “${excerpt(measure.title)}” is promised “${time.words}”, but ${says.en}`,
        },
        evidence: time.words,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Постоянно – и к концу года', en: '“Постоянно”, and by the end of a year' },
      files: edits(
        'roadmap',
        ['ежегодно (май)', 'постоянно'],
        ['аналитическая справка', 'выявлены дефициты к концу 2024 г.'],
      ),
      points: 'выявлены дефициты к концу 2024 г.',
    },
    {
      title: { ru: 'Срок раньше результата', en: 'A deadline before the result' },
      files: edits(
        'roadmap',
        ['ежегодно (май)', 'май 2024 года'],
        ['аналитическая справка', 'аналитическая справка до 1 декабря 2025 года'],
      ),
      points: 'аналитическая справка до 1 декабря 2025 года',
    },
  ],
  good: [
    {
      title: { ru: 'Одно время', en: 'One time' },
      files: edits(
        'roadmap',
        ['ежегодно (май)', 'до 1 декабря 2024 года'],
        ['аналитическая справка', 'аналитическая справка до 1 декабря 2024 года'],
      ),
    },
  ],
};
