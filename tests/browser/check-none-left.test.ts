// The official's path to its end: an act with four faults is given, each is mended on the page, and in the file that
// comes back nothing is left to find.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { begunFile } from '../../src/check/desk/begun.ts';
import { usualWishes } from '../../validators/export/draft/asked.ts';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { federal } from '../door/acts.ts';
import { builtSite } from '../support/built-site.ts';
import { giveFiles, judged, takeFile } from '../support/check-page.ts';
import { sharedChromium } from '../support/chromium.ts';
import { usualDecisions } from '../support/draft-decisions.ts';

const { url } = await builtSite();
const browser = await sharedChromium();

/** What is decided in the draft, by the words of its open places. */
const decisions: Readonly<Record<string, string>> = {
  'правовые основания':
    'Федеральным законом от 29 декабря 2012 г. № 273-ФЗ, указом Президента Российской Федерации от 21 июля 2020 г. № 474, распоряжением Правительства Российской Федерации от 31 декабря 2019 г. № 3273-р, распоряжением Министерства просвещения Российской Федерации от 16 декабря 2020 г. № Р-174',
  'цель приказа': 'развития региональной системы',
  ...usualDecisions,
  'методы сбора': 'статистическая отчетность',
};

/** Whom the measures of the plan serve, in turn. */
const served = [
  'молодых педагогических работников в возрасте до 35 лет в первые три года работы',
  'педагогических работников по программам ДПО из Федерального реестра с учетом диагностики компетенций',
  'региональных методистов для методического сопровождения закрепленных педагогов',
];

const decided = (text: string, row: number): string =>
  text.replaceAll(/\[(\p{Ll}[^\]]{2,})\]/gu, (_, words: string) => {
    if (words.startsWith('план на')) return text.includes('Количество') ? '200 человек' : '80%';
    if (words === 'мероприятие') return `Обучение ${served[row % served.length]}, группа ${row}`;
    return decisions[words] ?? 'решение';
  });

/** A text with one occurrence of some words, counted from 0, changed. */
const spoilt = (text: string, words: string, which: number, into: string): string => {
  const parts = text.split(words);
  return [parts.slice(0, which + 1).join(words), parts.slice(which + 1).join(words)].join(into);
};

/** A plan and a table of indicators with every decision made, and four of them badly. */
const actWithFaults = async (asOf: string): Promise<Buffer> => {
  const issuer = 'Министерство образования Образцовой области';
  const wishes = { ...usualWishes('region', asOf), issuer, years: [Number(asOf.slice(0, 4))] };
  const drafted = await begunFile({ ...wishes, documents: ['roadmap', 'indicators'] }, asOf, federal);
  const parts = unzipSync(drafted.bytes);
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const whole = text
    .split(/(?=<w:tr[ >])/u)
    .map(decided)
    .join('');
  const faults = [
    ['ежегодно (май)', 3, 'до 31 июня 2026 г.'],
    ['ежегодно (май)', 1, ''],
    ['Министерство образования<', 0, 'ЦНПМ<'],
    ['80%', 2, '20%'],
  ] as const;
  const bad = faults.reduce((made, [words, which, into]) => spoilt(made, words, which, into), whole);
  return Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(bad) }));
};

/** What the official writes in the place of each fault, by what is told of it. */
const cures = [
  ['не указан срок', 'ежегодно (май)'],
  ['«до 31 июня 2026 г.»', 'до 30 июня 2026 г.'],
  ['запланировано «20%»', '80%'],
  ['Сокращение «ЦНПМ»', 'Министерство образования'],
] as const;

it('файл дан, четыре замечания исправлены на странице, а в скачанном файле не осталось ни одного', async () => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${url}check/`);
  const asOf = await tab.getByLabel('Заключение на дату').inputValue();
  await giveFiles(tab, [{ name: 'Приказ.docx', buffer: await actWithFaults(asOf) }]);
  const found = tab.locator('.finding');
  expect(await found.count()).toBe(cures.length);
  const commented = await readPrinted(new Uint8Array(await takeFile(tab, 'Ваш файл с замечаниями на полях')));
  expect(commented).toMatchObject({ ok: true });
  const asides = commented.ok ? commented.document.asides : [];
  expect(asides.filter(({ kind }) => kind === 'comment')).toHaveLength(cures.length);

  for (const [index, [told, cure]] of cures.entries()) {
    const card = found.filter({ hasText: told });
    await card.getByRole('button', { name: 'Исправить здесь' }).click();
    await tab.getByLabel(/^(?:Впишите|Новый текст)$/u).fill(cure);
    await tab.getByRole('button', { name: 'Проверить снова' }).click();
    await card.waitFor({ state: 'detached' });
    await judged(tab).waitFor();
    expect(await found.count()).toBe(cures.length - 1 - index);
  }
  const mended = await takeFile(tab, 'Ваш файл с исправлениями');
  await giveFiles(tab, [{ name: 'снова.docx', buffer: mended }]);
  expect(await found.allTextContents()).toEqual([]);
  await context.close();
}, 120_000);
