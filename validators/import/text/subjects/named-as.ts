// Whom a sentence names by what he is: «Координатором сети является институт», «Высший орган сети – совет наставников, который …»,
// «В каждом районе действует клуб наставников».
import { isNominative } from '../../../language/nominative.ts';
import type { Said } from '../../said.ts';
import { isInstrumental } from './acting.ts';
import { part } from './deed.ts';
import { namesDoer } from './doers.ts';
import { namesIn } from './enumeration.ts';
import type { NamedSubject } from './name.ts';

const IS = /^(?<role>[^,.;:–—]{3,120}?)\s+(?:явля[ею]тся|выступа[ею]т|служ[иа]т)\s+(?<name>[^.;:]+?)\.?$/iu;
/** A dash within a bracket, «(далее – Совет)», parts nobody from what he is. */
const DASH =
  /^(?<role>(?:[^,.;:–—«»()]|\([^()]*\)){3,120}?)\s+[–—-]\s+(?<name>[^.;:]+?)(?:,\s+котор\p{L}{2,3}\s.+)?\.?$/iu;
const ACTS =
  /^(?:в|на|при)\s[^.;:–—]{2,120}?\s(?:действу[ею]т|работа[ею]т|функциониру[ею]т|создан[аоы]?|созда[ею]тся|образован[аоы]?)\s+(?<name>[^.;:\d]+?)(?:,\s+котор\p{L}{2,3}\s.+)?\.?$/iu;

/** The bodies that the first sentence of a text names so; none where one of the names is of no body. */
export const namedAs = (said: Said, sentence: string): readonly NamedSubject[] => {
  const is = IS.exec(sentence)?.groups;
  const dash = DASH.exec(sentence)?.groups;
  const inverse = is !== undefined && isInstrumental(is['role'] ?? '') === true;
  const called = dash !== undefined && namesDoer(dash['role'] ?? '');
  const name = inverse ? is['name'] : called ? dash['name'] : ACTS.exec(sentence)?.groups?.['name'];
  const names = name === undefined ? [] : namesIn(part(said, name));
  return names.every(({ name: { text } }) => isNominative(text) !== false) ? names : [];
};
