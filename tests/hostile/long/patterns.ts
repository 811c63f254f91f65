// What a broken file, a bad conversion or a careless hand may fill a text with: each once made some rule's work grow
// with the square of its length.

/** A filling: a beginning, what is repeated, and an end. */
interface Filling {
  readonly start?: string;
  readonly unit: string | ((index: number) => string);
  readonly end?: string;
}

const letters = [...'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ'];

/** An abbreviation of four letters for each number. */
const abbreviation = (index: number): string =>
  [1, 28, 784, 21_952].map((weight) => letters[Math.floor(index / weight) % letters.length]).join('');

const fillings: Readonly<Record<string, Filling>> = {
  'одна буква': { unit: 'а' },
  'одна прописная': { unit: 'Ж' },
  слова: { unit: 'слово ' },
  'разные слова': { unit: (index) => `слово${abbreviation(index).toLowerCase()} ` },
  'связный текст': { unit: 'сопровождение педагогических работников и управленческих кадров, ' },
  предложения: { unit: 'Министерство проводит мониторинг системы. ' },
  пробелы: { start: 'слово', unit: ' ', end: 'слово' },
  'неразрывные пробелы': { start: 'слово', unit: '\u00a0', end: 'слово' },
  'слова и по два пробела': { unit: 'слово  ' },
  'пробелы и запятые': { unit: ' ,' },
  'кавычки «': { unit: '«' },
  'кавычки «слово': { unit: '«слово ' },
  'кавычки »': { unit: 'слово» ' },
  'пары кавычек': { unit: '«слово» ' },
  'кавычки "': { unit: '"' },
  'кавычки "слово': { unit: '"слово ' },
  'кавычки „': { unit: '„слово ' },
  'скобки (': { unit: '(' },
  'скобки (слово': { unit: '(слово ' },
  'скобки )': { unit: 'слово) ' },
  'скобки ()': { unit: '() ' },
  'скобка со словами': { start: '(', unit: 'слово ' },
  далее: { unit: 'далее ' },
  '(далее': { unit: '(далее ' },
  '(далее –': { unit: '(далее – ' },
  'название и сокращение': { unit: 'Центр (далее – ЦНППМ) ' },
  'разные сокращения': { unit: (index) => `слова (далее – ${abbreviation(index)}). ` },
  'разные прописные': { unit: (index) => `${abbreviation(index)} ` },
  'сокращение в скобках': { unit: 'слова (ЕСОКО) ' },
  'название со словами': { unit: 'Центр работы (далее – Центр «Работа») ' },
  'одно сокращение': { unit: 'ЦНППМ ' },
  'разные имена': { unit: (index) => `${letters[index % 28]}${abbreviation(index).toLowerCase()} И.И. ` },
  фамилии: { unit: 'Фамилия И.И. ' },
  'фамилии без пробела': { unit: 'ИвановИ.И.' },
  инициалы: { unit: 'И.' },
  'инициалы и пробелы': { unit: 'И. ' },
  'имена полностью': { unit: 'Иванова Мария Петровна, ' },
  организации: { unit: 'ГБУ ДПО «Институт развития образования» ' },
  'организации без конца': { unit: 'ГБУ «Институт ' },
  'разные организации': {
    unit: (index) => `«Институт ${abbreviation(index).toLowerCase()} развития образования одной области» `,
  },
  'разные имена с сокращением': {
    unit: (index) => `(далее – Ново${abbreviation(index).toLowerCase()} Порталу ДППО) ДППО `,
  },
  'акт и номер': { unit: 'приказ от 27.04.2023 № 767 ' },
  'акт словами': { unit: 'приказ Министерства образования от 27 апреля 2023 г. № 767 «О системе», ' },
  'части акта': { unit: 'в соответствии с пунктом 1.1 ' },
  'пункты через запятую': { start: 'пп. ', unit: '1.1, ' },
  номера: { unit: '1.' },
  'номера с пробелом': { unit: '1. ' },
  'номера со скобкой': { unit: '1) ' },
  цифры: { unit: '1' },
  'цифры и пробелы': { unit: '1 ' },
  проценты: { unit: 'не менее 30 % ' },
  даты: { unit: '27.04.2023 ' },
  'даты словами': { unit: 'до 31 декабря 2024 года ' },
  годы: { unit: '2023-2024 ' },
  месяцы: { unit: 'май, ' },
  сроки: { unit: 'ежегодно (май–июнь), ' },
  'раз в год': { unit: 'не реже одного раза в год ' },
  мониторинг: { unit: 'мониторинг проводит Министерство ежегодно; ' },
  доли: { unit: 'Доля педагогов, прошедших диагностику, ' },
  функции: { unit: 'Центр обеспечивает: ' },
  дефисы: { unit: '-' },
  'слова через дефис': { unit: 'слово-' },
  тире: { unit: ' – ' },
  'тире и слово': { unit: 'слово – ' },
  точки: { unit: '.' },
  'точки и пробелы': { unit: '. ' },
  запятые: { unit: ',' },
  'слова и запятые': { unit: 'слово,' },
  'слова и точки': { unit: 'слово.' },
  двоеточия: { unit: 'слово: ' },
  'точки с запятой': { unit: 'слово; ' },
  'дробные черты': { unit: 'слово/' },
  адреса: { unit: 'https://primer.ru/a ' },
  'адрес без конца': { start: 'https://', unit: 'a' },
  'адреса подряд': { unit: 'http://' },
  почта: { unit: 'a@primer.ru ' },
  'почта без конца': { unit: 'a.', end: '@' },
  формула: { unit: '$D = K_1 / K_2$ ' },
  'формула без конца': { start: '$D = ', unit: 'K_1 + ' },
  'дроби формулы': { start: '$D = ', unit: '\\frac{1}{', end: '$' },
  доллары: { unit: '$' },
  'доллары и пробелы': { unit: '$ ' },
  'латиница в слове': { unit: 'cлово ' },
  'разорванные слова': { unit: 'сло во пе да гог ' },
  'слова подряд': { unit: 'педагогпедагог' },
  'прописные слова': { unit: 'ПОЛОЖЕНИЕ О СИСТЕМЕ ' },
  'мягкие переносы': { unit: 'сло\u00adво ' },
  'одни мягкие переносы': { unit: '\u00ad' },
  знаки: { unit: '★' },
  'знаки вне плоскости': { unit: '𝕎' },
  'знаки ударения': { start: 'а', unit: '\u0301' },
};

