// What the page of results shows, built as nodes: no text of an act ever becomes markup.
import { byAlphabet, typograph } from '../../validators/text/russian.ts';
import type { Chosen, Counts, Facet, Shown } from './engine.ts';
import { kinds, levels, states } from './records/record.ts';
import { highlight, type Piece } from './text/highlight.ts';
import type { Phrase } from './text/phrases.ts';
import type { Marks } from './text/query.ts';

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

const facetTitles: Readonly<Record<Facet, string>> = {
  kind: 'Что искать',
  territory: 'Территория',
  state: 'Состояние документа',
  level: 'Уровень субъекта',
};

/** What the values of a facet are called; those of the others are names already. */
const named: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
  kind: kinds,
  state: states,
  level: levels,
};

const nameOf = (facet: Facet, value: string): string => {
  const names: Readonly<Record<string, string>> = named[facet] ?? {};
  return names[value] ?? value;
};

const checkbox = (facet: Facet, value: string, count: number, checked: boolean): HTMLLabelElement => {
  const input = element('input', { type: 'checkbox', name: facet, value });
  input.checked = checked;
  return element(
    'label',
    {},
    input,
    nameOf(facet, value),
    element('span', { class: 'facet-count' }, String(count)),
  );
};

const valuesOf = (facet: Facet, counts: Counts, chosen: Chosen): readonly string[] => {
  const found = Object.entries(counts[facet] ?? {}).filter(([, count]) => count > 0);
  const order = Object.keys(named[facet] ?? {});
  const all = [...new Set([...found.map(([value]) => value), ...(chosen[facet] ?? [])])];
  return all.toSorted((a, b) => order.indexOf(a) - order.indexOf(b) || byAlphabet(a, b));
};

/** The groups of checkboxes; a facet that divides nothing is left out. */
export const facetGroups = (counts: Counts, chosen: Chosen): readonly HTMLFieldSetElement[] =>
  (['kind', 'territory', 'state', 'level'] as const).flatMap((facet) => {
    const values = valuesOf(facet, counts, chosen);
    const picked = chosen[facet] ?? [];
    if (values.length < 2 && picked.length === 0) return [];
    const boxes = values.map((value) =>
      checkbox(facet, value, counts[facet]?.[value] ?? 0, picked.includes(value)),
    );
    return [element('fieldset', {}, element('legend', {}, facetTitles[facet]), ...boxes)];
  });

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
