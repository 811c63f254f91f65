// An act as an official has it becomes the folder of the act; the forms are those of many ministries, and none of a real one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildCorpus } from '../model/corpus.ts';
import type { Territory } from '../model/types.ts';
import { readPrinted } from '../printed/read-printed.ts';
import type { SourceFile } from '../source/files.ts';
import { importAs } from './as-kind.ts';
import { folderOf } from './folder.ts';
import { type Imported, importAct } from './import.ts';
import { judgeFiles } from './judge.ts';

const federal: readonly SourceFile[] = [
  'acts',
  'directions',
  'indicators',
  'subject-kinds',
  'terms',
  'topics',
].map((name) => ({
  path: `federal/${name}.yaml`,
  content: readFileSync(join(import.meta.dirname, `../../content/federal/${name}.yaml`), 'utf8'),
}));

const printed = async (text: string, name = 'act.txt') => {
  const reading = await readPrinted(new TextEncoder().encode(text), name);
  if (!reading.ok) throw new Error(reading.says.ru);
  return [{ name, document: reading.document }];
};

const imported = async (text: string): Promise<Imported> => importAct(await printed(text), { federal });

const territoryOf = ({ territory, files }: Imported): Territory => {
  const { id, files: all } = folderOf(territory, files);
  const found = buildCorpus([...all, ...federal], '').territories.find((one) => one.id === id);
  if (found === undefined) throw new Error('no territory');
  return found;
};

const fileOf = ({ files }: Imported, name: string): string =>
  String(files.find(({ path }) => path === name)?.content ?? '');

const frontOf = (act: Imported): Record<string, unknown> =>
  parse(fileOf(act, 'provision.mdx').split('---\n')[1] ?? '') as Record<string, unknown>;

const order = (head: string, clauses: string, tail = 'Министр\n\nА.Б. Образцова'): string =>
  `${head}\n\n${clauses}\n\n${tail}\n`;

const head = `МИНИСТЕРСТВО ОБРАЗОВАНИЯ И НАУКИ ПРИМЕРНОЙ ОБЛАСТИ

ПРИКАЗ

от 12.03.2024 № 45-п

г. Примерск

Об утверждении Положения о методической службе

В соответствии с Законом Примерной области от 01.02.2013 № 7-ОЗ, приказываю:`;

