// What of a text a person is asked about: each choice changes what is entered.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCorpus } from '../../model/corpus.ts';
import type { Territory } from '../../model/types.ts';
import { readPrinted } from '../../printed/read-printed.ts';
import { folderOf } from '../folder.ts';
import { importAct } from '../import.ts';
import { htmlOf } from './drawn.ts';

const federal = ['acts', 'indicators', 'subject-kinds'].map((name) => ({
  path: `federal/${name}.yaml`,
  content: readFileSync(join(import.meta.dirname, `../../../content/federal/${name}.yaml`), 'utf8'),
}));

/** The act by some choices, and the questions of a kind with their choices. */
const actOf = async (drawn: string, choices: Readonly<Record<string, string>> = {}) => {
  const html = htmlOf(`= ПОЛОЖЕНИЕ\n= о методической поддержке педагогов Озёрной области\n${drawn}`);
  const reading = await readPrinted(new TextEncoder().encode(html), 'act.html');
  if (!reading.ok) throw new Error(reading.says.ru);
  const { territory, files, guesses } = importAct([{ name: 'act.html', document: reading.document }], {
    federal,
    choices,
  });
  const { id, files: all } = folderOf(territory, files);
  const act = buildCorpus([...all, ...federal], '').territories.find((one) => one.id === id);
  if (act === undefined) throw new Error('no act');
  return { act, asked: guesses.map((guess) => [guess.id, guess.choices.map(({ value }) => value)]) };
};

const names = ({ subjects }: Territory) => subjects.map(({ name, short }) => [name, short]);

it.each([
  ['Пары педагогов, объединённых на разных основаниях', 'Пары педагогов'],
  ['Педагогические клубы, действующие в районах', 'Педагогические клубы'],
  ['Учителя-методисты, которые закреплены за школами', 'Учителя-методисты'],
])('«%s»: коротко – до того, что о них сказано', async (name, short) => {
  const drawn = `= 2. Субъекты\n2.1. ${name}:\n- обмениваются опытом;\n- проводят открытые уроки.`;
  const { act, asked } = await actOf(drawn);
  expect(names(act)).toEqual([[name, short]]);
  expect(asked).toContainEqual(['subject/2.1/name', ['1', '2']]);
  const { act: other } = await actOf(drawn, { 'subject/2.1/name': '2' });
  expect(names(other)).toEqual([[name, null]]);
});

it.each(['Педагоги, учителя и наставники', 'Методический совет', 'Центр, институт'])(
  '«%s»: спрашивать не о чем',
  async (name) => {
    const { asked } = await actOf(
      `= 2. Субъекты\n2.1. ${name}:\n- обмениваются опытом;\n- проводят открытые уроки.`,
    );
    expect(asked.filter(([id]) => id === 'subject/2.1/name')).toEqual([]);
  },
);

it('имя без формы организации предложено коротким, где оно так напечатано', async () => {
  const drawn = `= 1. Общие положения
1.1. Диагностику ведёт ГБУ ОО «Центр развития педагогов – «Ступени». Педагоги посещают ЦРП «Ступени» раз в год.
= 2. Субъекты
2.1. ГБУ ОО «ЦРП «Ступени»:
- проводит диагностику;
- составляет маршруты.`;
  const full = 'ГБУ ОО «Центр развития педагогов – «Ступени»';
  expect(names((await actOf(drawn)).act)).toEqual([[full, 'ГБУ ОО «ЦРП «Ступени»']]);
  expect(names((await actOf(drawn, { 'subject/2.1/name': '2' })).act)).toEqual([[full, 'ЦРП «Ступени»']]);
});

const terms = (definition: string): string =>
  `= 2. Понятия\n«пара» – два педагога одной школы;\n«маршрут» – план обучения педагога;\n${definition}`;

