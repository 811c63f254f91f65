// What the dictionary costs and how well it knows the language: held against `az`, the package whose data it is made of.
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readOpenCorpora } from '../../scripts/dictionary/opencorpora.ts';
import { formOf } from '../../validators/language/grammar.ts';
import { sayFigure, sayHeading } from './measure.ts';

/** What is used of `az`, which has no types. */
interface AzParse {
  readonly tag: { readonly stat: readonly string[]; readonly flex: readonly string[] };
  readonly parser: string;
  /** The lemma; it has no word where the word is one by itself. */
  readonly normalize: () => { readonly word?: string };
}
interface Az {
  readonly Morph: ((word: string, how: { readonly stutter: number }) => readonly AzParse[]) & {
    readonly init: (folder: string, done: (error: unknown) => void) => void;
  };
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
/** Milliseconds of the processor since a reading of its clock: the time by the clock is the machine's affair. */
const processorSince = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
const memory = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

sayHeading('The dictionary of Russian');
const source = readFileSync('validators/language/dictionary.generated.js');
sayFigure('as it is', kilobytes(source.length));
sayFigure('gzip (goal: 1500 kB)', kilobytes(gzipSync(source, { level: 9 }).length));
sayFigure('brotli', kilobytes(brotliCompressSync(source).length));

const before = memory();
const start = process.cpuUsage();
const { analyse, isKnown, lemmasOf } = await import('../../validators/language/analyse.ts');
isKnown('закон');
sayFigure('loaded and read (goal: 100 ms)', `${processorSince(start).toFixed(0)} ms`);
sayFigure('memory', kilobytes(memory() - before));

const texts = globSync('content/regions/**/source.txt').map((file) => readFileSync(file, 'utf8'));
const wordsOfActs = new Set(
  texts.flatMap((text) => text.match(/\p{Script=Cyrillic}+(?:-\p{Script=Cyrillic}+)*/gu) ?? []),
);

/** Every so many forms of the source, as even over its lexemes as can be without chance. */
const step = 271;
const { lexemes, paradigms } = readOpenCorpora();
const sample = new Set<string>();
let passed = 0;
for (const [lemma, paradigm] of lexemes) {
  const forms = paradigms[paradigm] ?? [];
  const stem = lemma.slice(0, lemma.length - (forms[0]?.suffix.length ?? 0));
  for (const { prefix, suffix, tag } of forms) {
    passed += 1;
    const word = prefix + stem + suffix;
    const isName = /Name|Surn|Patr|Geox|Orgn|Trad/u.test(tag);
    if (passed % step === 0 && !tag.includes('Erro'))
      sample.add(isName ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  }
}

const speed = (words: ReadonlySet<string>): string => {
  const from = process.cpuUsage();
  for (const word of words) analyse(word);
  return `${Math.round(words.size / (processorSince(from) / 1000))} words/s`;
};
sayFigure(`${sample.size} words of the dictionary, each first met`, speed(sample));

const { indexOfText } = await import('../../validators/language/index-of-text.ts');
const letters = texts.reduce((sum, { length }) => sum + length, 0);
const fromIndex = process.cpuUsage();
const indexes = texts.map(indexOfText);
sayFigure(`${letters} characters of five acts, indexed`, `${processorSince(fromIndex).toFixed(0)} ms`);
sayFigure('their tokens', String(indexes.reduce((sum, { tokens }) => sum + tokens.length, 0)));

const require = createRequire(import.meta.url);
const az = require('az') as Az;
await new Promise<void>((resolve, reject) => {
  az.Morph.init(join(dirname(require.resolve('az/package.json')), 'dicts'), (error) =>
    error === null || error === undefined ? resolve() : reject(error),
  );
});

const withoutYo = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');
const said = (
  lemma: string,
  { part, case: of, number }: Pick<ReturnType<typeof formOf>, 'part' | 'case' | 'number'>,
): string => [lemma, part, of, number].join(' ');
const secondCases: Readonly<Record<string, string>> = {
  gen1: 'gent',
  gen2: 'gent',
  acc2: 'accs',
  loc1: 'loct',
  loc2: 'loct',
};

const byAz = (
  word: string,
): {
  readonly known: boolean;
  readonly readings: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
} => {
  const all = az
    .Morph(word, { stutter: 0 })
    .filter(({ tag }) => ![...tag.stat, ...tag.flex].includes('Erro'));
  const ofDictionary = all.filter(({ parser }) => parser === 'Dictionary');
  const parses = ofDictionary.length > 0 ? ofDictionary : all;
  const readings = parses.flatMap((parse) => {
    const tag = [...parse.tag.stat, ...parse.tag.flex].map((one) => secondCases[one] ?? one).join();
    return /^[A-Z]{4}/u.test(tag) && !/^(?:UNKN|LATN|PNCT|NUMB|ROMN)/u.test(tag)
      ? [said(withoutYo(parse.normalize().word ?? word), formOf(tag))]
      : [];
  });
  return {
    known: ofDictionary.length > 0,
    readings: new Set(readings),
    lemmas: new Set(parses.map((parse) => withoutYo(parse.normalize().word ?? word))),
  };
};

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

for (const [name, words] of [
  ['words of the five acts', wordsOfActs],
  ['words of the dictionary', sample],
] as const) {
  const held = [...words].map((word) => ({ word, theirs: byAz(word), ours: analyse(word) }));
  const known = held.filter(({ theirs }) => theirs.known);
  const sameReadings = known.filter(({ ours, theirs }) =>
    isSame(new Set(ours.map((one) => said(one.lemma, one))), theirs.readings),
  );
  const sameLemmas = known.filter(({ word, theirs }) => isSame(lemmasOf(word), theirs.lemmas));
  sayHeading(`Held against az: ${name} (${words.size}, of which az knows ${known.length})`);
  sayFigure('known to both', percent(known.filter(({ word }) => isKnown(word)).length, known.length));
  sayFigure('the same lemmas', percent(sameLemmas.length, known.length));
  sayFigure('the same lemma, part, case and number', percent(sameReadings.length, known.length));
  const unknown = held.filter(
    ({ theirs, ours }) => !theirs.known && ours.length > 0 && theirs.readings.size > 0,
  );
  const shared = unknown.filter(({ ours, theirs }) =>
    ours.some((one) => theirs.readings.has(said(one.lemma, one))),
  );
  if (unknown.length > 0)
    sayFigure(
      `of ${unknown.length} unknown to az, one reading shared`,
      percent(shared.length, unknown.length),
    );
}
