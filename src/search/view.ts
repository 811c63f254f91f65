// What the page of results shows, built as nodes: no text of an act ever becomes markup.

import { kinds } from '../../validators/search/records/record.ts';
import { highlight, type Piece } from '../../validators/search/text/highlight.ts';
import type { Phrase } from '../../validators/search/text/phrases.ts';
import type { Marks } from '../../validators/search/text/query.ts';
import { typograph } from '../../validators/text/russian.ts';
import type { Choice } from '../lib/facets.ts';
import type { Chosen, Counts, Shown } from './engine.ts';
import { foundFacets } from './facets.ts';

type Child = Node | string;

/** An element with attributes and children. */
const element = <Name extends keyof HTMLElementTagNameMap>(
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

/** One hit: the words it goes on with, its name, where it stands, and its text around the words that were asked for. */
export const hitItem = ({ url, meta }: Shown, marks: Marks, phrases: readonly Phrase[]): HTMLLIElement => {
  const title = nodes(highlight(typograph(meta.title), marks, phrases, LONGEST_TITLE));
  const place = typograph(
    [kinds[meta.kind], meta.territory, meta.state, meta.context].filter(Boolean).join(' · '),
  );
  const lead = nodes(highlight(typograph(meta.lead), marks, phrases, LONGEST_TEXT));
  const text = nodes(highlight(typograph(meta.text), marks, phrases, LONGEST_TEXT));
  return element(
    'li',
    {},
    ...(meta.lead === '' ? [] : [element('p', { class: 'hit-lead' }, ...lead)]),
    element('h3', {}, element('a', { href: url }, ...title)),
    element('p', { class: 'quiet' }, place),
    ...(meta.text === '' ? [] : [element('p', {}, ...text)]),
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

/** «Показаны результаты для …», words that were not found, other words to try. `href` gives the address of a query. */
export const noteParagraphs = (
  note: {
    readonly understoodAs: string | null;
    readonly unknown: readonly string[];
    readonly suggestions: readonly string[];
    readonly partial: boolean;
  },
  href: (query: string) => string,
): readonly HTMLParagraphElement[] => {
  const links = note.suggestions.flatMap((query, index): readonly Child[] => [
    ...(index === 0 ? [] : [', ']),
    element('a', { href: href(query) }, query),
  ]);
  const unknown = note.unknown.map((word) => `«${word}»`).join(', ');
  return [
    ...(note.understoodAs === null
      ? []
      : [['Показаны результаты для «', element('strong', {}, note.understoodAs), '».']]),
    ...(unknown === '' ? [] : [[`В текстах нет: ${unknown}.`]]),
    ...(note.partial ? [['Все слова вместе не встречаются. Показаны записи, где есть часть из них.']] : []),
    ...(links.length === 0 ? [] : [['Возможно, вы искали: ', ...links, '.']]),
  ].map((children) => element('p', {}, ...children));
};