describe('реквизиты приказа', () => {
  const requisites = async (text: string): Promise<Record<string, unknown>> =>
    frontOf(await imported(text))['order'] as Record<string, unknown>;

  it('орган, номер, дата, название, подпись', async () => {
    expect(
      await requisites(order(head, '1. Утвердить прилагаемое Положение о методической службе.')),
    ).toMatchObject({
      kind: 'order',
      issuer: 'Министерство образования и науки Примерной области',
      number: '45-п',
      date: '2024-03-12',
      title: 'Об утверждении Положения о методической службе',
      signatory: { post: 'Министр', name: 'А.Б. Образцова' },
    });
  });

  it.each([
    [
      'П Р И К А З\n\n« 5 » марта 2024 г.\n\n№ 17/01-05',
      { kind: 'order', number: '17/01-05', date: '2024-03-05' },
    ],
    [
      'РАСПОРЯЖЕНИЕ\n\n05.03.2024                № 214-р',
      { kind: 'directive', number: '214-р', date: '2024-03-05' },
    ],
    [
      'ПОСТАНОВЛЕНИЕ\n\nот 5 марта 2024 года № 156',
      { kind: 'resolution', number: '156', date: '2024-03-05' },
    ],
    ['СОВМЕСТНЫЙ ПРИКАЗ\n\n20 февраля 2024 г.\n\n№ 118 / 77-од', { kind: 'order', number: '118 / 77-од' }],
    ['ПРИКА3\n\nот 01.04.2024 № 9', { kind: 'order', number: '9' }],
  ])('%s', async (lines, expected) => {
    const text = `ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ ЗАРЕЧНОГО КРАЯ\n\n${lines}\n\nО мерах поддержки\n\nВ целях поддержки ПРИКАЗЫВАЮ:\n\n1. Поддержать.\n\nДиректор                    И.И. Примеров\n`;
    expect(await requisites(text)).toMatchObject({
      issuer: 'Департамент образования Заречного края',
      ...expected,
    });
  });

  it('название до последней строки, которая начата именем места', async () => {
    const table = `<table><tr><td><p>Об утверждении Положения</p><p>о системе сопровождения</p><p>педагогов и руководителей</p><p>Примерной области</p></td><td></td></tr></table>`;
    const html = `<p align="center">МИНИСТЕРСТВО ОБРАЗОВАНИЯ ПРИМЕРНОЙ ОБЛАСТИ</p><p align="center">ПРИКАЗ</p><p>12.03.2024 № 45-п</p>${table}<p>В целях развития приказываю:</p><p>1. Утвердить.</p><p>Министр (подпись) А.Б. Образцова</p>`;
    const act = importAct(await printed(html, 'order.html'), { federal });
    expect(frontOf(act)['order']).toMatchObject({
      title: 'Об утверждении Положения о системе сопровождения педагогов и руководителей Примерной области',
      signatory: { post: 'Министр', name: 'А.Б. Образцова' },
    });
  });

  it('проект, в котором орган, дату и номер ещё не вписали, – тот же приказ', async () => {
    const text =
      '[орган, который издаёт приказ]\n\nПРИКАЗ\n\nот [дата] № [номер]\n\nО методической службе\n\nПРИКАЗЫВАЮ:';
    expect(await requisites(order(text, '1. Утвердить план.'))).toMatchObject({
      kind: 'order',
      issuer: '[орган, который издаёт приказ]',
      title: 'О методической службе',
    });
  });

  it('орган назван полно, если полно его называет гриф приложения', async () => {
    const text = `УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\n\nПРИКАЗ\n\nот 12.03.2024 № 45-п\n\nО методической службе\n\nПРИКАЗЫВАЮ:\n\n1. Утвердить Положение.\n\nНачальник А.Б. Образцова\n\nПриложение 1\n\nУТВЕРЖДЕНО приказом управления образования администрации города Примерска\n\nот 12.03.2024 № 45-п\n\nПОЛОЖЕНИЕ\n\nо методической службе\n\n1. Общие положения\n\n1.1. Служба помогает школам.\n`;
    expect((await requisites(text))['issuer']).toEqual({
      nominative: 'Управление образования администрации города Примерска',
      printed: 'управления образования администрации города Примерска',
    });
  });

  it.each([
    [
      'отдел в строке под администрацией – её отдел',
      'АДМИНИСТРАЦИЯ\nЗАРЕЧНОГО РАЙОНА\n\nОТДЕЛ ОБРАЗОВАНИЯ',
      'ПРИКАЗЫВАЮ',
      {
        nominative: 'Отдел образования администрации Заречного района',
        printed: 'АДМИНИСТРАЦИЯ ЗАРЕЧНОГО РАЙОНА ОТДЕЛ ОБРАЗОВАНИЯ',
      },
    ],
    [
      'чей отдел, сказано им самим',
      'АДМИНИСТРАЦИЯ ЗАРЕЧНОГО РАЙОНА\n\nОТДЕЛ ОБРАЗОВАНИЯ ЗАРЕЧНОГО РАЙОНА',
      'ПРИКАЗЫВАЮ',
      'Отдел образования Заречного района',
    ],
    [
      'совместный приказ, «и» в строке между органами',
      'МИНИСТЕРСТВО ОБРАЗОВАНИЯ ПРИМЕРНОЙ ОБЛАСТИ\n\nи\n\nДЕПАРТАМЕНТ ТРУДА ПРИМЕРНОЙ ОБЛАСТИ',
      'п р и к а з ы в а е м',
      ['Министерство образования Примерной области', 'Департамент труда Примерной области'],
    ],
    [
      'совместный приказ министерства и института: министерство не учредитель, а издавший',
      'МИНИСТЕРСТВО ОБРАЗОВАНИЯ ПРИМЕРНОЙ ОБЛАСТИ\n\nГБУ ДПО «ПРИМЕРНЫЙ ИНСТИТУТ»',
      'ПРИКАЗЫВАЕМ',
      ['Министерство образования Примерной области', 'ГБУ ДПО «Примерный институт»'],
    ],
  ])('%s', async (_, letterhead, enacting, issuer) => {
    const text = `${letterhead}\n\nПРИКАЗ\n\nот 12.03.2024 № 45\n\nО службе\n\n${enacting}:\n\n1. Утвердить план.\n\nНачальник А.Б. Образцова\n`;
    expect((await requisites(text))['issuer']).toEqual(issuer);
  });

  it('«УТВЕРЖДАЮ» в бланке учреждения: издало учреждение, а не учредитель и не тот, кто принял', async () => {
    const text = `Министерство образования Примерной области\n\nГосударственное автономное учреждение\n\n«ИНСТИТУТ РАЗВИТИЯ ОБРАЗОВАНИЯ»\n\nПРИНЯТО\n\nрешением учёного совета\n\nпротокол от 15.11.2022 № 8\n\nУТВЕРЖДАЮ\n\nРектор ГАУ «Институт развития образования»\n\n_____________ С.В. Пробный\n\n«17» ноября 2022 г.\n\n№ 19/ЛНА\n\nПОЛОЖЕНИЕ\n\nо центре\n\n1. Общие положения\n\n1.1. Центр помогает школам.\n`;
    const { provision } = territoryOf(await imported(text));
    expect(provision?.title).toBe('ПОЛОЖЕНИЕ о центре');
    expect(provision?.order).toMatchObject({
      issuer: 'Государственное автономное учреждение «Институт развития образования»',
      number: '19/ЛНА',
      date: '2022-11-17',
      signatory: { name: 'С.В. Пробный' },
    });
  });

  it.each([
    ['Контроль за исполнением приказа оставляю за собой.', 'signatory'],
    [
      'Контроль за исполнением настоящего приказа возложить на заместителя министра В.В. Пробного.',
      { post: 'заместителя министра', name: 'В.В. Пробного' },
    ],
    [
      'Контроль исполнения возложить на первого заместителя министра.',
      { post: 'первого заместителя министра' },
    ],
    [
      'Контроль возложить на заместителя министра Г.Г. Ясную и начальника отдела Д.Д. Светлого.',
      [
        { post: 'заместителя министра', name: 'Г.Г. Ясную' },
        { post: 'начальника отдела', name: 'Д.Д. Светлого' },
      ],
    ],
  ])('контроль: %s', async (clause, expected) => {
    expect((await requisites(order(head, `1. Утвердить план.\n\n2. ${clause}`)))['controller']).toEqual(
      expected,
    );
  });

  it.each([
    [
      'Министр образования Примерной области              А.Б. Образцова',
      'Министр образования Примерной области',
      'А.Б. Образцова',
    ],
    ['Руководитель департамента Небывалов Пётр Ильич', 'Руководитель департамента', 'Небывалов Пётр Ильич'],
    [
      'Глава Образцовского\nмуниципального района                     Ж.Э. Условная',
      'Глава Образцовского муниципального района',
      'Ж.Э. Условная',
    ],
    ['И. о. директора  ______________  Ф.Ф. Временный', 'И. о. директора', 'Ф.Ф. Временный'],
  ])('подпись: %s', async (lines, post, name) => {
    expect((await requisites(order(head, '1. Утвердить план.', lines)))['signatory']).toEqual({ post, name });
  });

  it('письмо над приказом: учредитель, адрес и телефон – не орган', async () => {
    const text = head.replace(
      'МИНИСТЕРСТВО ОБРАЗОВАНИЯ И НАУКИ ПРИМЕРНОЙ ОБЛАСТИ',
      'Министерство образования Примерной области\n\nГосударственное автономное учреждение дополнительного профессионального образования «Примерный институт»\n\nул. Вымышленная, д. 1, тел. (0000) 22-33-44',
    );
    expect((await requisites(order(text, '1. Утвердить план.')))['issuer']).toBe(
      'Государственное автономное учреждение дополнительного профессионального образования «Примерный институт»',
    );
  });
});

