// What begins a condition: «по мере необходимости», «при приёме на работу», «после утверждения», «в месячный срок».
import { monthNumber } from '../../dates/calendar.ts';
import { cardinalNumber, ordinalNumber, skipSpelledOut } from '../../numbers/numerals.ts';
import { skipPhrase, type Tokens, textAt, touches } from '../../tokens.ts';
import { DURATION } from './duration.ts';
import { pick, SCOPES } from './scopes.ts';
import { startsSeasonal } from './seasonal-events.ts';

const STARTERS = [
  'в соответствии с',
  'в соответствии со',
  'в зависимости от',
  'в рамках',
  'в ходе',
  'в день , следующий за',
  'со дня , следующего за',
  'на следующий день после',
  'на следующий рабочий день после',
  'в день',
  'в дни',
  'в период',
  'в сроки',
  'во время',
  'в случае',
  ...DURATION,
  'согласно',
  'после',
  'перед',
  'накануне',
  'в преддверии',
  'непосредственно перед',
  'непосредственно после',
  'сразу после',
  'до начала',
  'до завершения',
  'до окончания',
  'к началу',
  'со дня',
  'с момента',
  'с даты',
  'одновременно с',
  'одновременно со',
];
/** Nouns of an action by their endings: «при выявлении», «по окончании», «по предложению». */
const OF_ACTION = /(?:[аея]н|[иыяе]т|ц|ств)и[ию]$/u;
/** Nouns of an action or a need that no ending tells: «при приёме», «при необходимости». */
const ACTIONS =
  /^(?:необходимост|потребност|возможност|нужд|налич|услов|прием|(?:в|вы|у|при|от|пере|под)ход|(?:вы|въ|при|отъ|пере)езд|(?:вы|на|от|с|под|раз)бор|(?:вы|до|за|про)пуск|вывод|ввод|запрос|перевод|отказ|заказ|осмотр|просмотр|пересмотр|расчет|отчет|контрол|авари|угроз|пожар|смене|замене|сдаче|выдаче|передаче|подаче|встреч|провер|подготов|переподготов|постанов|разработ|доработ|обработ|отправ|поездк|оценк|заявк|закуп|установк|корректиров|случа|обстоятельств|трудоустройств|строительств|знакомств)/u;
/** What has the ending of an action, and is a body, a company or a subject of lessons. */
const NO_ACTION =
  /^(?:здани|отделени|учреждени|управлени|объединени|администраци|ассоциаци|федераци|станци|редакци|участи|поддержк|координаци|содействи|помощ|обществознани|естествознани|образовани|воспитани|обучени|чтени|рисовани|краеведени)/u;
/** Behind «после» and «перед» people are no condition. */
const PEOPLE = /^(?:педагог|учител|преподавател|воспитател|руководител|директор|завуч)/u;
/** Whether a word is of people: «к директору», «после директора» name no time. */
export const namesPeople = (word: string): boolean => PEOPLE.test(word);
const MOST_BEFORE_NOUN = 4;

/** Whether one of the next words, up to a mark, is said of an action or of a need: «при первом обращении», not «при школе». */
const namesAction = (tokens: Tokens, i: number, known: (word: string, cut: boolean) => boolean): boolean => {
  let words = 0;
  for (let at = i; words < MOST_BEFORE_NOUN; at += 1) {
    const text = textAt(tokens, at);
    if (text === '.' && touches(tokens, at)) continue;
    if (tokens[at]?.kind !== 'word' || NO_ACTION.test(text)) return false;
    const cut = tokens[at + 1]?.kind !== 'word';
    if (known(text, cut) || OF_ACTION.test(text)) return true;
    words += 1;
  }
  return false;
};

// Inside a condition «, по …» begins a term of its own only where one of the next three words is of these.
const BY_STEMS =
  'мер план граф соглас запрос факт итог окончан заверш результат необходим заявк истечен требован решен распоряжен приказ расписан срок поступлен обращен договор соглашен поручен указан медиаплан циклограмм'.split(
    ' ',
  );
/** And elsewhere these, too. */
const BY_MORE =
  /^(?:предложен|инициатив|просьб|ходатайств|звонк|предписан|уведомлен|потребност|ситуац|усмотрен|карт|программ|рекомендац|положен|распорядк|очеред|этап|раздел|направлен|календар|четверт|триместр|полугоди|квартал|недел|дням|приезд|приход)/u;
/** So many letters of «необходимости» or «согласованию» are left of them at least: «по необх.», «по согл.». */
const shortestCut = 4;
const isBy = (word: string, cut: boolean): boolean =>
  BY_STEMS.some(
    (stem) => word.startsWith(stem) || (cut && word.length >= shortestCut && stem.startsWith(word)),
  ) ||
  BY_MORE.test(word) ||
  ACTIONS.test(word);

