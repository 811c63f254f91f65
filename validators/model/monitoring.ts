// Where a document speaks of the monitoring of its own system: in the text, in a subject's functions, in the roadmap.
// The monitoring of a project, of mentoring or of the plan itself is another matter.
import { nameStandsIn, plainWords } from '../language/plain-words.ts';
import { child, type Spot } from '../source/spot.ts';
import { daysFromTo } from '../text/dates/calendar.ts';
import {
  type FoundFrequency,
  type Frequency,
  findFrequencies,
  timesAYear,
} from '../text/dates/frequencies.ts';
import type { RecurrenceTerm } from '../text/deadline/deadline.ts';
import { namedTime } from '../text/deadline/years/named-time.ts';
import { withoutQuotations } from '../text/marks/quotations.ts';
import { allParts } from './all-parts.ts';
import { ownSystemNames } from './own-system.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Measure, Subject, Territory } from './types.ts';

type Level = Territory['level'];

/** The system of a level in words, or short: «РС НМС», «МСМС», whatever letters its name gives. */
const system = (abbreviation: string, adjective: string): string =>
  `(?:(?<!\\p{L})${abbreviation}(?:\\s?НМС|\\p{L}{1,4}(?!\\p{L}))|Системы|Экосистемы|${adjective}\\p{L}{1,30}\\s+систем\\p{L}{1,30}|систем\\p{L}{1,30}\\s+(?:научно|методическ))`;

const OF_SYSTEM: Readonly<Record<Level, RegExp>> = {
  region: new RegExp(`(?<!\\p{L})мониторинг\\p{L}{0,30}[^.;:]{0,80}${system('РС', 'региональн')}`, 'iu'),
  municipality: new RegExp(
    `(?<!\\p{L})мониторинг\\p{L}{0,30}[^.;:]{0,80}${system('МС', 'муниципальн')}`,
    'iu',
  ),
};

/** «Мониторинг исполнения плана», «мониторинг реализации проекта» watch something else than the system. */
const OF_SOMETHING_ELSE =
  /мониторинг\p{L}{0,30}\s+(?:исполнени|выполнени|реализаци|внедрени|программ|проект|деятельности\s+(?!систем))/iu;

/** «Мониторинг проводится …»: what is watched is the subject of the whole document. */
const BY_ITSELF = /(?<!\p{L})мониторинг\p{L}{0,30}\s+(?:проводит|осуществля|организу|вед[её]т)\p{L}{0,30}/iu;

/** «Проведение мониторинга»: nothing is said of what is watched. */
const OF_NOTHING = /^(?:проведение|организация|осуществление)\s+(?:ежегодн\p{L}{2,3}\s+)?мониторинга\.?$/iu;

/** Whether a text says that one monitors and nothing of what. */
export const isOfNothing = (text: string): boolean => OF_NOTHING.test(withoutQuotations(text).trim());

/** A heading that is nothing but the word. */
const HEADING = /^(?:[\dIVX.]+\s*)?мониторинг\p{L}{0,30}\.?$/iu;

/** An indicator that asks whether there is a system of monitoring says how often that is asked, not how often one monitors. */
const AS_INDICATOR =
  /(?:разработан|реализуется|реализация|наличие)[^.;]{0,300}систем\p{L}{1,30}\s+мониторинг/iu;

/** The system whose monitoring is meant: that of a level, by the names that the acts give it besides. */
interface OwnSystem {
  readonly level: Level;
  readonly names: readonly string[];
}

/** «Мониторинг эффективности Сети»: what is watched, up to the end of the phrase. */
const WATCHED = /(?<!\p{L})мониторинг\p{L}{0,30}([^.;:]{0,80})/giu;

const isOfNamed = (text: string, names: readonly string[]): boolean =>
  names.length > 0 &&
  [...text.matchAll(WATCHED)].some(([, watched = '']) => {
    const words = plainWords(watched);
    return names.some((name) => nameStandsIn(words, plainWords(name)));
  });

/** Whether a text speaks of the monitoring of a system. */
const isMonitoring = (text: string, { level, names }: OwnSystem): boolean => {
  if (!/мониторинг/iu.test(text)) return false;
  const own = withoutQuotations(text);
  if (OF_SOMETHING_ELSE.test(own)) return false;
  return (
    BY_ITSELF.test(own) ||
    isOfNothing(text) ||
    HEADING.test(own.trim()) ||
    OF_SYSTEM[level].test(own) ||
    isOfNamed(own, names)
  );
};