/** Two dozen of them, of every kind, which stand together in one text by six: Markdown takes as many of their marks. */
export const together: readonly (readonly string[])[] = [
  ['связный текст', 'неразрывные пробелы', 'кавычки «', 'скобки (слово', 'разные сокращения', 'адреса'],
  [
    'предложения',
    'слова и по два пробела',
    'кавычки "слово',
    'скобки ()',
    'разные имена с сокращением',
    'сроки',
  ],
  ['разные слова', 'пробелы', 'кавычки «слово', 'разные прописные', 'разные имена', 'почта без конца'],
  [
    'акт словами',
    'цифры',
    'организации без конца',
    'слова подряд',
    'сокращение в скобках',
    'разные организации',
  ],
];

/** Markdown reads the marks of formulas and takes few of them; a field takes any number. */
export const inFieldsOnly: readonly string[] = ['формула', 'формула без конца', 'дроби формулы'];

/** So many fillings stand in a field by turns; the next field goes on with the next ones. */
export const fieldFillings = 5;

/** The names of all fillings. */
export const patternNames: readonly string[] = Object.keys(fillings);

/** A text of `size` characters (UTF-16 units) of a filling. */
export const patternText = (name: string, size: number): string => {
  const { start = '', unit, end = '' } = fillings[name] ?? { unit: '' };
  const room = size - start.length - end.length;
  if (typeof unit === 'string')
    return start + unit.repeat(Math.ceil(room / unit.length)).slice(0, room) + end;
  const pieces: string[] = [];
  for (let length = 0; length < room; ) {
    const piece = unit(pieces.length);
    pieces.push(piece);
    length += piece.length;
  }
  return start + pieces.join('').slice(0, room) + end;
};

/** A text of `size` characters in which several fillings stand one after another. */
export const mixedText = (names: readonly string[], size: number): string =>
  names.map((name) => patternText(name, Math.floor(size / names.length))).join(' ');