const MOST_WORDS_BEFORE = 3;
const startsBy = (tokens: Tokens, i: number, inside: boolean): boolean => {
  if (!inside) return namesAction(tokens, i + 1, isBy);
  for (let k = 1; k <= MOST_WORDS_BEFORE; k += 1) {
    const token = tokens[i + k];
    if (token?.kind !== 'word') return false;
    if (BY_STEMS.some((stem) => token.text.startsWith(stem))) return true;
  }
  return false;
};

// «в месячный срок», «в установленном порядке», «в каникулярное время»; not «в надлежащее время», which says nothing.
const OF_LENGTH = /(?:дневн|недельн|месячн|годичн|квартальн|часов)[ыо][ймх]$/u;
const SAID_ELSEWHERE = /^(?:установл|определен|указан|согласован|предусмотр|каникулярн|отведен)/u;

const startsManner = (tokens: Tokens, i: number): boolean => {
  if (!['в', 'во'].includes(textAt(tokens, i))) return false;
  // «В 2-недельный срок»
  const isFigure =
    tokens[i + 1]?.kind === 'number' && tokens[i + 2]?.kind === 'dash' && touches(tokens, i + 2);
  const at = isFigure ? i + 3 : i + 1;
  const word = textAt(tokens, at);
  const noun = textAt(tokens, textAt(tokens, at + 1) === '.' ? at + 2 : at + 1);
  if (noun === 'срок' && OF_LENGTH.test(word)) return true;
  if (isFigure) return false;
  return noun === 'порядке' || (['срок', 'сроки', 'время'].includes(noun) && SAID_ELSEWHERE.test(word));
};

/** «Через год после завершения», «через месяц после курсов»: one of them, whose number is not said. */
const AFTER_ONE = ['год', 'полгода', 'квартал', 'месяц', 'неделю', 'день', 'сутки'].flatMap((unit) => [
  `через ${unit} после`,
  `через ${unit} со дня`,
  `спустя ${unit} после`,
]);

const DAY_WORDS = new Set(
  'рабочих рабочего календарных календарного дней дня день недель недели месяцев месяца'.split(' '),
);

/** Genitives of nouns of an action: «до утверждения плана», «до особого распоряжения». */
const OF_ACTION_GENITIVE = /(?:[аея]н|[иыяе]т|ц|ств)ия$/u;
/** Where people meet. */
const GATHERING =
  /^(?:совещани|заседани|собрани|совет|педсовет|форум|конференци|съезд|слет|чтени|семинар|сесси)(?:и|е|ии|ях|иях|ах)$/u;

// «до принятия нового положения», «на августовском совещании»: something that happens on a day of its own
const startsHappening = (tokens: Tokens, i: number): boolean => {
  const lead = textAt(tokens, i);
  const known = lead === 'до' ? OF_ACTION_GENITIVE : lead === 'на' ? GATHERING : null;
  for (let at = i + 1; known !== null && at <= i + MOST_BEFORE_NOUN; at += 1) {
    const word = textAt(tokens, at);
    if (tokens[at]?.kind !== 'word' || NO_ACTION.test(word)) return false;
    // «До совещания» says of nothing which it is.
    if (known.test(word)) return at > i + 1 || tokens[at + 1]?.kind === 'word';
    // Only what is said of the noun may stand before it.
    if (!/(?:го|й|х|м)$/u.test(word)) return false;
  }
  return false;
};

// «за 10 дней до», «не позднее 5 рабочих дней после», «в 10-дневный срок»
const startsCount = (tokens: Tokens, i: number): boolean => {
  const at = skipPhrase(tokens, i, [
    'за',
    'не позднее чем за',
    'не позднее чем через',
    'не позднее',
    'через',
    'в',
  ]);
  if (at === null || tokens[at]?.kind !== 'number') return false;
  return DAY_WORDS.has(textAt(tokens, at + 1)) || textAt(tokens, at + 2) === 'дневный';
};

const HOLIDAYS = /^(?:каникул|отопительн)/u;
const EDGES = ['в начале', 'начало', 'на начало', 'в конце', 'конец', 'на конец'];
/** Parts of a school year whose beginning and end are no days. */
const SCHOOL_TIME = /^(?:учебн|четверт|триместр|полугоди)/u;

// «зимние каникулы», «отопительный сезон», «в начале учебного года», «в конце четверти»
const startsSchoolTime = (tokens: Tokens, i: number): boolean => {
  const edge = skipPhrase(tokens, i, EDGES);
  if (edge !== null) return SCHOOL_TIME.test(textAt(tokens, edge));
  const at = skipPhrase(tokens, i, ['в', 'во', 'на']) ?? i;
  return (
    HOLIDAYS.test(textAt(tokens, /(?:ие|их)$/u.test(textAt(tokens, at)) ? at + 1 : at)) ||
    goesOnToHolidays(tokens, at)
  );
};