/** What is done when one has monitored: «рассматривает итоги мониторинга», «по результатам ежегодного мониторинга». */
const OUTCOMES =
  /(?<!\p{L})(?:результат|итог|данны|материал|вывод|отч[её]т)\p{L}{0,4}\s+(?:о\s+)?(?:[^\s.;:,]{1,30}\s+){0,2}мониторинг\p{L}{0,4}/giu;

/** Whether a function is the monitoring: not what another does with its outcome. */
const isDuty = (text: string, own: OwnSystem): boolean =>
  isMonitoring(text, own) && isMonitoring(text.replaceAll(OUTCOMES, ' '), own);

/** A passage of the provision that speaks of the monitoring. */
export interface Stated {
  readonly passage: Passage;
  /** How often, as the sentences with the word say it. */
  readonly frequencies: readonly FoundFrequency[];
  readonly asIndicator: boolean;
  /** `directly`: «мониторинг проводится …»; `heading`: nothing but the word; `among`: among other things. */
  readonly how: 'directly' | 'heading' | 'among';
}

/** A subject whose function the monitoring is. */
export interface Assigned {
  readonly subject: Subject;
  readonly text: string;
  readonly at: Spot;
}

/** A row of the roadmap that carries the monitoring out. */
export interface Planned {
  readonly measure: Measure;
  readonly frequencies: readonly Frequency[];
}

/** Where the order or a definition says how often one monitors. */
export interface Beside {
  readonly text: string;
  readonly at: Spot;
  readonly frequencies: readonly FoundFrequency[];
}

export interface Monitoring {
  readonly stated: readonly Stated[];
  readonly beside: readonly Beside[];
  readonly assigned: readonly Assigned[];
  readonly planned: readonly Planned[];
  /** Whether the roadmap sets a time for it in each of its years. */
  readonly plannedYearly: boolean;
  /** All of the document's text, for what is told beside. */
  readonly passages: readonly Passage[];
}

const SENTENCE = /[^.!?]+(?:[.!?](?!\s+\p{Lu}|\s*$)[^.!?]*)*/gu;

const frequenciesIn = (text: string): readonly FoundFrequency[] =>
  [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) =>
    /мониторинг/iu.test(sentence)
      ? findFrequencies(sentence).map((found) => ({ ...found, at: index + found.at }))
      : [],
  );

/** «Ежегодно (май, декабрь)» is twice a year: each of the months that are named has its own round. */
const inMonths = (term: RecurrenceTerm): Frequency => {
  const { times, unit, season } = term;
  const rounds = times === 1 && unit === 'year' && season?.kind === 'months' ? season.spans.length : times;
  return { ...term, times: rounds };
};

const recurrences = ({ deadline }: Measure): readonly Frequency[] =>
  deadline?.parsed.ok === true
    ? deadline.parsed.value.terms.flatMap((term) => (term.kind === 'recurrence' ? [inMonths(term)] : []))
    : [];

/** Whether the rows set a time for each year that the plan is for: a plan of one year need not say «ежегодно». */
const inEveryYear = (measures: readonly Measure[], { roadmap, period }: Territory): boolean => {
  const time = namedTime(roadmap?.title ?? '') ?? period;
  if (time === null) return false;
  const set = measures.flatMap(({ deadline }) =>
    deadline?.parsed.ok === true
      ? deadline.parsed.value.terms.filter(({ kind }) => kind === 'date' || kind === 'range')
      : [],
  );
  return set.length >= Math.max(1, Math.round(daysFromTo(time.from, time.to) / 365));
};

const howSaid = (text: string): Stated['how'] => {
  if (BY_ITSELF.test(text)) return 'directly';
  return HEADING.test(withoutQuotations(text).trim()) ? 'heading' : 'among';
};