it.each([
  ['без тире', '«тьютор» сотрудник, который ведёт педагога;'],
  ['предложение со строчной', '«тьютор» – сотрудник организации. который педагога ведёт;'],
  ['слова не на месте', '«тьютор» – сотрудник школы, образования. осуществляющий сопровождение педагога;'],
])('понятие с повреждённым определением (%s) может остаться текстом', async (_, definition) => {
  const { act, asked } = await actOf(terms(definition));
  expect(act.terms.map(({ term }) => term)).toEqual(['пара', 'маршрут', 'тьютор']);
  expect(asked).toContainEqual(['term/term-3', ['term', 'text']]);
  const { act: other } = await actOf(terms(definition), { 'term/term-3': 'text' });
  expect(other.terms.map(({ term }) => term)).toEqual(['пара', 'маршрут']);
  expect(JSON.stringify(other.provision)).toContain(definition.slice(0, 30));
});

/** Lines of a text that a scan was recognised in. */
const scan = [
  'Система работает в интересах школ И педагогов.',
  'Мониторинг проводится для оценки И развития.',
  'Наставники объединяют опыт И знания.',
].join('\n');

it.each([
  ['прилагательное без своего слова', '«тьютор» – сотрудник образовательной организаций района;'],
  ['прописной союз', '«тьютор» – сотрудник школы И наставник педагога;'],
  ['предложение со строчной', '«тьютор» – сотрудник организации. который педагога ведёт;'],
])('в распознанном тексте понятие с перемешанными словами (%s) остаётся текстом', async (_, definition) => {
  const drawn = `= 1. Общее\n${scan}\n${terms(definition)}`;
  const { act, asked } = await actOf(drawn);
  expect(act.terms.map(({ term }) => term)).toEqual(['пара', 'маршрут']);
  expect(asked).toContainEqual(['term/term-3', ['text', 'term']]);
  const { act: other } = await actOf(drawn, { 'term/term-3': 'term' });
  expect(other.terms.map(({ term }) => term)).toEqual(['пара', 'маршрут', 'тьютор']);
});

it.each([
  ['текст набран, а не распознан', '', 'областной методической совет при институте (далее – Совет)'],
  ['слова на месте', scan, 'областной методический совет при институте (далее – Совет)'],
])('сокращение внесено: %s', async (_, over, introduced) => {
  const { act, asked } = await actOf(`= 1. Общее\n${over}\n1.1. Работу направляет ${introduced}.`);
  expect(act.abbreviations.map(({ short }) => short)).toEqual(['Совет']);
  expect(asked.filter(([id]) => String(id).startsWith('abbreviations'))).toEqual([]);
});

it.each([
  'государственного научно-методическая совет при институте (далее – Совет)',
  'областной методических совет, центр И институт (далее – Совет)',
  'областного методических совет при институте (далее – Совет)',
])('сокращение перемешанных слов не внесено, и о нём спрошено: «%s»', async (introduced) => {
  const drawn = `= 1. Общее\n${scan}\n1.1. Работу направляет ${introduced}.`;
  const { act, asked } = await actOf(drawn);
  expect(act.abbreviations).toEqual([]);
  expect(asked).toContainEqual(['abbreviations-1', ['none', 'all']]);
  const { act: other } = await actOf(drawn, { 'abbreviations-1': 'all' });
  expect(other.abbreviations.map(({ short }) => short)).toEqual(['Совет']);
});

it('вместо перемешанного полного имени взято короткое', async () => {
  const { act } = await actOf(`= 1. Общее
${scan}
1.1. Федеральный координатор – федеральное учреждение профессионального государственной образования (далее – Академия Примерного ведомства).
= 2. Субъекты
2.1. Академия Примерного ведомства:
- ведёт портал;
- проводит экспертизу.`);
  expect(names(act)).toEqual([['Академия Примерного ведомства', null]]);
});

it.each([
  '«тьютор» – сотрудник, который ведёт педагога.',
  '«тьютор» – сотрудник (напр. педагог) из др. школ и т.п. организаций;',
])('понятие «%s» не повреждено', async (definition) => {
  expect((await actOf(terms(definition))).asked.filter(([id]) => String(id).startsWith('term/'))).toEqual([]);
});

