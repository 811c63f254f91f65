// The rules that an act is judged by. On the page those by which nothing but notes is found come behind the first findings.
import { type Rule, rules } from '../../../validators/index.ts';
import { isFormat } from '../../../validators/rules/yielding.ts';

export interface Book {
  readonly rules: readonly Rule[];
  /** Whether they are all; else all errors and warnings are found, and not all notes. */
  readonly isWhole: boolean;
}

/**
 * Nobody is told here what the data made in passing have wrong; only where a value could not be read the others must keep silent.
 */
export const isAsked = (rule: Rule): boolean => rule.about !== 'data' || isFormat(rule);

const bookOf = (some: readonly Rule[], isWhole: boolean): Book => ({
  rules: some.filter(isAsked).sort((a, b) => (a.id < b.id ? -1 : 1)),
  isWhole,
});

/** What is there from the start. */
export const firstBook = bookOf(rules, false);

/** Loads the rules that come later. */
export const wholeBook = async (): Promise<Book> => {
  const { laterRules } = await import('./later-rules.ts');
  return bookOf([...rules, ...laterRules], true);
};
