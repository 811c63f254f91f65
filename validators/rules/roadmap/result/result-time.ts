// «К концу 2024 г.» in the result beside «постоянно» in the column of deadlines: one row, two times.

import { excerpt, inner } from '../../../model/excerpt.ts';
import { measuresInForce } from '../../../model/roadmap/ended-row.ts';
import type { Measure } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { addDays, type IsoDate } from '../../../text/dates/calendar.ts';
import { deadlineSpan, parseDeadline } from '../../../text/deadline/deadline.ts';
import { wordsBefore } from '../../../text/places/near-place.ts';
import { edits } from '../../example-base.ts';
import type { TerritoryRule, Text } from '../../rule.ts';

/** «К концу 2024 г.», «до 1 декабря 2024 года», «в III квартале 2024 года», «на 31 декабря 2025 года»: what may be read as a deadline. */
const TIMES =
  /(?<!\p{L})(к|до|не\s+позднее|во?|на)\s+(?:[\p{L}\d./–-]{1,12}\s+){0,4}?(?:г\.|(?:учебного\s+)?год[ау]?(?!\p{L}))/giu;
/** «Программа развития до 2030 года»: of a paper, and not of the work. */
const OF_PAPER = /(?:программ|концепци|стратеги|план|карт|проект)\p{L}{0,3}(?:\s+\p{L}{1,30}){0,3}\s+$/iu;
const BY_YEAR = /^\S+\s+\d{4}\s/u;

interface Time {
  readonly words: string;
  /** The first day and the last by which the result may be there. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Something is promised by then, and not then only: «к», «до», «не позднее». */
  readonly isBound: boolean;
}

/** The time for which a result is promised; null where it names none. */
const timeOf = (result: string): Time | null => {
  for (const { 0: words, 1: preposition = '', index } of result.matchAll(TIMES)) {
    const parsed = parseDeadline(words);
    const [term, ...others] = parsed.ok ? parsed.value.terms : [];
    if (term?.kind !== 'date' || others.length > 0) continue;
    const { from, to, limit, precision } = term;
    const isOn = preposition.toLowerCase() === 'на';
    // «План на 2025 год», «отчёт о работе в 2024 году»: what a paper is about.
    if (limit !== 'until' && (isOn ? precision !== 'day' : /^(?:school-)?year$/u.test(precision))) continue;
    if (BY_YEAR.test(words) && OF_PAPER.test(wordsBefore(result, index))) continue;
    const isBound = limit === 'until';
    // What is to be there by 1 September is made in August.
    return { words, from: isBound ? addDays(from, -1) : from, to, isBound };
  }
  return null;
};

const month = (day: IsoDate): string => day.slice(0, 7);

/** What the deadline says against the time of the result; null where the two agree. */
const against = ({ deadline, result }: Measure): { readonly time: Time; readonly says: Text } | null => {
  const time = timeOf(result ?? '');
  if (time === null || deadline === null || !deadline.parsed.ok) return null;
  const { value } = deadline.parsed;
  const told = (ru: string, en: string) => ({
    time,
    says: { ru: `${ru} – «${deadline.printed}»`, en: `${en} “${deadline.printed}”` },
  });
  if (value.terms.every(({ kind }) => kind === 'open' || kind === 'event'))
    return time.isBound ? told('срок у мероприятия', 'the measure is due') : null;
  if (!value.terms.every(({ kind }) => kind === 'date' || kind === 'range')) return null;
  const { earliest, latest } = deadlineSpan(value);
  if (latest !== null && month(latest) < month(time.from))
    return told('срок мероприятия раньше', 'the measure is due earlier,');
  return time.isBound && earliest !== null && month(time.to) < month(earliest)
    ? told('срок мероприятия позже', 'the measure is due later,')
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
    for (const measure of measuresInForce(roadmap)) {
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
    {
      title: { ru: 'Результат раньше работы', en: 'A result before the work' },
      files: edits(
        'roadmap',
        ['ежегодно (май)', 'декабрь 2024 года'],
        ['аналитическая справка', 'справка к июлю 2024 года'],
      ),
      points: 'справка к июлю 2024 года',
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