it.each([
  ['далее – система поддержки – ОСП', 'система поддержки', 'ОСП'],
  ['далее соответственно – Положение, система поддержки – ОСП', 'система поддержки', 'ОСП'],
  ['далее – служба сопровождения — СС', 'служба сопровождения', 'СС'],
])('(%s): буквы могут быть сокращением слов перед тире', async (bracket, words, letters) => {
  const drawn = `1.1. Положение об областной системе поддержки и службе сопровождения педагогов (${bracket}) определяет задачи.`;
  const read = ({ abbreviations }: Territory) => abbreviations.map(({ short, means }) => [short, means]);
  expect((await actOf(drawn)).asked).toContainEqual(['abbreviations-1', ['all', 'none', 'words']]);
  const other = read((await actOf(drawn, { 'abbreviations-1': 'words' })).act);
  expect(other).toContainEqual([letters, words]);
  expect(other.map(([short]) => short)).not.toContain(words);
});

it('у каждого имени своя скобка: спрашивать не о чем', async () => {
  const { asked } = await actOf(
    '1.1. Участвуют министерство просвещения Озёрной области (далее – Министерство) и Озёрский институт развития (далее – ОИР).',
  );
  expect(asked.filter(([id]) => String(id).startsWith('abbreviations'))).toEqual([]);
});

it('имена одной скобки через запятую – не слова и их буквы', async () => {
  const { asked } = await actOf(
    '1.1. Областная система сопровождения (далее – областная сеть, ОСС) помогает школам.',
  );
  expect(asked).toContainEqual(['abbreviations-1', ['all', 'none']]);
});

it.each([
  ['прилагаемое Положение о сети', 'Положение', 'Положение о сети'],
  ['настоящую Концепцию развития сети', 'Концепция', 'Концепцию развития сети'],
  ['данный Порядок отбора наставников', 'Порядок', 'Порядок отбора наставников'],
  ['единую областную сеть наставников', 'сеть', 'единую областную сеть наставников'],
  ['следующую методическую службу школ', 'служба', 'следующую методическую службу школ'],
])('«%s (далее – %s)»: указание на документ – не слово его названия', async (words, short, means) => {
  const { act } = await actOf(`= 1. Общее\n1.1. Утверждают ${words} (далее – ${short}) и состав совета.`);
  expect(act.abbreviations.map((one) => [one.short, one.means])).toEqual([[short, means]]);
});

it.each([
  ['Департамент образования Снежного автономного округа', 'ministry'],
  ['Комитет образования Северного автономного округа', 'ministry'],
  ['Управление образования Приречного муниципального округа', 'municipal-authority'],
  ['Управление образования городского округа', 'municipal-authority'],
])('%s – %s', async (name, kind) => {
  const { act } = await actOf(`= 2. Субъекты\n2.1. ${name}:\n- утверждает план;\n- выделяет средства.`);
  expect(act.subjects.map((subject) => subject.kind.target?.id)).toEqual([kind]);
});

it.each([
  ['в перечне', 'Работу ведут управление, методический кабинет и школы.'],
  ['перед сказуемым', 'Методический кабинет издаёт вестник.'],
  ['в конце', 'План составляет методический кабинет.'],
])('«Методический кабинет при управлении» назван без «при» %s: так он и зовётся коротко', async (_, line) => {
  const drawn = `= 1. Общее\n1.1. ${line}\n= 2. Участники\n2.1. Методический кабинет при управлении образования:\n- изучает запросы;\n- готовит методистов.`;
  const { act, asked } = await actOf(drawn);
  expect(names(act)).toEqual([['Методический кабинет при управлении образования', 'Методический кабинет']]);
  expect(asked).toContainEqual(['subject/2.1/name', ['1', '2']]);
});

it.each([
  'План составляет методический кабинет школы.',
  'План составляет методический кабинет при управлении.',
])('«%s»: короткого имени нет', async (line) => {
  const drawn = `= 1. Общее\n1.1. ${line}\n= 2. Участники\n2.1. Методический кабинет при управлении образования:\n- изучает запросы;\n- готовит методистов.`;
  expect(names((await actOf(drawn)).act)).toEqual([
    ['Методический кабинет при управлении образования', null],
  ]);
});