const OF_HOLIDAYS = /^(?:осенн|зимн|весенн|летн)(?:ие|их|ими)$/u;

/** «Осенние, зимние и весенние каникулы»: whether such words stand at `i`, up to the holidays. */
export const goesOnToHolidays = (tokens: Tokens, i: number): boolean => {
  let at = i;
  while (OF_HOLIDAYS.test(textAt(tokens, at))) {
    if (HOLIDAYS.test(textAt(tokens, at + 1))) return true;
    const mark = [',', '/'].includes(textAt(tokens, at + 1)) ? at + 2 : at + 1;
    at = textAt(tokens, mark) === 'и' ? mark + 1 : mark;
  }
  return false;
};

const TIME_NOUN =
  /^(?:недел[яюие]|дни|день|дня|дне|декад[ауе]|месяц[еа]?|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|сутки|полгода)$/u;
const LINKS = ['после', 'перед', 'до начала', 'до окончания', 'до', 'со дня', 'с момента', 'с начала'];
const LEADS_COUNT = ['не позднее чем за', 'не позднее чем через', 'в', 'во', 'на', 'через', 'за', 'спустя'];
const isWhich = ({ kind, text }: Tokens[number]): boolean =>
  kind === 'number' ||
  /^(?:последн|ближайш|следующ|перв)\p{L}{2}$/u.test(text) ||
  (ordinalNumber(text) ?? cardinalNumber(text)) !== null;

// «в первую неделю после зимних каникул», «за две недели до начала года»
const startsBeside = (tokens: Tokens, i: number): boolean => {
  const lead = skipPhrase(tokens, i, LEADS_COUNT);
  const which = lead === null ? undefined : tokens[lead];
  if (lead === null || which === undefined) return false;
  const tailed = textAt(tokens, lead + 1) === '-' && touches(tokens, lead + 1) ? lead + 3 : lead + 1;
  const noun = isWhich(which) ? tailed : lead;
  const link = TIME_NOUN.test(textAt(tokens, noun)) ? skipPhrase(tokens, noun + 1, LINKS) : null;
  // «… до начала 2027/28 учебного года»: without a word between, figures begin another time.
  const isDated = link !== null && /^(?:до|начала|окончания)$/u.test(textAt(tokens, link - 1));
  return link !== null && (tokens[link]?.kind === 'word' || (isDated && tokens[link]?.kind === 'number'));
};

const LENGTH_LEADS = ['в срок не более', 'в срок до', 'не более чем', 'не более', 'не свыше', 'до', 'срок -'];
const COUNT_LINKS = ['со дня', 'с момента', 'с даты', 'после', 'с начала'];
const LENGTH_WORD =
  /^(?:рабоч(?:их|его|ий)|календарн(?:ых|ого|ый)|дн(?:ей|я)|день|недел[ьюи]|месяц(?:ев|а)?|сут(?:ок|ки)|час(?:ов|а)?)$/u;

// «15 рабочих дней со дня поступления», «не более месяца с даты подписания»
const startsLength = (tokens: Tokens, i: number): boolean => {
  const lead = skipPhrase(tokens, i, LENGTH_LEADS) ?? i;
  const count =
    tokens[lead]?.kind === 'number' ? Number(textAt(tokens, lead)) : cardinalNumber(textAt(tokens, lead));
  // «Не более месяца»
  if (count === null && lead === i) return false;
  const begins = count === null ? lead : skipSpelledOut(tokens, lead + 1, count);
  let noun = begins;
  while (noun < begins + 2 && LENGTH_WORD.test(textAt(tokens, noun))) noun += 1;
  const link = noun === begins ? null : skipPhrase(tokens, noun, COUNT_LINKS);
  return link !== null && tokens[link]?.kind === 'word';
};

// «до 5 числа месяца, следующего за отчётным периодом»: how long it is, is said elsewhere.
const startsReported = (tokens: Tokens, i: number): boolean => {
  const at = skipPhrase(tokens, i, ['в срок до', 'до', 'не позднее', 'не позже']);
  if (at === null || tokens[at]?.kind !== 'number') return false;
  const number = textAt(tokens, at + 1) === '-' ? at + 3 : at + 1;
  return skipPhrase(tokens, number, ['числа месяца , следующего за', 'числа месяца следующего за']) !== null;
};

const NAMED_DAYS = /^(?:недел[яиею]|декад[аыеу]|месячник(?:а|е)?|де(?:нь|када)|дн[яие])$/u;
const OF_DAYS = /^(?:месяц|квартал|год|полугоди|четверт|триместр)/u;
const MOST_NAME = 5;

