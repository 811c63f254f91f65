// The paradigms of the dictionary: what stands behind a stem in each form of a word, and what that form is.
import { type Form, formOf } from './grammar.ts';
import { readerOf, wordsOf } from './packed.ts';

/** What may stand before the stem of a comparative or a superlative: «побыстрее», «наилучший». */
export const prefixes = ['', 'по', 'наи'] as const;

/** The packed texts of the paradigms. */
export interface PackedParadigms {
  readonly tags: string;
  readonly suffixes: string;
  readonly shapes: string;
  readonly paradigms: string;
}

/** A form of a paradigm: its prefix by number, its suffix, and what it is. */
export interface ParadigmForm {
  readonly prefix: number;
  readonly suffix: string;
  readonly form: Form;
}

/** All paradigms, by number. */
export interface Paradigms {
  /** The number of a suffix; null where no paradigm has it. */
  readonly suffixNumber: (suffix: string) => number | null;
  /** The forms of a paradigm that have a prefix and a suffix, both by number; none where it has no such form. */
  readonly having: (paradigm: number, prefix: number, suffix: number | null) => readonly Form[];
  /** All forms of a paradigm, its first the lemma's. */
  readonly formsOf: (paradigm: number) => readonly ParadigmForm[];
  /** The suffixes of the forms without a prefix, each once; none for a paradigm of names. */
  readonly commonSuffixes: (paradigm: number) => readonly string[];
  /** The suffix of the first form. */
  readonly lemmaSuffix: (paradigm: number) => string;
}

/** What a paradigm's forms are, in order. */
interface Shape {
  readonly prefixes: Uint8Array;
  readonly tags: Uint16Array;
}

const shapesOf = (text: string): readonly Shape[] => {
  const { atEnd, number } = readerOf(text);
  const shapes: Shape[] = [];
  while (!atEnd()) {
    const count = number();
    const shape = { prefixes: new Uint8Array(count), tags: new Uint16Array(count) };
    for (let form = 0; form < count; form += 1) {
      shape.prefixes[form] = number();
      shape.tags[form] = number();
    }
    shapes.push(shape);
  }
  return shapes;
};

/** Reads the paradigms. */
export const paradigmsOf = (packed: PackedParadigms): Paradigms => {
  const suffixes = wordsOf(packed.suffixes);
  const numberOf = new Map(suffixes.map((suffix, number) => [suffix, number]));
  const shapes = shapesOf(packed.shapes);
  const tags = packed.tags.split(' ');
  const forms: (Form | undefined)[] = [];
  const formAt = (tag: number): Form => {
    const form = forms[tag] ?? formOf(tags[tag] ?? '');
    forms[tag] = form;
    return form;
  };
  const none: Shape = { prefixes: new Uint8Array(), tags: new Uint16Array() };
  const shapeOf: Shape[] = [];
  const suffixesOf: Uint16Array[] = [];
  const { atEnd, number } = readerOf(packed.paradigms);
  while (!atEnd()) {
    const shape = shapes[number()] ?? none;
    const own = new Uint16Array(shape.tags.length);
    for (let form = 0; form < own.length; form += 1) own[form] = number();
    shapeOf.push(shape);
    suffixesOf.push(own);
  }
  const formsOf = (paradigm: number): readonly ParadigmForm[] => {
    const { prefixes: before, tags: said } = shapeOf[paradigm] ?? none;
    return Array.from(suffixesOf[paradigm] ?? [], (suffix, form) => ({
      prefix: before[form] ?? 0,
      suffix: suffixes[suffix] ?? '',
      form: formAt(said[form] ?? -1),
    }));
  };
  const common: (readonly string[] | undefined)[] = [];
  return {
    suffixNumber: (suffix) => numberOf.get(suffix) ?? null,
    having: (paradigm, prefix, wanted) => {
      const own = suffixesOf[paradigm];
      const shape = shapeOf[paradigm];
      if (wanted === null || own === undefined || shape === undefined) return [];
      const found: Form[] = [];
      for (let form = own.indexOf(wanted); form >= 0; form = own.indexOf(wanted, form + 1))
        if (shape.prefixes[form] === prefix) found.push(formAt(shape.tags[form] ?? -1));
      return found;
    },
    formsOf,
    commonSuffixes: (paradigm) => {
      const known = common[paradigm];
      if (known !== undefined) return known;
      const own = formsOf(paradigm).filter(({ prefix, form }) => prefix === 0 && form.name === null);
      const found = [...new Set(own.map(({ suffix }) => suffix))];
      common[paradigm] = found;
      return found;
    },
    lemmaSuffix: (paradigm) => suffixes[suffixesOf[paradigm]?.[0] ?? -1] ?? '',
  };
};