const provision = (sections: string): string =>
  `${order(head, '1. Утвердить Положение о методической службе согласно приложению № 1.')}
Приложение № 1

к приказу министерства

от 12.03.2024 № 45-п

ПОЛОЖЕНИЕ

о методической службе Примерной области

1. Общие положения

1.1. Положение о методической службе Примерной области (далее – Положение) описывает её работу.

${sections}
`;

describe('субъекты и их функции', () => {
  it.each([
    [
      'перечень под словом «Функции»',
      '2.1. Центр непрерывного повышения профессионального мастерства педагогических работников (далее – ЦНППМ).\n\nФункции:\n\n- проводит диагностику;\n\n- сопровождает маршруты.',
      'cnppm',
      2,
    ],
    [
      'осуществляет следующие функции',
      '2.1. Институт развития образования осуществляет следующие функции:\n\n– реализует программы;\n\n– обучает методистов.',
      'institute',
      2,
    ],
    [
      'к полномочиям относятся',
      '2.1. К полномочиям муниципальных методических служб относятся:\n\nа) изучение запросов;\n\nб) помощь школам;\n\nв) подбор наставников.',
      'municipal-service',
      3,
    ],
    [
      'пункты с номерами',
      '2.1. Министерство образования Примерной области:\n\n2.1.1. утверждает комплекс мер;\n\n2.1.2. определяет объём средств.',
      'ministry',
      2,
    ],
    [
      'название и функции в одной строке',
      '2.1. Региональный методический актив. Функции:\n\n- посещает уроки;\n\n- помогает школам.',
      'methodical-asset',
      2,
    ],
    [
      'без слова «функции»: перечень говорит, что делают',
      '2.1. Методический совет образовательной организации:\n\n- обсуждает уроки;\n\n- закрепляет наставников.',
      'school-council',
      2,
    ],
    [
      'второй перечень того же субъекта',
      '2.1. Институт развития образования осуществляет функции:\n\n- обучает методистов;\n\n- ведёт банк уроков.\n\n2.2. Кроме того, Институт развития образования:\n\n- издаёт вестник;\n\n- проводит конкурс.',
      'institute',
      4,
    ],
    [
      'имя с незакрытой скобкой и строки без знаков',
      '2.1. Институт развития образования (далее – ИРО.\n\nобучает методистов;\n\nведёт банк уроков.',
      'institute',
      2,
    ],
    [
      'сплошным абзацем в разделе о функциях',
      '2.1. Порядок прежний.\n\n3. Функции Центра\n\n3.1. Центр непрерывного повышения профессионального мастерства проводит диагностику. По её итогам составляет маршрут. Ведёт базу тьюторов.',
      'cnppm',
      3,
    ],
    [
      'вид по слову: орган муниципалитета',
      '2.1. Отдел образования администрации района:\n\n- утверждает план;\n\n- назначает методистов.',
      'municipal-authority',
      2,
    ],
  ])('%s', async (_, clauses, kind, functions) => {
    const act = await imported(
      provision(
        `2. Участники службы\n\n${clauses}\n\n3. Заключительные положения\n\n3.1. Вступает в силу сразу.`,
      ),
    );
    const { subjects } = territoryOf(act);
    expect(subjects.map((subject) => [subject.kind.target?.id, subject.functions.length])).toEqual([
      [kind, functions],
    ]);
  });

  it.each([
    [
      'задачи системы',
      '2.1. Задачи методической службы Примерной области:\n\n- развитие наставничества;\n\n- обмен опытом.',
    ],
    [
      'сплошной текст о системе',
      '2.1. Порядок прежний.\n\n3. Функции\n\n3.1. Система объединяет педагогов области. Она помогает школам. Её развитие продолжается.',
    ],
    ['принципы', '2.1. Принципы работы:\n\n- открытость;\n\n- доступность.'],
    ['состав', '2.1. В состав службы входят:\n\n- институт;\n\n- школы.'],
  ])('%s – не функции', async (_, clauses) => {
    expect(territoryOf(await imported(provision(`2. Цель и задачи\n\n${clauses}`))).subjects).toEqual([]);
  });
});

