// One word of any function, measure, clause, term or cell: left out or altered, it fails the check and is named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provenance } from '../../validators/model/provenance/provenance.ts';
import { wordsOf } from '../../validators/model/provenance/words.ts';
import type { Corpus } from '../../validators/model/types.ts';
import { within } from '../../validators/model/within.ts';
import { placeOf, type Spot } from '../../validators/source/spot.ts';
import { corpusOf, documents, only, sourceFindings } from './territory.ts';

/** A word of a document: the file, where the word stands in it, and the word. */
interface Place {
  readonly file: string;
  readonly from: number;
  readonly word: string;
}

const offsetOf = (text: string, line: number, column: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, each) => sum + each.length + 1, 0) +
  column -
  1;

/** All words of a text that the file writes as they are. */
const placesIn = (corpus: Corpus, spot: Spot, text: string): Place[] =>
  wordsOf(text).flatMap(({ at, length }) => {
    const { file, range } = placeOf(within(spot, text, { at, length }, corpus.texts));
    const whole = corpus.texts.get(file) ?? '';
    const from = offsetOf(whole, range.line, range.column);
    const word = text.slice(at, at + length);
    return whole.slice(from, from + length) === word ? [{ file, from, word }] : [];
  });

const changedBy = (
  corpus: Corpus,
  { file, from, word }: Place,
  by: string,
): Readonly<Record<string, string>> => {
  const text = corpus.texts.get(file) ?? '';
  return { [file]: `${text.slice(0, from)}${by}${text.slice(from + word.length)}` };
};

const samples = 14;

describe.each(documents)('%s', (id) => {
  const corpus = corpusOf(id);
  const territory = only(corpus);
  const texts = [
    ...(provenance(territory)?.pieces ?? []).map(({ text, spot }) => ({ text, spot })),
    ...territory.subjects.flatMap(({ functions }) => functions),
  ].filter(({ text }) => wordsOf(text).length > 1);
  /** By the file, so that the short ones have their turn. */
  const byFile = [...Map.groupBy(texts, ({ spot }) => spot.source.file).values()];

  const place = fc
    .tuple(fc.nat(), fc.nat(), fc.nat())
    .map(([file, index, word]): Place | undefined => {
      const list = byFile[file % byFile.length] ?? [];
      const text = list[index % list.length];
      const places = text === undefined ? [] : placesIn(corpus, text.spot, text.text);
      return places[word % Math.max(1, places.length)];
    })
    .filter((found) => found !== undefined);

  it.each([
    ['пропущенное', ''],
    ['изменённое', 'переиначено'],
  ])('%s слово названо', (_, by) => {
    fc.assert(
      fc.property(place, (one) => {
        const changed = corpusOf(id, changedBy(corpus, one, by));
        fc.pre(changed.problems.length === 0);
        const said = sourceFindings(changed).filter(({ rule }) => rule.startsWith('source/'));
        expect(said.length).toBeGreaterThan(0);
        const messages = said.map(({ message }) => message.ru.toLowerCase().replaceAll('ё', 'е')).join('\n');
        expect(messages).toContain(one.word.toLowerCase().replaceAll('ё', 'е'));
        if (by !== '') expect(messages).toContain(by);
      }),
      { numRuns: samples, seed: 767 },
    );
  });
});
