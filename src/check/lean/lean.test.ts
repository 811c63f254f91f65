// The engine of the worker, from which much is left out, says of an act what the whole engine says of it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualWishes } from '../../../validators/export/draft/asked.ts';
import { readPrinted } from '../../../validators/printed/read-printed.ts';
import { federalFiles } from '../../lib/federal-files.ts';
import { begunFile } from '../desk/begun.ts';
import { type firstBook, wholeBook } from '../desk/book.ts';
import { type JudgedAct, judgeDesk, readAll } from '../desk/desk.ts';
import { giftOf } from '../desk/gifts.ts';
import type { shownTexts } from '../desk/rule-texts.ts';
import type { ShownFinding } from '../messages.ts';
import { leanBundle } from './lean.ts';
import { isSilentOfAct } from './left-out.ts';

const house = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'svod-lean-'));
const forms = join(house, 'tests/door/forms');
const settings = { asOf: '2026-11-21', choices: {}, edits: {} };

let lean: typeof judgeDesk;
let leanFirstBook: typeof firstBook;
let leanWholeBook: typeof wholeBook;
let leanGift: typeof giftOf;
let leanBegun: typeof begunFile;
let leanTexts: typeof shownTexts;

beforeAll(async () => {
  await build({
    absWorkingDir: house,
    entryPoints: ['desk', 'book', 'gifts', 'begun', 'rule-texts'].map((name) => `src/check/desk/${name}.ts`),
    bundle: true,
    splitting: true,
    outdir: folder,
    format: 'esm',
    platform: 'browser',
    conditions: ['worker'],
    plugins: [leanBundle],
    logLevel: 'error',
  });
  const made = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href);
  ({ judgeDesk: lean } = await made('desk.js'));
  ({ firstBook: leanFirstBook, wholeBook: leanWholeBook } = await made('book.js'));
  ({ giftOf: leanGift } = await made('gifts.js'));
  ({ begunFile: leanBegun } = await made('begun.js'));
  ({ shownTexts: leanTexts } = await made('rule-texts.js'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('движок страницы проверки говорит то же, что и полный', () => {
  const acts = [
    'src/check/example/example.docx',
    'tests/door/files/vladimir.word.docx',
    ...readdirSync(forms)
      .filter((name) => /\.(?:html|docx|xlsx)$/u.test(name))
      .map((name) => `tests/door/forms/${name}`),
  ];
  it.each(acts)('%s', async (path) => {
    const given = { name: path, bytes: new Uint8Array(readFileSync(join(house, path))) };
    const files = await readAll([given], readPrinted, () => {});
    const whole = judgeDesk(files, settings, federalFiles, await wholeBook());
    expect(whole?.verdict.findings.length).toBeGreaterThan(0);
    const texts = leanTexts();
    const inFull = (one: ShownFinding): ShownFinding => ({
      ...one,
      cure: one.cure === '' ? (texts[one.rule]?.cure ?? '') : one.cure,
    });
    const first = lean(files, settings, federalFiles, leanFirstBook);
    const isFirst = new Set(leanFirstBook.rules.map(({ id }) => id as string));
    expect({ ...first?.verdict, findings: first?.verdict.findings.map(inFull) }).toEqual({
      ...whole?.verdict,
      isWhole: false,
      findings: whole?.verdict.findings.filter(({ rule }) => isFirst.has(rule)),
    });
    const made = lean(files, settings, federalFiles, await leanWholeBook());
    expect({ ...made?.verdict, findings: made?.verdict.findings.map(inFull) }).toEqual(whole?.verdict);
    const desk = { files, settings };
    const report = async (gift: typeof giftOf, act: JudgedAct | undefined): Promise<string> => {
      const [file] = (await gift({ ...desk, act: act ?? null }, 'report', federalFiles)).files;
      return strFromU8(file?.bytes ?? new Uint8Array());
    };
    expect(await report(leanGift, made?.act)).toBe(await report(giftOf, whole?.act));
  });
});

it('сначала спрашивают все правила об ошибках и предупреждениях, вслед — все прочие', async () => {
  const whole = (await leanWholeBook()).rules;
  expect(whole.map(({ id }) => id)).toEqual((await wholeBook()).rules.map(({ id }) => id));
  const later = whole.filter((rule) => !leanFirstBook.rules.includes(rule));
  expect(later.length).toBeGreaterThan(50);
  expect(
    later.filter(({ id, severity }) => severity !== 'note' && !isSilentOfAct(`/validators/rules/${id}`)),
  ).toEqual([]);
});

it.each(['region', 'municipality'] as const)('проект акта (%s) — тот же', async (level) => {
  const wishes = usualWishes(level, settings.asOf);
  const made = await leanBegun(wishes, settings.asOf, federalFiles);
  expect(made).toEqual(await begunFile(wishes, settings.asOf, federalFiles));
});
