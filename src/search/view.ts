// What the page of results shows, built as nodes: no text of an act ever becomes markup.

import { exactPath } from '../../validators/search/exact-place.ts';
import { highlight, type Marks, type Piece } from '../../validators/search/highlight.ts';
import type { SearchTerritory } from '../../validators/search/index/search-words.ts';
import type { ShownRecord } from '../../validators/search/index/shards.ts';
import { markedWords } from '../../validators/search/marked-words.ts';
import type { Chosen, Counts } from '../../validators/search/narrow.ts';
import { kinds } from '../../validators/search/records/record.ts';
import type { Vocabulary } from '../../validators/search/vocabulary/vocabulary.ts';
import { typograph } from '../../validators/text/russian.ts';
import type { Choice } from '../lib/facets.ts';
import { foundFacets } from './facets.ts';
import { withMarks } from './marks-in-address.ts';

export type Child = Node | string;

/** An element with attributes and children. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const LONGEST_TITLE = 240;
const LONGEST_TEXT = 320;

const nodes = (pieces: readonly Piece[]): readonly Child[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

/** A record that was found, with its territory; `base` is the path under which the site is served. */
export interface Hit {
  readonly record: ShownRecord;
  readonly territory: SearchTerritory | null;
  readonly base: string;
}

/** One hit: the words it goes on with, its name, where it stands, and its text around the words that were asked for. */
export const hitItem = (
  { record, territory, base }: Hit,
  marks: Marks,
  vocabulary: Vocabulary,
): HTMLLIElement => {
  const { title, lead = '', text, kind, context } = record;
  const pieces = (words: string, most: number): readonly Child[] =>
    nodes(highlight(typograph(words), marks, vocabulary, most));
  const place = [kinds[kind], territory?.name, territory?.stateWords, context.join(' › ')];
  const path = exactPath(record, marks, vocabulary).slice(1);
  const href = base + withMarks(path, markedWords(record, marks, vocabulary));
  return element(
    'li',
    {},
    ...(lead === '' ? [] : [element('p', { class: 'hit-lead' }, ...pieces(lead, LONGEST_TEXT))]),
    element('h3', {}, element('a', { href }, ...pieces(title, LONGEST_TITLE))),
    element('p', { class: 'quiet' }, typograph(place.filter(Boolean).join(' · '))),
    ...(text === '' ? [] : [element('p', {}, ...pieces(text, LONGEST_TEXT))]),
  );
};

const checkbox = (
  facet: string,
  { value, text }: Choice,
  count: number,
  checked: boolean,
): HTMLLabelElement => {
  const input = element('input', { type: 'checkbox', name: facet, value });
  input.checked = checked;
  return element('label', {}, input, text, element('span', { class: 'facet-count' }, String(count)));
};

/** The groups of checkboxes, each choice with how many records it would leave. */
export const facetGroups = (counts: Counts, chosen: Chosen): readonly HTMLFieldSetElement[] =>
  foundFacets(counts, chosen).map(({ name, title, choices }) =>
    element(
      'fieldset',
      {},
      element('legend', {}, title),
      ...choices.map((choice) =>
        checkbox(
          name,
          choice,
          counts[name]?.[choice.value] ?? 0,
          (chosen[name] ?? []).includes(choice.value),
        ),
      ),
    ),
  );
