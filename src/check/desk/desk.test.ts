// What the worker of the page answers on the made-up example, without a browser.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPrinted } from '../../../validators/printed/read-printed.ts';
import { severities } from '../../../validators/report/severity-words.ts';
import { federalFiles } from '../../lib/federal-files.ts';
import type { Settings, Verdict } from '../messages.ts';
import { wholeBook } from './book.ts';
import { type Desk, judgeDesk, readAll } from './desk.ts';
import { giftOf } from './gifts.ts';

const bytes = new Uint8Array(readFileSync(new URL('../example/example.docx', import.meta.url)));
const files = await readAll([{ name: 'Приказ.docx', bytes }], readPrinted, () => {});
const book = await wholeBook();
const settings: Settings = { asOf: '2026-11-21', choices: {}, edits: {} };

const judged = (more: Partial<Settings> = {}) => {
  const made = judgeDesk(files, { ...settings, ...more }, federalFiles, book);
  if (made === null) throw new Error('the example was not read');
  return made;
};
const { act, verdict } = judged();
const desk: Desk = { files, settings, act };
const rulesOf = ({ findings }: Verdict): readonly string[] => findings.map(({ rule }) => rule);

it('пример понят: приказ с номером и датой, положение, дорожная карта, показатели', () => {
  expect(verdict.facts.map(({ name, value }) => `${name}: ${value}`)).toMatchInlineSnapshot(`
    [
      "Приказ: № 112, от 14 февраля 2026 г.",
      "Кем принят: Министерство образования Приозёрной области",
      "Территория: не определена",
      "Положение: «Положение о региональной системе научно-методического сопровождения педагогических работников и управленческих кадров Приозёрной области», 14 пунктов, 3 субъекта, 2 понятия",
      "Дорожная карта: 5 мероприятий",
      "Показатели: 3 показателя",
    ]
  `);
});

it('видно, как понято каждое: субъект с функциями, мероприятие со сроком и ответственными, показатель с порогом', () => {
  const first = verdict.understood.map(({ name, items }) => [
    `${name}: ${items.length}`,
    items[0]?.title,
    ...(items[0]?.says ?? []).map(({ name: what, values }) => `${what}: ${values.join(' | ')}`),
  ]);
  expect(first).toMatchInlineSnapshot(`
    [
      [
        "Субъекты и их функции: 3",
        "Министерство образования Приозёрной области (Министерство)",
        "Вид: Министерство образования",
        "Уровень: Региональный уровень",
        "Функции: координирует деятельность субъектов РС НМС; | утверждает дорожную карту и показатели эффективности.",
      ],
      [
        "Мероприятия: 5",
        "1 Утверждение плана работы методического актива региона",
        "Срок: март 2026 года",
        "Отвечает: Министерство",
        "Результат: Приказ Министерства",
      ],
      [
        "Показатели: 3",
        "1 Доля педагогических работников, прошедших диагностику профессиональных дефицитов",
        "Единица: %",
        "План: 2026 год: 40 | 2027 год: 30",
      ],
    ]
  `);
});

