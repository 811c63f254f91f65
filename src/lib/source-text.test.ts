import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../validators/model/corpus.ts';
import type { SourceLine } from '../../validators/model/provenance/side-by-side.ts';
import { severalAct, severalDocuments, severalPrinted } from '../../validators/rules/example-documents.ts';
import { sourceLink } from './links.ts';
import { hasSource, runsOf, sectionLines, sourcesOf } from './source-text.ts';

const line = (text: string, edits: SourceLine['edits'] = []): SourceLine => ({
  number: 1,
  text,
  from: 0,
  edits,
});

describe('напечатанная строка', () => {
  it('знаки полужирного шрифта, оставшиеся от извлечения, показаны шрифтом, и на следующих строках', () => {
    expect(runsOf([line('**Комплекс мер'), line('области** (далее)')])).toEqual([
      [{ text: 'Комплекс мер', corrected: false, bold: true }],
      [
        { text: 'области', corrected: false, bold: true },
        { text: ' (далее)', corrected: false, bold: false },
      ],
    ]);
  });
});

describe('исходный текст акта с несколькими документами', () => {
  it('стоит рядом с каждым из них: раздел приложения знает свою строку', () => {
    const [territory] = buildCorpus(
      severalDocuments({ [`${severalAct}source.txt`]: severalPrinted }),
      '',
      new Map(),
      { asOf: '2024-06-01' },
    ).territories;
    const annex = territory?.annexes.find(({ document }) => document?.name === 'sovet');
    if (annex === undefined) throw new Error('the model document is missing');
    const lines = severalPrinted.split('\n');
    expect(hasSource(annex)).toBe(true);
    expect([...sectionLines(annex).values()].map((number) => lines[number - 1])).toEqual(
      expect.arrayContaining(['1. Общие положения', '2. Работа']),
    );
  });
  it('у каждой редакции, у которой он есть, своя страница, и у каждого её документа', () => {
    const printed = { [`${severalAct}source.txt`]: severalPrinted };
    const edition = Object.fromEntries(
      severalDocuments(printed)
        .filter(({ path }) => path.startsWith(severalAct) && !path.endsWith('act.yaml'))
        .map(({ path, content }) => [
          `${severalAct}editions/2024-03-01/${path.slice(severalAct.length)}`,
          content,
        ]),
    );
    const [territory] = buildCorpus(
      severalDocuments({
        ...printed,
        ...edition,
        [`${severalAct}editions/2024-03-01/edition.yaml`]: 'by: приказ от 01.02.2024 № 4\n',
      }),
      '',
      new Map(),
      { asOf: '2024-06-01' },
    ).territories;
    const [before, now] = territory?.acts[0]?.editions ?? [];
    const shown = [before, now].map((main) =>
      main === undefined ? [] : [main, ...main.annexes].map((view) => sectionLines(view).size > 0),
    );
    expect(shown).toEqual([
      [true, true, true, true],
      [true, true, true, true],
    ]);
    const act = '/regions/primer/acts/1/';
    expect(sourcesOf(territory ?? { acts: [] }).map(sourceLink)).toEqual([
      '/regions/primer/source/',
      `${act}first/source/`,
    ]);
  });
});