const TERMS = '= 2. Используемые понятия';

it.each([
  ['под … понимается', 'Под маршрутом в целях Положения понимается план обучения педагога.', 'маршрут'],
  [
    'под … следует понимать',
    'Под «педагогической парой» следует понимать двух педагогов.',
    'педагогическая пара',
  ],
  ['– это', 'Кочевая школа – это школа, которая работает на стойбище.', 'Кочевая школа'],
  ['означает', '«Запрос» означает обращение за помощью.', 'Запрос'],
  ['тире', 'Базовая площадка – школа, где дают открытые уроки.', 'Базовая площадка'],
])('понятие в пункте с номером (%s) внесено, и пункт остался на месте', async (_, definition, term) => {
  const drawn = `= 1. Общее\n1.1. Положение действует год.\n${TERMS}\n2.1. ${definition}\n2.2. Наставник – педагог, который помогает коллеге.`;
  const { act } = await actOf(drawn);
  expect(act.terms.map((one) => [one.term, one.text])).toEqual([
    [term, definition],
    ['Наставник', 'Наставник – педагог, который помогает коллеге.'],
  ]);
  expect(JSON.stringify(act.provision)).toContain('2.2');
});

it.each([
  [
    'одно на весь раздел',
    '2.1. Наставник – педагог, который помогает коллеге.\n2.2. Положение действует год.',
  ],
  [
    'пункты о другом',
    '2.1. Словарь составляет институт.\n2.2. Под руководством института его обновляют раз в год.',
  ],
  ['сказано не о словах', '2.1. Под договором стоят две подписи.\n2.2. Это понимают все.'],
])('%s: понятий нет', async (_, clauses) => {
  expect((await actOf(`${TERMS}\n${clauses}`)).act.terms).toEqual([]);
});

it.each([
  '«тьютор»: педагог, который сопровождает коллегу;',
  'тьютор: педагог, который сопровождает коллегу;',
  'тьютор (далее – Т): педагог, который сопровождает коллегу;',
])('среди понятий с тире «%s» – тоже понятие', async (definition) => {
  expect((await actOf(terms(definition))).act.terms.map(({ term }) => term)).toEqual([
    'пара',
    'маршрут',
    'тьютор',
  ]);
});

it.each(['Наставники делятся на две группы: молодые и опытные.', 'Пары бывают такие:'])(
  'среди понятий с тире «%s» – не понятие',
  async (line) => {
    expect((await actOf(terms(line))).act.terms.map(({ term }) => term)).toEqual(['пара', 'маршрут']);
  },
);

it.each([
  [
    'Отдел образования',
    'отдел образования администрации района (далее – Отдел)',
    'отдел образования администрации района',
  ],
  [
    'Методический центр',
    'методический центр города Озёрска (далее – МЦ)',
    'методический центр города Озёрска',
  ],
])('«%s» – начало полного имени', async (name, introduced, full) => {
  const drawn = `= 1. Общее\n1.1. Работой руководит ${introduced}.\n= 2. Субъекты\n2.1. ${name}:\n- утверждает график;\n- собирает отзывы.`;
  expect((await actOf(drawn)).act.subjects.map((one) => one.name)).toEqual([full]);
});

it.each([
  ['одно слово', 'Совет', 'Совет директоров школ (далее – СДШ) и совет наставников (далее – СН)'],
  [
    'двое начинаются так',
    'Методический совет',
    'методический совет района (далее – МСР), методический совет школы (далее – МСШ)',
  ],
])('%s: чьё это имя, не сказано', async (_, name, introduced) => {
  const drawn = `= 1. Общее\n1.1. Программы читают ${introduced}.\n= 2. Субъекты\n2.1. ${name}:\n- утверждает график;\n- собирает отзывы.`;
  expect((await actOf(drawn)).act.subjects.map((one) => one.name)).toContain(name);
});