// «Неделя педагогического мастерства, март 2026 г.», «День открытых дверей (15 мая)»: a feast by its name, of words that say no time
const startsNamedDays = (tokens: Tokens, i: number): boolean => {
  if (!NAMED_DAYS.test(textAt(tokens, i))) return false;
  let at = i + 1;
  while (tokens[at]?.kind === 'word' && tokens[at]?.line !== true && at - i <= MOST_NAME) {
    const word = textAt(tokens, at);
    if (monthNumber(word) !== null || OF_DAYS.test(word) || word.length < 3) return false;
    at += 1;
  }
  return at > i + 2 && [',', '(', '', ';'].includes(textAt(tokens, at));
};

const FESTIVE = /^(?:дню|праздник[ау]м?|юбилею|годовщине|\p{L}*летию)$/u;
const MOST_BEFORE_FESTIVE = 3;

// «к Дню учителя», «ко Всемирному дню ребёнка», «к 80-летию Победы»: a day that the calendar of this grammar does not have.
const startsFestive = (tokens: Tokens, i: number): boolean => {
  if (!['к', 'ко'].includes(textAt(tokens, i))) return false;
  for (let at = i + 1; at <= i + 1 + MOST_BEFORE_FESTIVE; at += 1) {
    if (FESTIVE.test(textAt(tokens, at))) return tokens[at + 1]?.kind === 'word';
    if (tokens[at] === undefined || tokens[at]?.kind === 'mark') return false;
  }
  return false;
};

/** Holidays and feasts are times by their names: «на осенних каникулах», «ко Дню учителя», «в дни школьных каникул». */
export const isTimeByName = (tokens: Tokens, i: number): boolean =>
  startsSchoolTime(tokens, i) ||
  startsFestive(tokens, i) ||
  startsSeasonal(tokens, i) ||
  skipPhrase(tokens, i, ['в день', 'в дни', 'в период', 'во время']) !== null;

const MOST_BEFORE_BOUND = 6;
const BOUND = [', но не позднее', ', но не позже', 'но не позднее', 'но не позже', ', но до'];

/** The place of the day that bounds whatever words at `i` name: «ледостава, но не позднее 20 ноября»; null where none does. */
export const boundBehind = (tokens: Tokens, i: number): number | null => {
  if (tokens[i]?.kind !== 'word' || monthNumber(textAt(tokens, i)) !== null) return null;
  for (let at = i + 1; at <= i + MOST_BEFORE_BOUND; at += 1) {
    const bound = skipPhrase(tokens, at, BOUND);
    if (bound !== null) return tokens[bound]?.kind === 'number' ? bound : null;
    if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
};

/** «До ледостава, но не позднее 20 ноября»: whatever it is, the day behind it bounds it. */
export const startsBounded = (tokens: Tokens, i: number): boolean =>
  ['до', 'к', 'ко'].includes(textAt(tokens, i)) && boundBehind(tokens, i + 1) !== null;

/**
 * Whether words at `i` begin a condition: one that is known, and followed by at least one word.
 * @param inside whether another condition is being read, whose own words may look like a beginning
 */
export const startsEvent = (tokens: Tokens, i: number, inside = false): boolean => {
  if (textAt(tokens, i) === 'по') return startsBy(tokens, i, inside);
  if (textAt(tokens, i) === 'при') return namesAction(tokens, i + 1, (word) => ACTIONS.test(word));
  if (
    startsCount(tokens, i) ||
    skipPhrase(tokens, i, AFTER_ONE) !== null ||
    startsHappening(tokens, i) ||
    startsManner(tokens, i) ||
    startsSchoolTime(tokens, i) ||
    startsBeside(tokens, i) ||
    startsLength(tokens, i) ||
    startsReported(tokens, i) ||
    startsFestive(tokens, i) ||
    startsNamedDays(tokens, i) ||
    startsSeasonal(tokens, i) ||
    startsBounded(tokens, i)
  )
    return true;
  const open = pick(tokens, i, SCOPES);
  if (
    open !== null &&
    open.value !== 'period' &&
    tokens[open.next]?.line !== true &&
    startsEvent(tokens, open.next, inside)
  )
    return true;
  const next = skipPhrase(tokens, i, STARTERS);
  if (next === null) return false;
  // «После директора» names no time.
  if (['после', 'перед'].includes(textAt(tokens, next - 1)) && namesPeople(textAt(tokens, next)))
    return false;
  return (
    textAt(tokens, next - 1) === 'сроки' ||
    tokens[next]?.kind === 'word' ||
    tokens[next]?.kind === 'number' ||
    textAt(tokens, next) === '"'
  );
};