/** Everything a territory's documents say of the monitoring of their own system. */
export const monitoringOf = (territory: Territory): Monitoring => {
  const { level, provision, subjects, roadmap, terms } = territory;
  const own: OwnSystem = { level, names: ownSystemNames(territory) };
  const passages = passagesOf(provision);
  const stated = passages
    .filter(({ text, part }) => (part.function === null ? isMonitoring(text, own) : isDuty(text, own)))
    .map((passage) => ({
      passage,
      frequencies: frequenciesIn(passage.text),
      asIndicator: AS_INDICATOR.test(passage.text),
      how: howSaid(passage.text),
    }));
  const assigned = subjects.flatMap((subject) =>
    subject.functions
      .filter(({ text }) => isDuty(text, own))
      .map(({ text, spot }) => ({ subject, text, at: spot })),
  );
  const planned = (roadmap?.measures ?? [])
    .filter(({ title }) => isMonitoring(title, own))
    .map((measure) => ({ measure, frequencies: recurrences(measure) }));
  const clauses = [...allParts(provision?.parts ?? [])].filter(
    ({ inOrder, text }) => inOrder && isMonitoring(text, own),
  );
  const beside = [
    ...clauses.map(({ text, spot }) => ({ text, at: spot, frequencies: frequenciesIn(text) })),
    ...terms
      .filter(({ term }) => isMonitoring(term, own))
      .map(({ text, spot }) => ({ text, at: child(spot, 'text'), frequencies: findFrequencies(text) })),
  ];
  const plannedYearly = inEveryYear(
    planned.map(({ measure }) => measure),
    territory,
  );
  return { stated, beside, assigned, planned, plannedYearly, passages };
};

/** «Осуществляет анализ показателей эффективности РСНМС»: next to the monitoring, and not the word. */
const NEXT_TO_IT: Readonly<Record<Level, RegExp>> = {
  region: new RegExp(
    `(?<!\\p{L})(?:анализ|оценк)\\p{L}{0,30}\\s[^.;:]{0,60}(?:показател|эффективност)[^.;:]{0,80}${system('РС', 'региональн')}`,
    'iu',
  ),
  municipality: new RegExp(
    `(?<!\\p{L})(?:анализ|оценк)\\p{L}{0,30}\\s[^.;:]{0,60}(?:показател|эффективност)[^.;:]{0,80}${system('МС', 'муниципальн')}`,
    'iu',
  ),
};

/** The first function that is next to the monitoring: whoever judges the figures of the system may well gather them too. */
export const nearestTo = ({ level, subjects }: Territory): Assigned | null => {
  if (level === null) return null;
  for (const subject of subjects)
    for (const { text, spot } of subject.functions)
      if (NEXT_TO_IT[level].test(withoutQuotations(text))) return { subject, text, at: spot };
  return null;
};

/** The passage that speaks of the monitoring most directly: where a finding about something missing is shown. */
export const mainPlace = ({ stated }: Monitoring): Spot | null => {
  const direct = stated.find(({ how }) => how === 'directly');
  const inText = stated.find(({ asIndicator, passage }) => !asIndicator && passage.part.function === null);
  const any = direct ?? inText ?? stated[0];
  return any?.passage.part.spot ?? null;
};

/** «Проводят уполномоченные лица»: whoever they may be. */
const BY_ANYBODY =
  /(?:проводит|осуществляет|организует|вед[её]т|проводят|осуществляют)(?:ся)?\s+(?:уполномоченн|ответственн|назначенн)\p{L}{1,4}\s+(?:лиц|специалист|сотрудник|орган)/iu;

/** Whether a passage says in its own words who conducts the monitoring: «мониторинг проводит Министерство». */
export const namesWhoMonitors = (text: string): boolean => !BY_ANYBODY.test(text) && saysWhoMonitors(text);

const saysWhoMonitors = (text: string): boolean =>
  /(?<!\p{L})мониторинг\p{L}{0,30}[^.;]{0,80}(?:проводит|осуществляет|организует|вед[её]т|проводят|осуществляют)(?:\s|$)/iu.test(
    text,
  ) ||
  /(?<!\p{L})(?:проводит|осуществляет|организует|вед[её]т|проводят|осуществляют)\s+мониторинг/iu.test(text) ||
  /(?<!\p{L})мониторинг\p{L}{0,30}[^.;]{0,80}(?:возлагается|поручается|проводится|осуществляется)\s+(?:на\s+)?\p{Lu}/u.test(
    text,
  );

/** Times a year that the rows of a roadmap make up together. */
export const plannedTimes = (planned: readonly Planned[]): number =>
  planned
    .flatMap(({ frequencies }) => frequencies)
    .reduce((sum, frequency) => sum + timesAYear(frequency), 0);

/** Where the responsible subjects of a row stand. */
export const responsibleSpot = ({ measure }: Planned): Spot => child(measure.spot, 'responsible');
