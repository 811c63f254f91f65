// What can be said of a form of a Russian word, in the grammar's own names; the dictionary has OpenCorpora's letters for it.

/** Part of speech. A participle, a gerund and a short form stand by themselves, with the lemma of their verb or adjective. */
export type Part =
  | 'noun'
  | 'adjective'
  | 'short adjective'
  | 'comparative'
  | 'verb'
  | 'infinitive'
  | 'participle'
  | 'short participle'
  | 'gerund'
  | 'numeral'
  | 'adverb'
  | 'pronoun'
  | 'predicative'
  | 'preposition'
  | 'conjunction'
  | 'particle'
  | 'interjection';

export type Case =
  | 'nominative'
  | 'genitive'
  | 'dative'
  | 'accusative'
  | 'instrumental'
  | 'prepositional'
  | 'vocative';
export type GrammaticalNumber = 'singular' | 'plural';
export type Gender = 'masculine' | 'feminine' | 'neuter';
export type Aspect = 'perfective' | 'imperfective';
export type Tense = 'past' | 'present' | 'future';
export type Voice = 'active' | 'passive';
export type Name = 'given name' | 'surname' | 'patronymic' | 'place' | 'abbreviation';

/** A form; null is what it does not have or does not tell: an adjective in the plural and «коллега» no gender, a noun no tense. */
export interface Form {
  readonly part: Part;
  readonly case: Case | null;
  readonly number: GrammaticalNumber | null;
  readonly gender: Gender | null;
  /** Of a noun whether it names a living being; of an adjective in the accusative what its noun must be. */
  readonly animate: boolean | null;
  readonly aspect: Aspect | null;
  readonly tense: Tense | null;
  /** Of a verb and a pronoun. */
  readonly person: 1 | 2 | 3 | null;
  readonly imperative: boolean;
  readonly voice: Voice | null;
  /** What kind of name the word is; null for a common word. */
  readonly name: Name | null;
}

type Said<K extends keyof Form> = Readonly<Record<string, Form[K]>>;

const parts: Readonly<Record<string, Part>> = {
  NOUN: 'noun',
  ADJF: 'adjective',
  ADJS: 'short adjective',
  COMP: 'comparative',
  VERB: 'verb',
  INFN: 'infinitive',
  PRTF: 'participle',
  PRTS: 'short participle',
  GRND: 'gerund',
  NUMR: 'numeral',
  ADVB: 'adverb',
  NPRO: 'pronoun',
  PRED: 'predicative',
  PREP: 'preposition',
  CONJ: 'conjunction',
  PRCL: 'particle',
  INTJ: 'interjection',
};
const cases: Said<'case'> = {
  nomn: 'nominative',
  gent: 'genitive',
  datv: 'dative',
  accs: 'accusative',
  ablt: 'instrumental',
  loct: 'prepositional',
  voct: 'vocative',
};
const numbers: Said<'number'> = { sing: 'singular', plur: 'plural' };
const genders: Said<'gender'> = { masc: 'masculine', femn: 'feminine', neut: 'neuter' };
const animacy: Said<'animate'> = { anim: true, inan: false };
const aspects: Said<'aspect'> = { perf: 'perfective', impf: 'imperfective' };
const tenses: Said<'tense'> = { past: 'past', pres: 'present', futr: 'future' };
const persons: Said<'person'> = { '1per': 1, '2per': 2, '3per': 3 };
const voices: Said<'voice'> = { actv: 'active', pssv: 'passive' };
const names: Said<'name'> = {
  Name: 'given name',
  Surn: 'surname',
  Patr: 'patronymic',
  Geox: 'place',
  Abbr: 'abbreviation',
};

/** The form that a tag of OpenCorpora says, its grammemes parted by commas: «NOUN,anim,masc,sing,nomn». @throws Error where the part of speech is unknown */
export const formOf = (tag: string): Form => {
  const grammemes = tag.split(',');
  const said = <T>(table: Readonly<Record<string, T>>): T | null => {
    const found = grammemes.find((one) => Object.hasOwn(table, one));
    return found === undefined ? null : (table[found] ?? null);
  };
  const part = said(parts);
  if (part === null) throw new Error(`no part of speech in ${tag}`);
  const both = grammemes.includes('anim') && grammemes.includes('inan');
  return {
    part,
    case: said(cases),
    number: said(numbers),
    gender: said(genders),
    animate: both ? null : said(animacy),
    aspect: said(aspects),
    tense: said(tenses),
    person: said(persons),
    imperative: grammemes.includes('impr'),
    voice: said(voices),
    name: said(names),
  };
};