describe('сокращения и понятия', () => {
  it.each([
    [
      '1.2. Сокращения (Минпросвещения ПО – Министерство просвещения Примерной области; ЦУ – Центр учителя).',
      [
        ['Минпросвещения ПО', 'Министерство просвещения Примерной области'],
        ['ЦУ', 'Центр учителя'],
      ],
    ],
    [
      '1.2. Министерство просвещения Примерной области (далее – Минпрос ПО) утверждает план.',
      [['Минпрос ПО', 'Министерство просвещения Примерной области']],
    ],
    [
      '1.2. План согласуется с органами местного самоуправления области (далее – ОМСУ).',
      [['ОМСУ', 'органами местного самоуправления области']],
    ],
    [
      '1.2. Областная система сопровождения (далее – областная методическая сеть, ОМС) помогает школам.',
      [
        ['областная методическая сеть', 'Областная система сопровождения'],
        ['ОМС', 'Областная система сопровождения'],
      ],
    ],
    ['1.2. План ведут ОО (образовательные организации).', [['ОО', 'образовательные организации']]],
    [
      '1.2. Департамент образования области (далее – Департамент)',
      [['Департамент', 'Департамент образования области']],
    ],
    ['1.2. Программа описывает, как устроена служба (далее – Программа).', []],
    ['1.2. Работа идёт так: лето – отдых; осень – учёба.', []],
    ['1.2. Участвуют школы (Лесная – с мая; Горная – с июня).', []],
    ['1.2. Решение принимает РГ (не позднее мая).', []],
  ])('%s', async (clause, expected) => {
    const { abbreviations } = territoryOf(await imported(provision(clause)));
    expect(
      abbreviations.map(({ short, means }) => [short, means]).filter(([short]) => short !== 'Положение'),
    ).toEqual(expected);
  });

  it.each([
    [
      'термин и определение – два предложения',
      '2. Словарь\n\nБазовая школа. Школа, где дают открытые уроки.\n\nКуратор (далее – КУР). Сотрудник института.',
      ['Базовая школа', 'Куратор'],
    ],
    [
      'язык документа',
      '2. Язык Положения\n\nШаг – одно изменение урока.\n\nПара – два педагога.',
      ['Шаг', 'Пара'],
    ],
    [
      'предложения без терминов',
      '2. Словарь\n\nСлужба ведёт словарь. Он открыт всем.\n\nСловарь пополняется. Порядок задаёт совет.',
      [],
    ],
  ])('понятия: %s', async (_, clauses, expected) => {
    const text = provision(`1.2. Работа идёт.\n\n${clauses}\n\n3. Порядок\n\n3.1. Порядок прежний.`);
    expect(territoryOf(await imported(text)).terms.map(({ term }) => term)).toEqual(expected);
  });

  it('таблица понятий внесена понятиями, и ни одно слово её шапки не пропало', async () => {
    const row = (...cells: readonly string[]): string =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const html = `<p align="center"><b>ПОЛОЖЕНИЕ</b></p><p>1. Понятия</p><table>${row('Понятие', 'Что под ним понимается')}${row('Тьютор', 'сотрудник, который сопровождает педагога')}${row('Маршрут', 'план обучения педагога на год')}</table><p>2. Порядок</p><p>2.1. Порядок прежний.</p>`;
    const { report, imported: act } = judgeFiles(await printed(html, 'act.html'), {
      federal,
      asOf: '2024-06-01',
    });
    expect(territoryOf(act).terms.map(({ term }) => term)).toEqual(['Тьютор', 'Маршрут']);
    expect(report.coverage.map(({ words, covered }) => words - covered)).toEqual([0]);
  });
});

