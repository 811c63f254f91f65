// What holding the documents against their printed texts costs: cold, per 100 kB, and as texts grow.
import { performance } from 'node:perf_hooks';
import { findContent, readContent } from '../../validators/folder/content-folder.ts';
import { buildCorpus } from '../../validators/model/corpus.ts';
import { provenance } from '../../validators/model/provenance/provenance.ts';
import type { Part, Territory } from '../../validators/model/types.ts';
import { median } from './measure.ts';

const say = (name: string, value: string): void =>
  void process.stdout.write(`${name.padEnd(34)} ${value.padStart(8)}\n`);

const bytes = ({ source }: Territory): number => new TextEncoder().encode(source?.text ?? '').length;

/** Milliseconds that a comparison takes; a copy of the territory is not known yet. */
const milliseconds = (territory: Territory): number => {
  const start = performance.now();
  provenance({ ...territory });
  return performance.now() - start;
};

const content = readContent(findContent(['content'], process.cwd()));
const documents = buildCorpus(content.files, 'content').territories.filter(
  ({ source, provision }) => source !== null && provision !== null,
);

let cold = 0;
for (const document of documents) cold += milliseconds(document);
const size = documents.reduce((sum, document) => sum + bytes(document), 0);
say(`provenance, ${documents.length} documents, cold`, `${(cold / 1000).toFixed(3)} s   (goal: at most 0.5)`);
say('provenance per 100 kB, cold', `${((cold / size) * 100_000).toFixed(1)} ms`);

const rounds = 15;
const typical = (territory: Territory): number =>
  median(Array.from({ length: rounds }, () => milliseconds(territory)));
for (const document of documents)
  say(
    `  ${document.id}, ${(bytes(document) / 1000).toFixed(0)} kB`,
    `${((typical(document) / bytes(document)) * 100_000).toFixed(1)} ms per 100 kB`,
  );

/** A text whose words are of one copy only: an act does not say the same again and again. */
const ofCopy = (text: string, copy: number): string =>
  copy === 0 ? text : text.replace(/\p{L}+/gu, (word) => `${word}${copy}`);

/** The paragraphs of a document, `times` over, with a word altered in every twentieth: more than are found without looking for runs. */
const grown = (territory: Territory, times: number): Territory => {
  const { provision } = territory;
  if (provision === null) throw new Error(`${territory.id} has no text`);
  const flat = (parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => [
      ...(part.component === null ? [{ ...part, children: [] }] : []),
      ...flat(part.children),
    ]);
  const parts = Array.from({ length: times }, (_, copy) =>
    flat(provision.parts).map((part) => ({ ...part, text: ofCopy(part.text, copy) })),
  ).flat();
  const text = parts
    .map((part, index) => (index % 20 === 10 ? part.text.replace(/\p{L}+/u, 'иное') : part.text))
    .join('\n');
  return {
    ...territory,
    provision: { ...provision, parts },
    source: { file: territory.source?.file ?? '', text },
    corrections: [],
    omissions: [],
  };
};

const longest = documents.reduce((a, b) => (bytes(a) > bytes(b) ? a : b));
const single = 4;
const [once, twice, fourTimes] = [1, 2, 4].map((times) => typical(grown(longest, times * single)));
if (once !== undefined && twice !== undefined && fourTimes !== undefined) {
  say('provenance, text 2× / 1×', `${(twice / once).toFixed(2)}   (goal: about 2, linear)`);
  say('provenance, text 4× / 1×', `${(fourTimes / once).toFixed(2)}   (goal: about 4, linear)`);
}
