// A line of a data file is counted by an editor, a paragraph of a document by nobody.
import { expect, it } from 'vitest';
import { findingAt } from './finding-at.ts';
import { github } from './github.ts';
import { pretty } from './pretty.ts';
import { sampleError, sampleReport } from './sample.ts';

const outcome = { understood: [], guessed: [], left: [], proposed: [] } as const;
const plan = { ru: 'План', en: 'The plan' };

const at = (where: { readonly ru: string; readonly en: string } | null, lang: 'ru' | 'en', isFile: boolean) =>
  findingAt(
    {
      ...sampleError,
      file: 'план.docx',
      line: 264,
      column: 257,
      place: where === null ? null : { document: plan, where, words: null },
    },
    isFile ? { lang, outcome } : { lang },
  );

it.each([
  ['место в содержании – строка и столбец', { ru: 'п. 5', en: 'clause 5' }, 'ru', false, 'план.docx:264:257'],
  ['место в файле – пункт', { ru: 'п. 5', en: 'clause 5' }, 'ru', true, 'план.docx, План, п. 5'],
  ['строка таблицы', { ru: 'строка 12', en: 'row 12' }, 'en', true, 'план.docx, The plan, row 12'],
  ['документ в целом', { ru: '', en: '' }, 'ru', true, 'план.docx, План'],
  ['акт в целом', null, 'ru', true, 'план.docx'],
] as const)('%s', (_, where, lang, isFile, said) => {
  expect(at(where, lang, isFile)).toBe(said);
});

it('отчёты в терминале и на GitHub называют в файле место, а не номер абзаца', () => {
  const place = { document: plan, where: { ru: 'строка 12', en: 'row 12' }, words: null };
  const report = {
    ...sampleReport(),
    findings: [{ ...sampleError, file: 'план.docx', waived: null, place }],
  };
  for (const format of [pretty, github]) {
    const text = format(report, { lang: 'ru', color: false, outcome });
    expect(text).toContain('план.docx, План, строка 12');
    expect(text).not.toMatch(/план\.docx:\d/u);
  }
});
