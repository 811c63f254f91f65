// The five real documents: every printed word is published, and every published one is printed.
import { describe, expect, it } from 'vitest';
import { provenance } from '../../validators/model/provenance/provenance.ts';
import { sideBySide } from '../../validators/model/provenance/side-by-side.ts';
import { corpusOf, documents, only, sourceFindings } from './territory.ts';

describe.each(documents)('%s', (id) => {
  const corpus = corpusOf(id);
  const territory = only(corpus);
  const found = provenance(territory);

  it('опубликован полностью и верно, до слова и знака препинания', () => {
    expect(found?.words).toBeGreaterThan(2000);
    expect(found?.covered).toBe(found?.words);
    expect(found?.differences).toEqual([]);
    expect(found?.marks).toEqual([]);
    expect(sourceFindings(corpus)).toEqual([]);
  });

  it('показан рядом с печатным текстом целиком: каждая строка и каждый текст по одному разу', () => {
    const rows = sideBySide(territory)?.rows ?? [];
    const lines = rows.flatMap((row) => row.lines.map(({ number }) => number));
    const printed = (territory.source?.text ?? '').split('\n');
    expect(lines).toEqual([...printed.keys()].filter((at) => printed[at]?.trim() !== '').map((at) => at + 1));
    expect(rows.flatMap(({ pieces }) => pieces)).toEqual(found?.pieces);
    const reported = new Set(rows.flatMap(({ entries }) => entries));
    const local = [...territory.corrections, ...territory.omissions].filter(
      (entry) => entry.lines.length > 0,
    );
    expect(reported).toEqual(new Set(local));
    const longest = Math.max(...rows.map((row) => row.lines.length));
    expect(longest).toBeLessThan(20);
  });
});
