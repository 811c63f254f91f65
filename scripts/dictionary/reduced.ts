// What Svod needs of the dictionary: «ё» folded to «е», and of the grammemes those by which words are held together.
import type { OpenCorpora, SourceForm } from './opencorpora.ts';

/** The dictionary of which Svod's own is packed; a lexeme is a stem with the number of its paradigm, sorted by stem. */
export interface Reduced {
  readonly paradigms: readonly (readonly SourceForm[])[];
  readonly lexemes: readonly (readonly [stem: string, paradigm: number])[];
}

/** Kept of a form, in OpenCorpora's names; https://opencorpora.org/dict.php?act=gram tells them all. */
const kept = new Set(
  (
    'NOUN ADJF ADJS COMP VERB INFN PRTF PRTS GRND NUMR ADVB NPRO PRED PREP CONJ PRCL INTJ anim inan masc femn neut sing plur ' +
    'nomn gent datv accs ablt loct voct Name Surn Patr Geox Abbr Apro perf impf past pres futr 1per 2per 3per impr actv pssv'
  ).split(' '),
);
/** The second genitive, accusative and prepositional stand where the first would. */
const folded: Readonly<Record<string, string>> = {
  gen1: 'gent',
  gen2: 'gent',
  acc2: 'accs',
  loc1: 'loct',
  loc2: 'loct',
};

const withoutYo = (text: string): string => text.replaceAll('ё', 'е');

const genders = new Set(['masc', 'femn', 'neut']);

/**
 * The grammemes of a form that are kept, in the order of the source; null for a form that the source calls an error. A word of
 * common gender («коллега») keeps none.
 */
const reducedTag = (tag: string): string | null => {
  const grammemes = tag.split(/[ ,]/u);
  if (grammemes.includes('Erro')) return null;
  return grammemes
    .map((one) => folded[one] ?? one)
    .filter((one) => kept.has(one) && !(grammemes.includes('Ms-f') && genders.has(one)))
    .join();
};

const keyOf = ({ prefix, suffix, tag }: SourceForm): string => `${prefix}|${suffix}|${tag}`;

/** «1-го» is no word of letters. */
const hasOnlyLetters = (suffix: string): boolean => /^[а-я-]*$/u.test(suffix);

/** A lexeme may begin with what it is cut short to («сб», «сборник»): its lemma is the word in full. */
const isCutShort = ({ tag }: SourceForm): number => Number(tag.includes('Abbr'));

const reducedParadigm = (forms: readonly SourceForm[]): readonly SourceForm[] => {
  const own = new Map<string, SourceForm>();
  for (const { prefix, suffix, tag } of forms) {
    const short = reducedTag(tag);
    const form = { prefix, suffix: withoutYo(suffix), tag: short ?? '' };
    if (short !== null && hasOnlyLetters(form.suffix)) own.set(keyOf(form), form);
  }
  return [...own.values()].sort((a, b) => isCutShort(a) - isCutShort(b));
};

/** A lexeme of Russian letters and hyphens. */
const written = /^[а-я]+(?:-[а-я]+)*$/u;

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reduces the dictionary; paradigms that have become alike are one, the most frequent first. */
export const reduced = ({ paradigms, lexemes }: OpenCorpora): Reduced => {
  const forms = paradigms.map(reducedParadigm);
  const keys = forms.map((own) => own.map(keyOf).join(';'));
  const found = new Map<string, { readonly stem: string; readonly key: string; readonly of: number }>();
  for (const [lemma, paradigm] of lexemes) {
    const plain = withoutYo(lemma);
    const suffix = withoutYo(paradigms[paradigm]?.[0]?.suffix ?? '');
    const key = keys[paradigm] ?? '';
    if (key === '' || !written.test(plain)) continue;
    const stem = plain.slice(0, plain.length - suffix.length);
    found.set(`${stem}|${key}`, { stem, key, of: paradigm });
  }
  const byKey = [...Map.groupBy(found.values(), ({ key }) => key)].sort((a, b) => b[1].length - a[1].length);
  const numbers = new Map(byKey.map(([key], number) => [key, number]));
  return {
    paradigms: byKey.map(([, [first]]) => forms[first?.of ?? -1] ?? []),
    lexemes: [...found.values()]
      .map(({ stem, key }) => [stem, numbers.get(key) ?? 0] as const)
      .sort((a, b) => byCode(a[0], b[0]) || a[1] - b[1]),
  };
};
