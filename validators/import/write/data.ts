// Values as a YAML file of content, with the words of which each was made, by JSON pointer.
import { pointerOf, type Step } from '../../source/spot.ts';
import { isSaid, type Said, type Value, type ValueMap } from '../said.ts';
import { yamlText } from './yaml-text.ts';

export interface WrittenData {
  readonly text: string;
  /** What stands at a pointer, where it was printed. */
  readonly places: ReadonlyMap<string, Said>;
}

const plainOf = (value: Value): unknown => {
  if (typeof value !== 'object') return value;
  if (isSaid(value)) return value.text;
  if (Array.isArray(value)) return value.map(plainOf);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => (own === undefined ? [] : [[key, plainOf(own)]])),
  );
};

const gather = (value: Value, path: readonly Step[], places: Map<string, Said>): void => {
  if (typeof value !== 'object') return;
  if (isSaid(value)) places.set(pointerOf(path), value);
  else if (Array.isArray(value))
    for (const [index, own] of value.entries()) gather(own, [...path, index], places);
  else
    for (const [key, own] of Object.entries(value))
      if (own !== undefined) gather(own, [...path, key], places);
};

/** Writes a map as YAML in the one form of content files. */
export const writeData = (value: ValueMap): WrittenData => {
  const places = new Map<string, Said>();
  gather(value, [], places);
  return { text: yamlText(plainOf(value)), places };
};
