// The words of a unit: a scale, a kind and a measure («тыс. рублей», «рабочих дней»), and what may stand behind them («в год», «на 10 тыс. детей»).

const SCALE = '(?:тыс(?:\\.|яч[аи]?|ячах)?|(?:млн|млрд)\\.?|милли(?:он|ард)(?:а|ах|ов)?)';
const KIND =
  '(?:(?:рабоч|календарн|учебн|академическ|астрономическ|квадратн|кубическ|погонн|печатн|авторск|условн)\\p{L}{2}|(?:раб|кал|кален|ак(?:ад)?|астр|кв|куб|усл)\\.)';
/** Money, time, points, length and storage: what is measured in has a name of its own, and is no word of what is counted. */
const MEASURES = [
  'руб(?:\\.|л(?:ь|я|ей|ях))?',
  'балл(?:\\.|а|ы|ов|ах)?',
  '(?:чел(?:овеко|\\.)?-)?час(?:\\.|а|ы|ов|ах)?',
  '(?:чел\\.-)?ч\\.?',
  'мин(?:\\.|ут(?:а|ы|ах)?)?',
  '(?:чел(?:овеко|\\.)?-)?(?:дн(?:\\.|и|я|ей|ях)|день)',
  'сут(?:\\.|ки|ок|ках)',
  'недел(?:и|ь|ях)',
  'мес(?:\\.|яц(?:а|ы|ев|ах)?)?',
  'лет',
  'раз',
  '(?:к|с)?м[23²³]?',
  '(?:кило)?метр(?:а|ы|ов|ах)?',
  'га',
  '[КМГТ][Бб](?:ит)?(?:/с)?',
  'листов',
  'экз(?:\\.|емпляр(?:а|ы|ов|ах)?)',
  '(?:процентн\\p{L}{2}\\s+пункт(?:а|ы|ов|ах)?|п\\.\\s?п\\.)',
].join('|');
const MEASURE = new RegExp(`^(?:${SCALE}\\s*)?(?:${KIND}\\s*)?(?:${MEASURES})$`, 'iu');
/** «Тыс. посещений», «млн просмотров», «тыс.»: behind a scale any word is what is counted. */
const SCALED = new RegExp(`^${SCALE}(?:\\s*\\p{L}{2,}\\.?){0,2}$`, 'iu');

/** Whether words name something that is measured in. */
export const isMeasure = (words: string): boolean => MEASURE.test(words) || SCALED.test(words);

/** «На одного педагога», «на 10 тыс. обучающихся», «в расчёте на 100 школ» */
const RATE =
  /^(?:в\s+расч[её]те\s+)?на\s+(?:одн(?:ого|у|о|ом)|кажд\p{L}{2,3}|сто|тысячу|\d[\d\s]*(?:тыс\.?|млн\.?)?)(?:\s+\p{L}[^,()]*)?$/iu;
/** What a share is of, over which scale, and for which time; none says what else is counted. */
const FURTHER = [
  '(?:к|от|по\\s+отношению\\s+к|относительно|из)\\s.+',
  'по\\s[^,()]*шкале(?:\\s.*)?',
  '(?:нарастающим|накопительным)\\s+итогом|накопленным\\s+итогом|накопительно|всего|суммарно',
  '(?:в|за)\\s+(?:\\p{L}+\\s+)?(?:год|полугодие|квартал|месяц|неделю|день|среднем|сутки)(?:\\s.*)?',
  'на\\s+(?:конец|начало)\\s.+',
  '(?:ежегодно|ежеквартально|ежемесячно)',
].join('|');
const TAIL = new RegExp(`^(?:${FURTHER})$`, 'iu');
/** Where what stands behind a unit may begin. */
const JOINTS = /\s*,\s+|\s*\(|\s+/gu;

/** Whether what stands behind a unit makes it one of a relation: «единиц на 10 тыс. педагогов». */
export const isRate = (tail: string): boolean => RATE.test(tail);

/** Parts a unit from what stands behind it: «баллов (по шкале от 1 до 5)», «% к предыдущему году», «единиц, нарастающим итогом». */
export const splitUnit = (words: string): { readonly unit: string; readonly tail: string } => {
  for (const joint of words.matchAll(JOINTS)) {
    const behind = words.slice(joint.index + joint[0].length);
    const tail = joint[0].endsWith('(') && behind.endsWith(')') ? behind.slice(0, -1) : behind;
    if (TAIL.test(tail) || isRate(tail)) return { unit: words.slice(0, joint.index), tail };
  }
  return { unit: words, tail: '' };
};

/** The case of «в днях», «в тысячах рублей»; a figure stands before another. */
const IN_CASE: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)днях(?=\s|$)/u, 'дней'],
  [/(?<=^|\s)рублях(?=\s|$)/u, 'рублей'],
  [/(?<=^|\s)месяцах(?=\s|$)/u, 'месяцев'],
  [/(?<=\sбалл|\sчас|\sметр|\sэкземпляр|\sмиллион|\sмиллиард)ах(?=\s|$)/u, 'ов'],
  [/(?<=\sминут|\sтысяч)ах(?=\s|$)/u, ''],
  [/(?<=\sнедел)ях(?=\s|$)/u, 'ь'],
];

/** A unit as it stands behind a figure: «дней» of «в днях». */
export const genitiveUnit = (words: string): string =>
  IN_CASE.reduce(
    (said, [form, other]) => said.replace(form, other),
    ` ${words.replace(/^в\s+(?=\p{L}+(?:\s+\p{L}+)?(?:ах|ях)(?:\s|$))/iu, '')}`,
  ).trim();
