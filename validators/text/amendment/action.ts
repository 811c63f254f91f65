// What an amending act does at a place: it rewords, replaces words, adds, strikes out, removes, numbers anew.
import * as forms from './patterns.ts';
import { numbersOf } from './place.ts';
import { QUOTED } from './quoted.ts';

/** What is added as a whole. */
export type AddedUnit = 'clause' | 'section' | 'paragraph' | 'sentence' | 'row' | 'annex';

/**
 * What is done to a place. A `text` is null where the new words stand in an annex of the amending act; where a mark is replaced
 * by another there are no words.
 */
export type AmendmentAction =
  | {
      readonly kind: 'reword';
      readonly text: string | null;
      /** Number of the annex that holds the new words; null where it has none. */
      readonly annex: string | null;
    }
  | {
      readonly kind: 'replace';
      readonly words: string;
      readonly by: string;
      /** «В соответствующем падеже»: the words stand in other cases too. */
      readonly inflected: boolean;
    }
  | {
      readonly kind: 'insert';
      readonly words: string;
      /** The words beside which they are put; null for the end. */
      readonly after: string | null;
      /** «Перед словом»: in front of these and not behind. */
      readonly inFront: boolean;
    }
  | {
      readonly kind: 'add';
      readonly what: AddedUnit;
      readonly numbers: readonly string[];
      readonly text: string | null;
    }
  | { readonly kind: 'strike'; readonly words: string }
  /** «Исключить из состава совета Громова Г.Г.»: the surname, in the case in which it is printed. */
  | { readonly kind: 'leave'; readonly name: string }
  | { readonly kind: 'remove' }
  | { readonly kind: 'renumber'; readonly to: readonly string[] }
  | { readonly kind: 'repeal' }
  | { readonly kind: 'unread' };

/** The actions of one sentence, and the words of it that name their place. */
export interface ReadActions {
  readonly actions: readonly AmendmentAction[];
  readonly placed: string;
}

/** Reads the actions of a sentence; null where it changes nothing. Quotations are masked in `text`; `quoted` are those of the sentence in order. */
export const readActions = (text: string, quoted: readonly string[]): ReadActions | null => {
  if (!forms.MAY_CHANGE.test(text)) return null;
  const marksIn = (from: number, to: number): number => text.slice(from, to).split(QUOTED).length - 1;
  const wordsOf = ({ indices }: RegExpExecArray, group: 'old' | 'new'): readonly string[] => {
    const span = indices?.groups?.[group];
    if (span === undefined) return [];
    const before = marksIn(0, span[0]);
    return quoted.slice(before, before + marksIn(...span));
  };
  const newText = (match: RegExpExecArray): string | null => {
    const paragraphs = wordsOf(match, 'new');
    return paragraphs.length === 0 ? null : paragraphs.join('\n');
  };
  const found: { readonly at: number; readonly action: AmendmentAction }[] = [];
  let left = /нумер/iu.test(text)
    ? text.replaceAll(forms.NUMBERED_ON, (words) => ''.padEnd(words.length))
    : text;
  /** Takes what the forms read out of the sentence, so that nothing is read twice; what they say of the place stays. */
  const take = (
    { sign, forms: all }: forms.Forms,
    actions: (match: RegExpExecArray) => readonly AmendmentAction[],
  ): void => {
    if (sign.test(text)) for (const form of all) takeForm(form, actions);
  };
  const takeForm = (form: RegExp, actions: (match: RegExpExecArray) => readonly AmendmentAction[]): void => {
    for (const match of [...left.matchAll(form)]) {
      found.push(...actions(match).map((action) => ({ at: match.index, action })));
      const { place: said, numbered, beyond = '' } = match.groups ?? {};
      const place = `${said ?? numbered ?? ''} ${beyond}`.padEnd(match[0].length, ' ');
      left = left.slice(0, match.index) + place + left.slice(match.index + match[0].length);
    }
  };
  take(forms.PUNCTUATION, () => [{ kind: 'replace', words: '', by: '', inflected: false }]);
  take(forms.REPLACE, (match) => {
    const [by, isInflected] = [wordsOf(match, 'new'), forms.INFLECTED.test(text)];
    return wordsOf(match, 'old').map((words, index) => ({
      kind: 'replace',
      words,
      by: by[index] ?? by.at(-1) ?? '',
      inflected: isInflected,
    }));
  });
  take(forms.INSERT, (match) => [
    {
      kind: 'insert',
      words: wordsOf(match, 'new')[0] ?? '',
      after: wordsOf(match, 'old')[0] ?? null,
      inFront: match.groups?.['before'] !== undefined,
    },
  ]);
  take(forms.STRIKE, (match) => wordsOf(match, 'old').map((words) => ({ kind: 'strike', words })));
  take(forms.LEAVE, ({ groups }) =>
    forms.surnamesIn(groups?.['names'] ?? '').map((name) => ({ kind: 'leave', name })),
  );
  take(forms.REWORD, (match) => [
    {
      kind: 'reword',
      text: newText(match),
      annex: forms.BY_ANNEX.exec(match.input.slice(match.index))?.[1] ?? null,
    },
  ]);
  take(forms.ADD, (match) => {
    const { noun = '', numbers: printed = '', rest = '' } = match.groups ?? {};
    const [numbers, added] = [numbersOf(printed), newText(match)];
    return added === null && numbers.length === 0 && !/прил/iu.test(rest)
      ? []
      : [{ kind: 'add', what: forms.unitOf(noun), numbers, text: added }];
  });
  take(forms.RENUMBER, ({ groups }) => [{ kind: 'renumber', to: numbersOf(groups?.['numbers'] ?? '') }]);
  take(forms.REMOVE, () => [{ kind: 'remove' }]);
  if (found.length === 0 && forms.CHANGES.test(left)) found.push({ at: 0, action: { kind: 'unread' } });
  if (found.length === 0) return null;
  return {
    actions: found.toSorted((a, b) => a.at - b.at).map(({ action }) => action),
    placed: left.replaceAll(forms.BEHIND, ' ').replaceAll(forms.CARRIED, ' '),
  };
};