it('видно, сколько проверено: доля растёт до целого', () => {
  const shares: number[] = [];
  judgeDesk(files, settings, federalFiles, book, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(100);
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBe(1);
});

it('норма названа словами: территории – по названиям, а не по именам папок', () => {
  const norms = verdict.findings.flatMap(({ norm }) => norm ?? []);
  expect(norms.filter((norm) => norm.includes('Владимирская область')).length).toBeGreaterThan(0);
  expect(norms.filter((norm) => /[a-z]/u.test(norm))).toEqual([]);
});

it('о файле, в котором акт не узнан, сказано, что проверять нечего', async () => {
  const memo = new TextEncoder().encode('Служебная записка\nПрошу выделить бумагу формата А4.');
  const given = await readAll([{ name: 'Записка.txt', bytes: memo }], readPrinted, () => {});
  expect(judgeDesk(given, settings, federalFiles, book)?.verdict.nothing).toMatch(/^Проверять нечего/u);
  expect(verdict.nothing).toBeNull();
});

it('самые важные замечания примера стоят первыми, и у каждого о словах есть слова', () => {
  const weights = verdict.findings.map(({ severity }) => severities.indexOf(severity));
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  const wrong = verdict.findings.find(({ rule }) => rule === 'roadmap/responsible-defined');
  expect(wrong).toMatchObject({ severity: 'error', words: { found: 'ЦНПМ' } });
  expect(wrong?.mark).toMatchObject({ from: 0, to: 4 });
});

it('исправленное значение судят заново: замечание ушло, исправление записано', () => {
  const mark = verdict.findings.find(({ rule }) => rule === 'roadmap/responsible-defined')?.mark;
  const again = judged({ edits: { [mark?.paragraph ?? '']: 'ЦНППМ' } }).verdict;
  expect(again.changes).toEqual([{ paragraph: mark?.paragraph, before: 'ЦНПМ', after: 'ЦНППМ' }]);
  expect(rulesOf(again)).not.toContain('roadmap/responsible-defined');
});

it('пропущенного ждут в пустой клетке: срок, вписанный туда, — уже не пропуск', () => {
  const missed = verdict.findings.filter(({ words }) => words?.found === '');
  const places = Object.fromEntries(missed.map(({ rule, mark }) => [rule, mark]));
  expect(Object.keys(places).filter((rule) => rule.endsWith('-given'))).toEqual([
    'indicators/target-given',
    'roadmap/deadline-given',
    'roadmap/responsible-given',
  ]);
  const deadline = places['roadmap/deadline-given'];
  expect(deadline).toMatchObject({ from: 0, to: 0 });
  expect(rulesOf(judged({ edits: { [deadline?.paragraph ?? '']: 'май 2026 года' } }).verdict)).not.toContain(
    'roadmap/deadline-given',
  );
});

it('исправленная догадка меняет то, что понято', () => {
  const table = verdict.guesses.find(({ chosen }) => chosen === 'roadmap');
  const again = judged({ choices: { [table?.id ?? '']: 'table' } }).verdict;
  expect(again.facts.map(({ name }) => name)).not.toContain('Дорожная карта');
  expect(again.guesses.find(({ id }) => id === table?.id)).toMatchObject({ chosen: 'table', byHand: true });
});

it('отчёт называет замечания словами акта, папка несёт его файлы', async () => {
  const {
    files: [report],
  } = await giftOf(desk, 'report', federalFiles);
  expect(new TextDecoder().decode(report?.bytes)).toContain('ЦНПМ');
  const {
    files: [folder],
  } = await giftOf(desk, 'folder', federalFiles);
  expect(new TextDecoder('latin1').decode(folder?.bytes)).toMatch(
    /^PK.*act\/provision\.mdx.*act\/roadmap\.yaml/su,
  );
});

it('файл возвращается с замечаниями на полях, а слова его те же; исправления — как правка Word', async () => {
  const mark = verdict.findings.find(({ rule }) => rule === 'roadmap/responsible-defined')?.mark;
  const edits = { [mark?.paragraph ?? '']: 'ЦНППМ' };
  const mending: Desk = { ...desk, settings: { ...settings, edits } };
  const [commented, mended] = await Promise.all([
    giftOf(mending, 'commented', federalFiles),
    giftOf(mending, 'mended', federalFiles),
  ]);
  expect([commented, mended].map((given) => [given.files[0]?.name, given.says])).toEqual([
    ['Приказ (замечания).docx', []],
    ['Приказ (исправления).docx', []],
  ]);
  const again = await readAll([...commented.files, ...mended.files], readPrinted, () => {});
  const [withRemarks, withChanges] = again.map(({ reading }) => (reading.ok ? reading.document : null));
  expect(withRemarks?.asides.filter(({ kind }) => kind === 'comment')).toHaveLength(verdict.findings.length);
  expect(JSON.stringify(withRemarks?.blocks)).toContain('"ЦНПМ"');
  expect(JSON.stringify(withChanges?.blocks)).toContain('"ЦНППМ"');
  expect(withChanges?.notices.map(({ what }) => what)).toContain('tracked deletion');
});

it('в текст замечаний не впишешь: сказано, что сделать вместо этого', async () => {
  const bytes = new TextEncoder().encode('Положение\n1. Первый пункт.\n3. Третий пункт.');
  const texts = await readAll([{ name: 'Положение.txt', bytes }], readPrinted, () => {});
  const act = judgeDesk(texts, settings, federalFiles, book)?.act ?? null;
  const given = await giftOf({ files: texts, settings, act }, 'commented', federalFiles);
  expect(given.files).toEqual([]);
  expect(given.says.join(' ')).toMatch(/^Положение\.txt: .*\.docx/u);
});

it('два файла одного имени возвращаются оба', async () => {
  const twice = await readAll(
    [
      { name: 'Приложение.docx', bytes },
      { name: 'Приложение.docx', bytes },
    ],
    readPrinted,
    () => {},
  );
  expect(twice.map(({ name }) => name)).toEqual(['Приложение.docx', 'Приложение (2).docx']);
});
