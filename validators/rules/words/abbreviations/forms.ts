// The forms in which a territory's documents print their abbreviations, and how often each.

import type { Corpus, Territory } from '../../../model/types.ts';
import { within } from '../../../model/within.ts';
import { child, type Spot } from '../../../source/spot.ts';
import type { Abbreviation } from '../../../text/words/words.ts';
import { sameMeaning } from './meanings.ts';
import { isOrganisationForm } from './organisation-form.ts';
import { shortenedTexts } from './shortened-texts.ts';
import { isInNumber, unresolvedNames } from './unexplained.ts';

/** An abbreviation as it is printed: letters, spaces between them, the first place, how many places. */
export interface Form {
  readonly printed: string;
  readonly at: Spot;
  readonly times: number;
  /** It is the legal form of an organisation somewhere. */
  readonly organisation: boolean;
  /** Its first place is a name that no subject answers to, which is told there. */
  readonly unresolved: boolean;
}

const capitals = /^[А-ЯЁ]{2,}(?:\s[А-ЯЁ]{2,})*$/u;

/** Gathers the forms: single abbreviations and phrases of them, from the texts and from the lists. Damaged passages say nothing. */
export const formsIn = (corpus: Corpus, territory: Territory): readonly Form[] => {
  const unresolved = unresolvedNames(territory);
  const forms = new Map<string, Form>();
  const add = (form: Omit<Form, 'times'>): void => {
    const known = forms.get(form.printed);
    forms.set(
      form.printed,
      known === undefined
        ? { ...form, times: 1 }
        : { ...known, times: known.times + 1, organisation: known.organisation || form.organisation },
    );
  };
  for (const { text, at, found, damaged } of shortenedTexts(territory)) {
    if (damaged) continue;
    // The last phrase of several words that begins at an abbreviation or before it.
    let chain: Abbreviation | undefined;
    for (const [index, abbreviation] of found.entries()) {
      for (let next = index; found[next]?.at === abbreviation.at; next += 1)
        if ((found[next]?.words ?? 1) > 1) chain = found[next];
      if (isInNumber(text, abbreviation)) continue;
      const printed = abbreviation.text.replace(/\s+/gu, ' ');
      add({
        printed,
        at: forms.has(printed) ? at : within(at, text, abbreviation, corpus.texts),
        organisation:
          isOrganisationForm(text, abbreviation) || (chain !== undefined && isOrganisationForm(text, chain)),
        unresolved: unresolved.has(text),
      });
    }
  }
  for (const { short, spot } of territory.abbreviations)
    if (capitals.test(short) && !forms.has(short))
      add({ printed: short, at: child(spot, 'short'), organisation: false, unresolved: false });
  return [...forms.values()];
};

/** Finds out whether two abbreviations were introduced for different things; a phrase introduces its words too. */
export const differIn = ({ abbreviations }: Territory): ((a: string, b: string) => boolean) => {
  const meanings = new Map<string, string>();
  for (const { short, means } of abbreviations)
    for (const name of [short, ...short.split(/\s+/u)]) if (!meanings.has(name)) meanings.set(name, means);
  return (a, b) => {
    const [left, right] = [meanings.get(a), meanings.get(b)];
    return left !== undefined && right !== undefined && !sameMeaning(left, right);
  };
};
