// Reads the dictionary of OpenCorpora (opencorpora.org, CC BY-SA 3.0) as the package `az` keeps it: automata of words whose
// values are a paradigm and a form.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A form of a paradigm: what is put before and after the stem, and its grammemes in OpenCorpora's letters. */
export interface SourceForm {
  readonly prefix: string;
  readonly suffix: string;
  readonly tag: string;
}

/** The dictionary: paradigms, and of each lexeme its first form and the number of its paradigm. */
export interface OpenCorpora {
  readonly paradigms: readonly (readonly SourceForm[])[];
  readonly lexemes: readonly (readonly [lemma: string, paradigm: number])[];
}

/** The prefixes that a paradigm names by number. */
const prefixes = ['', 'по', 'наи'];

const folder = join(dirname(createRequire(import.meta.url).resolve('az/package.json')), 'dicts');

const words16 = (bytes: Buffer): Uint16Array =>
  new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));

const paradigmsOf = (): OpenCorpora['paradigms'] => {
  const json = (name: string): readonly string[] =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as string[];
  const [suffixes, tags] = [json('suffixes.json'), json('gramtab-opencorpora-int.json')];
  const numbers = words16(readFileSync(join(folder, 'paradigms.array')));
  const paradigms: SourceForm[][] = [];
  for (let at = 1; at < numbers.length; at += 1 + (numbers[at] ?? 0)) {
    const own = numbers.subarray(at + 1, at + 1 + (numbers[at] ?? 0));
    const count = own.length / 3;
    paradigms.push(
      Array.from({ length: count }, (_, form) => ({
        suffix: suffixes[own[form] ?? -1] ?? '',
        tag: tags[own[count + form] ?? -1] ?? '',
        prefix: prefixes[own[2 * count + form] ?? -1] ?? '',
      })),
    );
  }
  return paradigms;
};

/** An automaton as dawgdic writes it: units of four bytes, then for each unit the labels of its first child and its next sibling. */
const automatonOf = (bytes: Buffer): { readonly units: Uint32Array; readonly guide: Uint8Array } => {
  const length = bytes.readUInt32LE(0);
  const from = bytes.byteOffset + 4;
  return {
    units: new Uint32Array(bytes.buffer.slice(from, from + 4 * length)),
    guide: new Uint8Array(bytes.buffer, from + 4 * length + 4, 2 * length),
  };
};

const child = (units: Uint32Array, index: number, label: number): number => {
  const unit = units[index] ?? 0;
  return (index ^ ((unit >>> 10) << ((unit & 0x200) >>> 6)) ^ label) >>> 0;
};
const isFinal = (units: Uint32Array, index: number): boolean => ((units[index] ?? 0) & 0x100) !== 0;

/** Every key of an automaton, as bytes that are overwritten by the next. */
function* keysOf({ units, guide }: ReturnType<typeof automatonOf>): Generator<readonly number[]> {
  const key: number[] = [];
  const path = [{ index: 0, label: guide[0] ?? 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    if (top.label === 0) {
      path.pop();
      key.pop();
      continue;
    }
    const next = child(units, top.index, top.label);
    key.push(top.label);
    top.label = guide[2 * next + 1] ?? 0;
    if (isFinal(units, next)) yield key;
    path.push({ index: next, label: guide[2 * next] ?? 0 });
  }
}

/** Two numbers of fifteen bits behind the word, each in two bytes none of which is zero. */
const numberAt = (key: readonly number[], at: number): number =>
  (((key[at] ?? 0) ^ 1) << 6) + ((key[at + 1] ?? 0) >> 1);

/** Reads the whole dictionary. */
export const readOpenCorpora = (): OpenCorpora => {
  const letters = new TextDecoder('windows-1251');
  const lexemes: [string, number][] = [];
  for (const key of keysOf(automatonOf(readFileSync(join(folder, 'words.dawg'))))) {
    const end = key.indexOf(1);
    if (numberAt(key, end + 3) === 0)
      lexemes.push([letters.decode(Uint8Array.from(key.slice(0, end))), numberAt(key, end + 1)]);
  }
  return { paradigms: paradigmsOf(), lexemes };
};
