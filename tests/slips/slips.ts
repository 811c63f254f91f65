// How people enter an act who have never learnt YAML or MDX: each slip, the words of the author that the message must name, and
// what the message or its hint must say to write.

export interface Slip {
  readonly title: string;
  readonly file: string;
  /** A passage of the model file, and what the author has in its place. */
  readonly passage: string;
  readonly entered: string;
  readonly named: string;
  readonly write: string;
}

const slips = (
  file: string,
  rows: readonly (readonly [string, string, string, string, string])[],
): readonly Slip[] =>
  rows.map(([title, passage, entered, named, write]) => ({ title, file, passage, entered, named, write }));

const name = 'name: Министерство образования Примерной области';
const functions = 'functions:\n      - утверждает дорожную карту.';
const signatory = 'signatory: { post: Министр, name: А.А. Примерова }';
const post = 'post: заместителя министра, name';
const period = 'period: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }';
const clause = '1.1. Положение';

/** Sixty-odd slips, by the file that they are made in. */
export const allSlips: readonly Slip[] = [
  ...slips('subjects.yaml', [
    ['опечатка в ключе', 'short: ЦНППМ', 'shrt: ЦНППМ', '«shrt»', 'short'],
    ['ключ по-русски', 'short: ЦНППМ', 'кратко: ЦНППМ', '«кратко»', 'short'],
    ['ключ с большой буквы', 'short: ЦНППМ', 'Short: ЦНППМ', '«Short»', 'short'],
    ['в ключе русская буква', name, name.replace('name', 'nаme'), '«nаme»', 'name'],
    [
      'значение по-русски',
      'level: regional',
      'level: региональный',
      '«региональный»',
      'regional — региональный',
    ],
    ['опечатка в значении', 'level: regional', 'level: regionl', '«regionl»', 'regional'],
    ['список вместо текста', 'short: ЦНППМ', 'short: [ЦНППМ, Центр]', '(short)', 'одно значение, без скобок'],
    ['текст вместо списка', functions, 'functions: утверждает план', '«утверждает план»', 'после «- »'],
    ['группа вместо списка', functions, 'functions:\n      text: утверждает', '(functions)', 'после «- »'],
    ['двоеточие в значении', name, 'name: Отдел: школы', '«name: Отдел: школы»', 'name: "Отдел: школы"'],
    [
      'кавычки вокруг первого слова',
      name,
      'name: "Центр" школы',
      '«name: "Центр" школы»',
      `name: '"Центр" школы'`,
    ],
    ['кавычка не закрыта', name, 'name: "Центр', '«name: "Центр»', 'Закройте кавычку'],
    ['дефис без пробела', '- утверждает', '-утверждает', '«-утверждает', '«- утверждает'],
    ['двоеточие без пробела', 'short: ЦНППМ', 'short:ЦНППМ', '«short:ЦНППМ»', 'short: ЦНППМ'],
    ['табуляция в отступе', '    short: ЦНППМ', '\tshort: ЦНППМ', '«short: ЦНППМ»', 'пробелами'],
    ['отступ мельче', '    short: ЦНППМ', '   short: ЦНППМ', '«short: ЦНППМ»', 'сколько у соседних ключей'],
    [
      'отступ глубже',
      '    short: ЦНППМ',
      '      short: ЦНППМ',
      '«short: ЦНППМ»',
      'на уровень соседних ключей',
    ],
    ['нет дефиса перед записью', '  - id: cnppm', '    id: cnppm', '«id»', '«- id: …»'],
    ['ключ дважды', 'short: ЦНППМ', 'short: ЦНППМ\n    short: Центр', '«short»', 'Оставьте один ключ'],
    ['номер пункта без кавычек', 'clause: "2.1"', 'clause: 2.10', '2.10', '"2.10"'],
    ['пункт со словом', 'clause: "2.1"', 'clause: п. 2.1', '«п. 2.1»', '"4.1.3"'],
    ['значение после решётки', 'short: ЦНППМ', 'short: # ЦНППМ', '«# ЦНППМ»', 'в двойные кавычки'],
    ['звёздочка в начале', name, 'name: *Центр', '«*Центр»', 'в двойные кавычки'],
    ['процент в начале', 'short: ЦНППМ', 'short: %ЦНППМ', '«short: %ЦНППМ»', 'short: "%ЦНППМ"'],
    ['собака в начале', 'short: ЦНППМ', 'short: @ЦНППМ', '«short: @ЦНППМ»', 'short: "@ЦНППМ"'],
    ['идентификатор по-русски', 'id: cnppm', 'id: ЦНППМ', '«ЦНППМ»', 'латинские буквы'],
    ['идентификатор с пробелом', 'id: cnppm', 'id: cnppm primer', '«cnppm primer»', 'дефис'],
    ['нет ключа файла', 'subjects:\n', '', 'список', 'ключ: значение'],
  ]),
  ...slips('provision.mdx', [
    ['дата с точками', 'date: 2023-12-15', 'date: 15.12.2023', '«15.12.2023»', 'через дефис: 2023-04-27'],
    ['даты нет в календаре', 'date: 2023-12-15', 'date: 2023-02-30', '2023-02-30', 'число и месяц'],
    ['номер без кавычек', 'number: "1"\n  date', 'number: 1\n  date', '1', '"1"'],
    ['вид акта по-русски', 'kind: order', 'kind: приказ', '«приказ»', 'order — приказ'],
    ['адрес без https', '  signatory', '  published: gov.ru/1\n  signatory', '«gov.ru/1»', 'https://'],
    [
      'подпись одной строкой',
      signatory,
      'signatory: А.А. Примерова',
      '«А.А. Примерова»',
      '{ post: …, name: … }',
    ],
    ['скобка не закрыта', signatory, signatory.slice(0, -2), signatory.slice(0, -2), 'в конце группы }'],
    ['запятая в скобках', post, 'post: зама, главы, name', '«главы»', 'в двойные кавычки'],
    ['реквизиты не закрыты', '---\n\n<Order>', '\n<Order>', '---', 'после последнего реквизита'],
    ['реквизиты не открыты', '---\nkind: provision', 'kind: provision', '---', 'Начните файл строкой ---'],
    ['опечатка в метке', '<Terms/>', '<Term/>', '<Term>', '<Terms>'],
    ['метка по-русски', '<Terms/>', '<Понятия/>', '<Понятия>', '<Terms>'],
    ['метка не закрыта', '</Order>', '', '<Order>', '</Order>'],
    ['метка без черты', '<Terms/>', '<Terms>', '<Terms>', '<Terms/>'],
    ['свойство без кавычек', 'of="ministry"', 'of=ministry', '<Functions of=ministry/>', 'в двойные кавычки'],
    ['опечатка в свойстве', 'of="ministry"', 'off="ministry"', '«off»', 'of'],
    ['свойство пусто', 'of="ministry"', 'of=""', '«of»', '<Functions of="…">'],
    ['субъекта нет', 'of="ministry"', 'of="minister"', '«minister»', '«ministry»'],
    ['фигурные скобки', clause, '1.1. {Положение}', '«{Положение}»', '\\{'],
    ['знак «меньше»', clause, '1.1. <5 лет. Положение', '«1.1. <5 лет.', '\\<'],
    ['таблица знаками |', '<Terms/>', '| а | б |\n| - | - |\n| 1 | 2 |', '«| а | б |»', '<Table id="…"/>'],
    ['ссылка', clause, '1.1. [Положение](https://a.ru)', '«[Положение](https://a.ru)»', 'один текст'],
    ['жирный тегом', clause, '1.1. <b>Положение</b>', '«<b>Положение</b>»', '*так*'],
    ['перенос тегом', clause, '1.1.<br>Положение', '«<br>»', 'пустой строкой'],
    ['сноска', clause, '1.1. Положение[^1]', '«[^1]»', 'как он напечатан'],
    ['картинка', clause, `![герб](a.png)\n\n${clause}`, '«![герб](a.png)»', 'Удалите его'],
    ['комментарий', clause, `<!-- сверить -->\n\n${clause}`, '«<!-- сверить -->»', 'не вносят'],
  ]),
  ...slips('act.yaml', [
    ['состояние по-русски', 'status: draft', 'status: проект', '«проект»', 'draft — проект'],
    ['период одной строкой', period, 'period: 2024–2025', '«2024–2025»', '{ printed: …, from: …, to: … }'],
    ['год вместо даты', 'from: 2024-01-01', 'from: 2024', '«2024»', 'через дефис'],
    ['координатор списком', 'coordinator: cnppm', 'coordinator: [cnppm]', '(coordinator)', 'без скобок'],
  ]),
  ...slips('terms.yaml', [
    ['понятие не вписано', 'term: наставник', 'term:', '(term)', '«term: …»'],
    ['понятие после решётки', 'term: наставник', 'term: #наставник', '«#наставник»', 'в двойные кавычки'],
    ['да вместо слова', 'term: наставник', 'term: true', 'true', '"true"'],
    [
      'тире в начале текста',
      'text: «наставник» - педагог',
      'text: - педагог',
      '«text: - педагог',
      'в двойные кавычки',
    ],
  ]),
];