describe('таблица субъектов', () => {
  it('называет уровни и в строке на всю ширину, и в первой графе; сделанное вместе – дело каждого', async () => {
    const both = 'Институт развития образования и Методическая служба района совместно';
    const row = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
    const cell = (text: string, more = ''): string => `<td${more}>${text}</td>`;
    const html = `<p align="center"><b>ПОЛОЖЕНИЕ</b></p><p align="center"><b>о методической службе</b></p><p>1. Субъекты</p><p>1.1. Функции распределены так.</p><table>${[
      row(cell('Субъект'), cell('Функции')),
      row(cell('Республиканский уровень', ' colspan="2"')),
      row(cell('Институт развития образования', ' rowspan="2"'), cell('обучает методистов')),
      row(cell('ведёт банк уроков')),
      row(cell('Районный уровень', ' colspan="2"')),
      row(cell('Методическая служба района'), cell('собирает запросы; помогает школам')),
      row(cell(both), cell('подводят итоги')),
    ].join('')}</table>`;
    const act = importAct(await printed(html, 'act.html'), { federal });
    expect(
      territoryOf(act).subjects.map(({ name, level, functions }) => [
        name,
        level,
        functions.map(({ text }) => text),
      ]),
    ).toEqual([
      [
        'Институт развития образования',
        'regional',
        ['обучает методистов', 'ведёт банк уроков', `${both} подводят итоги`],
      ],
      [
        'Методическая служба района',
        'municipal',
        ['собирает запросы', 'помогает школам', `${both} подводят итоги`],
      ],
    ]);
  });
});

