// A body that a table of the documents lists («Базовая организация: Каменский учебный центр») takes part by the act, though no clause describes it.
import { indexOfText } from '../../../language/index-of-text.ts';
import { isBody } from '../../../language/somebody.ts';
import { isOneOf, wordSet } from '../../../language/word-set.ts';
import { describesSubjects } from '../../../model/act-actions.ts';
import type { PrintedTable, Territory } from '../../../model/types.ts';
import { documentsBeside } from '../../../model/view-of.ts';
import { normalise } from '../../../text/words/words.ts';

/** Where the listed bodies are, not who they are. */
const places = wordSet('округ район муниципалитет');

/** The tables of the act itself, and of the territory's acts that describe a system. */
export const tablesNear = (territory: Territory): readonly PrintedTable[] => {
  const beside = documentsBeside(territory);
  const others = territory.acts
    .map(({ current }) => current)
    .filter((current) => current.status !== 'repealed' && !beside.includes(current))
    .map((current) => [current, ...current.annexes])
    .filter((documents) => documents.some(describesSubjects));
  return [beside, ...others].flat().flatMap(({ tables }) => tables);
};

const isNameOfBody = (name: string): boolean => {
  const { tokens } = indexOfText(name);
  const body = tokens.find((token) => isBody(token) || isOneOf(token, places));
  return body !== undefined && !isOneOf(body, places);
};

/** No name of a body is longer, in characters. */
const longestName = 300;

/** The names that stand alone in cells, or are one of several there. */
const namesIn = (cell: string): readonly string[] =>
  [cell, ...cell.split(/[;\n]|,\s/u)]
    .map((name) => name.trim())
    .filter((name) => name.length <= longestName)
    .map((name) => normalise(name.replace(/^[-–—]\s*/u, '').replace(/[.;,]{1,3}$/u, '')));

/** Tells whether a printed name is that of a body which a table lists. */
export const listedIn = (tables: readonly PrintedTable[]): ((printed: string) => boolean) => {
  const cells = new Set(tables.flatMap(({ rows }) => rows.flat().flatMap(namesIn)));
  return (printed) => cells.has(normalise(printed.trim())) && isNameOfBody(printed);
};
