// What is loaded before the first question: the words, what stands for what, and the territories.
import type { Lexicon, Synonyms } from '../../model/types.ts';
import type { VocabularyFile } from '../vocabulary/vocabulary.ts';
import type { ByPool, PoolFigures } from './pools.ts';

/** A territory of the records, and from which record on its own stand. */
export interface SearchTerritory {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  /** Whether its document is in force: the kind of its state, and the same in words. */
  readonly state: string;
  readonly stateWords: string;
  /** Everyday names: «КЧР», «Подмосковье». */
  readonly known: readonly string[];
}

/** The first layer of the index, as it is served. */
export interface SearchWords {
  readonly vocabulary: VocabularyFile;
  readonly lexicon: Pick<Lexicon, 'turns' | 'kinds' | 'soft'> & {
    readonly synonyms: readonly Synonyms[];
    /** Abbreviations with their words: names of one thing, which is looked for as a whole. */
    readonly abbreviations: readonly (readonly string[])[];
  };
  /** In the order of their records; behind those of the last stand the records of no territory, from `general` on. */
  readonly territories: readonly SearchTerritory[];
  /** Subjects of the Federation that have no records. */
  readonly missing: readonly { readonly name: string; readonly known: readonly string[] }[];
  readonly general: number;
  readonly records: number;
  /** The first record of each layer. The last layer is looked into whatever is asked. */
  readonly layers: readonly number[];
  readonly pools: ByPool<PoolFigures>;
  /** Into how many files the places of words are divided. */
  readonly shards: number;
}