describe('текст', () => {
  const text = provision(
    '1.2. В Положении используются понятия:\n\n«наставник» – опытный педагог;\n\n«маршрут» – план обучения педагога.\n\n2. Порядок работы\n\n2.1. Педагог обращается в службу.\n\n2.2. Ответ дают за три дня.',
  );

  it('весь в исходном тексте и весь внесён', async () => {
    const act = await imported(text);
    const { report } = judgeFiles(await printed(text), { federal, asOf: '2024-06-01' });
    expect(report.coverage.map(({ words, covered }) => words - covered)).toEqual([0]);
    expect(report.findings.filter(({ rule }) => /^(?:schema|mdx|yaml|source)\//u.test(rule))).toEqual([]);
    expect(fileOf(act, 'source.txt')).toContain('2.1. Педагог обращается в службу.');
  });

  const table = (...rows: readonly (readonly string[])[]): string =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const centred = (...lines: readonly string[]): string =>
    lines.map((line) => `<p align="center"><b>${line}</b></p>`).join('');

  it.each([
    ['черта для подписи', 'act.txt', order(head, '1. Поддержать.', 'Министр __________ А.Б. Образцова')],
    [
      'согласование над грифом',
      'act.txt',
      `СОГЛАСОВАНО\n\nПредседатель профсоюза\n\n__________ П.П. Пробный\n\nУТВЕРЖДЕНО\n\nприказом Министерства образования Примерной области\n\nот 12.03.2024 № 45-п\n\nПОЛОЖЕНИЕ\n\nо методической службе\n\n1. Общие положения\n\n1.1. Служба помогает школам.`,
    ],
    [
      'таблицы в приложениях к программе',
      'programme.html',
      `${centred('МУНИЦИПАЛЬНАЯ ПРОГРАММА', '«НАСТАВНИК»', 'Паспорт программы')}${table(['Заказчик', 'Администрация города'], ['Сроки', '2025 год'], ['Цель', 'Вырастить наставников'])}<p>Приложение 1</p><p>к Программе</p>${centred('Мероприятия программы')}${table(['№', 'Мероприятие', 'Срок', 'Ответственный', 'Рублей'], ['1', 'Семинар', 'май 2025 года', 'Школы', '10'], ['Всего', '', '', '', '10'], ['2', 'Слёт', 'июнь 2025 года', 'Школы', '0'])}`,
    ],
    [
      'формула с индексом и годы в строках',
      'indicators.html',
      `${centred('Показатели программы')}${table(['Показатель', 'Формула', '2025'], ['Доля школ', 'Д = Ш<sub>к</sub> / Ш × 100', '10'], ['Доля пар', 'прямой счёт', '20'])}${centred('Показатели службы')}${table(['Год', 'Пар, ед.', 'Школ, ед.'], ['2025', '4', '7'], ['2026', '5', '9'])}`,
    ],
  ])('%s: внесено каждое слово', async (_, name, printedText) => {
    const { report } = judgeFiles(await printed(printedText, name), { federal, asOf: '2024-06-01' });
    expect(report.coverage.map(({ words, covered }) => words - covered)).toEqual([0]);
    expect(report.findings.filter(({ rule }) => /^(?:schema|mdx|yaml|source)\//u.test(rule))).toEqual([]);
  });

  it('строки, которые разорвало поле страницы, идут одна за другой и с прописной буквы', async () => {
    const lines =
      'Методическая служба района помогает каждому педагогу Примерной | области, а её работу направляет институт, который создан для | учителей всей области и подчинён министерству, которое следит | за ходом работы, принимает отчёты, утверждает планы и помогает | советом тем, кто трудится в школах, и тем, кто только пришёл в | школу из вуза, и тем, кто готовит к этой работе студентов вузов | области, а также всем, кто входит в сообщества учителей нашей | родной области и других областей, чьи педагоги учатся вместе с | нами и ведут уроки по тем же правилам, которые приняты школами | Примерной области ещё весной.';
    const act = await imported(provision(`1.2. ${lines.replaceAll(' | ', '\n\n')}`));
    expect(territoryOf(act).provision?.byNumber.get('1.2')?.text).toBe(
      `1.2. ${lines.replaceAll(' | ', ' ')}`,
    );
  });

  it('разделы, пункты, понятия и сокращения', async () => {
    const territory = territoryOf(await imported(text));
    expect(territory.terms.map(({ term }) => term)).toEqual(['наставник', 'маршрут']);
    expect(territory.abbreviations.map(({ short, means }) => [short, means])).toEqual([
      ['Положение', 'Положение о методической службе Примерной области'],
    ]);
    expect(
      territory.provision?.parts.filter(({ kind }) => kind === 'section').map((part) => part.text),
    ).toEqual(['1. Общие положения', '2. Порядок работы']);
    expect(territory.provision?.byNumber.get('2.2')?.text).toBe('2.2. Ответ дают за три дня.');
  });

  it('разметка и код в словах акта – просто слова', async () => {
    const hostile = provision(
      '1.2. Ключ {alert(1)} и <script>x</script>, *звезда*, # решётка, [ссылка](http://пример.рф).',
    );
    const { report } = judgeFiles(await printed(hostile), { federal, asOf: '2024-06-01' });
    expect(report.findings.filter(({ rule }) => /^(?:schema|mdx|yaml)\//u.test(rule))).toEqual([]);
  });
});

describe('таблица', () => {
  it('с общей ячейкой ответственного и строкой, которую разорвала страница, напечатана и внесена вся', async () => {
    const row = (...cells: readonly string[]): string =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const html = `<p align="center"><b>План мероприятий на 2025 год</b></p><table>${row('№', 'Мероприятие', 'Срок', 'Ответственный')}<tr><td>1</td><td>Семинар</td><td>май 2025 года</td><td rowspan="2">Институт</td></tr><tr><td>2</td><td>Слёт наставников и</td><td>июнь 2025 года</td></tr>${row('', 'методистов', '', '')}${row('3', 'Отчёт', 'декабрь 2025 года', 'Школы')}</table>`;
    const files = await printed(html, 'plan.html');
    const { report, imported: act } = judgeFiles(files, { federal, asOf: '2025-01-01' });
    expect(
      territoryOf(act).roadmap?.measures.map(({ title, responsible }) => [title, responsible?.[0]?.printed]),
    ).toEqual([
      ['Семинар', 'Институт'],
      ['Слёт наставников и методистов', 'Институт'],
      ['Отчёт', 'Школы'],
    ]);
    expect(report.coverage.map(({ words, covered }) => words - covered)).toEqual([0]);
  });
});

describe('две таблицы в одном приложении, каждая под своим заголовком', () => {
  const row = (...cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const plan = `<table>${row('№', 'Мероприятие', 'Срок', 'Ответственный')}${row('1', 'Семинар', 'май 2026 г.', 'Министерство')}</table>`;
  const figures = `<table>${row('№', 'Показатель', 'Единица измерения', '2026 год')}${row('1', 'Доля наставников', 'процент', '10')}</table>`;
  const annexOf = async (under: string): Promise<string> => {
    const text = [
      'Министерство образования Примерной области',
      'ПРИКАЗ',
      'от 15.01.2026 № 7',
      'О плане',
      '1. Утвердить план.',
      'Министр',
      'А.Б. Образцова',
      'Приложение',
      'к приказу от 15.01.2026 № 7',
    ];
    const html = `${text.map((line) => `<p>${line}</p>`).join('')}<h2>План развития службы</h2>${plan}<h2>${under}</h2>${figures}`;
    return fileOf(importAct(await printed(html, 'act.html'), { federal }), 'provision.annex-1.mdx');
  };
  it('заголовок таблицы печатает её метка, и в тексте его нет', async () => {
    const text = await annexOf('Показатели развития службы');
    expect(text).toMatch(/<Roadmap\/>\s+<Indicators\/>/u);
    expect(text).not.toContain('Показатели развития');
  });
  it('а заголовок с номером остаётся разделом', async () =>
    expect(await annexOf('II. Показатели развития службы')).toContain('Показатели развития'));
});

describe('догадка', () => {
  it('сделана с тем, что ещё это может быть, и выбор человека сильнее её', async () => {
    const text = provision(
      '2. Участники\n\n2.1. Институт развития образования осуществляет функции:\n\n- обучает методистов;\n\n- ведёт банк уроков.',
    );
    const guess = (await imported(text)).guesses.find(({ id }) => id === 'subject/2.1');
    expect(guess).toMatchObject({ chosen: 'institute', byHand: false });
    const other = importAct(await printed(text), { federal, choices: { 'subject/2.1': 'none' } });
    expect(territoryOf(other).subjects).toEqual([]);
  });
});

describe('что это за файл, говорит человек', () => {
  const table = 'Что делаем;Кто;Когда\nПровести семинар;Центр;май 2024 года\n';
  it.each([
    ['roadmap', table, 'a.csv', 'roadmap.yaml'],
    [
      'indicators',
      'Что считаем;2024\nДоля учителей;10 %\nЧисло наставников;20\n',
      'a.csv',
      'indicators.yaml',
    ],
    ['provision', '1. Служба помогает учителям.\n', 'a.txt', 'provision.mdx'],
    ['order', 'О семинаре\n\n1. Провести семинар.\n', 'a.txt', 'provision.mdx'],
  ] as const)('%s', async (kind, text, name, file) => {
    const made = importAs(await printed(text, name), kind, { federal });
    expect(made?.files.map(({ path }) => path)).toContain(file);
    if (made !== null && file === 'provision.mdx') expect(frontOf(made)['kind']).toBe(kind);
  });

  it('а где такому взяться неоткуда, того и нет', async () => {
    expect(importAs(await printed('1. Служба помогает учителям.\n'), 'roadmap', { federal })).toBeNull();
  });
});

describe('акты, которые названы в тексте', () => {
  const repealing =
    '2. Признать утратившими силу:\n\n- приказ Министерства образования Примерной области от 01.02.2020 № 18-ОД «О службе»;';
  const registered = `acts:\n  - { id: known, kind: order, number: 18-ОД, date: 2020-02-01, printed: приказ }\n`;
  const cited = async (text: string, registers: readonly string[] = []) => {
    const act = importAct(await printed(order(head, text)), { federal, territory: 'primer', registers });
    const { repeals, amends } = frontOf(act)['order'] as Record<string, unknown>;
    return { repeals, amends, proposed: act.proposed.map(({ id, printed: words }) => [id, words]) };
  };
  const law = ['primer-7-oz', 'Законом Примерной области от 01.02.2013 № 7-ОЗ'];

  it.each([
    ['новый предложен в реестр', repealing, [], 'primer-18-od', true],
    ['тот, что в реестре есть, не предложен снова', repealing, [registered], 'known', false],
  ])('%s', async (_, text, registers, id, isProposed) => {
    const found = await cited(text, registers);
    expect(found.repeals).toEqual([expect.objectContaining({ act: id, clause: 'order/2' })]);
    expect(found.proposed).toEqual([
      law,
      ...(isProposed
        ? [[id, 'приказ Министерства образования Примерной области от 01.02.2020 № 18-ОД «О службе»']]
        : []),
    ]);
  });

  it.each([
    ['изменяемый', ''],
    ['изменяемый, а не тот, в редакции которого он назван', ' (в редакции приказа от 07.09.2022 № 12)'],
    [
      'и не те, что его меняли',
      ' (с изменениями, внесёнными приказами от 07.09.2022 № 12, от 01.02.2023 № 3)',
    ],
  ])('%s', async (_, edition) => {
    const found = await cited(
      `1. Внести в приказ министерства от 05.06.2021 № 9 «О плане»${edition} следующие изменения: слова «май» исключить.`,
    );
    expect(found.amends).toEqual([{ act: 'primer-9', clause: 'order/1' }]);
  });

  it('изменяемый, который уже внесён, не записан: Свод узнаёт его в тексте', async () => {
    const text =
      '1. Внести в приказ министерства от 05.06.2021 № 9 «О плане» следующие изменения: слова «май» исключить.';
    const there = [{ number: '9', date: '2021-06-05' }];
    const act = importAct(await printed(order(head, text)), { federal, territory: 'primer', there });
    expect((frontOf(act)['order'] as Record<string, unknown>)['amends']).toBeUndefined();
    expect(act.proposed.map(({ id }) => id)).not.toContain('primer-9');
  });

  it.each([
    'приказом Минпросвещения от 05.06.2021 № 9',
    'приказом Министерства просвещения Российской Федерации от 05.06.2021 № 9',
  ])('федеральный – не акт территории: %s', async (words) => {
    expect((await cited(`1. Действовать в соответствии с ${words}.`)).proposed).toEqual([law]);
  });

  it.each(['приказом Минобразования Примерной области от 05.06.2021 № 9'])('свой: %s', async (words) => {
    expect((await cited(`1. Действовать в соответствии с ${words}.`)).proposed).toEqual([
      law,
      ['primer-9', words],
    ]);
  });
});

describe('замечание о файле', () => {
  it('указывает на слова файла', async () => {
    const text = `${provision('1.2. Работа идёт.')}\nПриложение № 2\n\nк приказу министерства\n\nот 12.03.2024 № 45-п\n`;
    const { findings } = judgeFiles(
      await printed(
        text
          .replace('Положение описывает', 'Положение описывает')
          .replace('описывает её работу', 'описывает её её работу'),
      ),
      { federal, asOf: '2024-06-01' },
    );
    const doubled = findings.find(
      ({ finding }) =>
        finding.rule.startsWith('words/') && finding.line > 0 && /её/u.test(finding.message.ru),
    );
    expect(doubled?.at?.paragraph.text.slice(doubled.at.from, doubled.at.to)).toMatch(/её/u);
  });
});
