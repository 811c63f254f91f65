// An order that approves a plan with indicators and no provision, and repeals an act that no register has yet.
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { check } from '../../../validators/index.ts';
import { readPrinted } from '../../../validators/printed/read-printed.ts';
import { federalFiles } from '../../lib/federal-files.ts';
import type { Settings } from '../messages.ts';
import { wholeBook } from './book.ts';
import { judgeDesk, readAll } from './desk.ts';
import { giftOf } from './gifts.ts';

const p = (words: string): string => `<p>${words}</p>`;
const table = (...rows: readonly string[]): string =>
  `<table>${rows.map((row) => `<tr>${row.replaceAll(/[^|]+/gu, '<td>$&</td>').replaceAll('|', '')}</tr>`).join('')}</table>`;

const html = [
  p('ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ ЛИПЕЦКОЙ ОБЛАСТИ'),
  p('ПРИКАЗ'),
  p('от 12.03.2026 № 415'),
  p('Об утверждении плана мероприятий'),
  p('Приказываю:'),
  p('1. Утвердить прилагаемый план мероприятий («дорожную карту»).'),
  p('2. Признать утратившим силу приказ департамента от 01.02.2023 № 77.'),
  p('Начальник департамента И.И. Петров'),
  p('УТВЕРЖДЕН приказом департамента от 12.03.2026 № 415'),
  p('План мероприятий («дорожная карта»)'),
  table(
    '№|Мероприятие|Срок|Ответственный|Результат',
    '1|Диагностика|июнь 2026 года|ИРО|справка',
    '2|Сбор запросов|май 2027 года|школы|свод',
  ),
  p('Показатели'),
  table('№|Показатель|Ед. изм.|2026|2027', '1|Доля педагогов, прошедших диагностику|%|20|30'),
].join('');

const settings: Settings = { asOf: '2026-11-21', choices: {}, edits: {} };
const bytes = new TextEncoder().encode(`<html><body>${html}</body></html>`);
const files = await readAll([{ name: 'приказ.html', bytes }], readPrinted, () => {});
const made = judgeDesk(files, settings, federalFiles, await wholeBook());
if (made === null) throw new Error('the order was not read');

it('план и показатели приложения сказаны по одному разу', () => {
  const names = made.verdict.facts.map(({ name }) => name);
  expect(names.filter((name) => ['Дорожная карта', 'Показатели'].includes(name))).toEqual([
    'Дорожная карта',
    'Показатели',
  ]);
});

it('папка в ZIP несёт и запись об отменённом приказе: разложенная, она проходит проверку, как на странице', async () => {
  const [folder] = (await giftOf({ files, settings, act: made.act }, 'folder', federalFiles)).files;
  const packed = Object.entries(unzipSync(folder?.bytes ?? new Uint8Array()));
  expect(packed.map(([name]) => name)).toContain('acts.yaml');
  const territory = packed.map(([name, content]) => ({
    path: `regions/lipetsk/${name.replace(/^act\//u, 'acts/415/')}`,
    content: strFromU8(content),
  }));
  const passport = {
    path: 'regions/lipetsk/region.yaml',
    content: 'id: lipetsk\nname: Липецкая область\nlevel: region\ncode: "48"\n',
  };
  const { findings } = check([passport, ...territory, ...federalFiles], { ...settings, chosen: ['lipetsk'] });
  expect(findings.map(({ rule }) => rule)).not.toContain('basis/act-known');
  const without = check(
    [passport, ...territory.filter(({ path }) => !path.endsWith('/acts.yaml')), ...federalFiles],
    { ...settings, chosen: ['lipetsk'] },
  );
  expect(without.findings.map(({ rule }) => rule)).toContain('basis/act-known');
});
