// What one sentence says that somebody does, where a document describes those who take part: «Методические советы участвуют в …».
import { lemmasOf } from '../../../language/analyse.ts';
import { isNominative } from '../../../language/nominative.ts';
import { readClauseNumber } from '../../../text/acts/clause-number.ts';
import type { Said } from '../../said.ts';
import { linesOf, type Outlined, type Standing } from '../outline.ts';
import { part, sentencesOf, type Work } from './deed.ts';
import { namesIn } from './enumeration.ts';
import { firstVerb, type NamedSubject, named } from './name.ts';
import { namedAs } from './named-as.ts';
import { nextDeeds } from './next-sentences.ts';

/** Verbs of what somebody is and has, and not of what he does. */
const OF_STATE = new Set(
  'быть иметь мочь входить включать состоять действовать составлять представлять образовать образовывать проходить играть'.split(
    ' ',
  ),
);
/** «является оператором портала»: a work, though said as a state. */
const IN_ROLE = /^явля[ею]тся\s+(?:\p{L}+\s+){0,2}(?:координатор|оператор)/iu;

/** «Выполняет функцию оператора»: one that is told anywhere is told of. */
const OF_FUNCTION = /^(?:выполня|осуществля|исполня)[ею]т\s+(?:функцию|роль)\s+\p{L}/iu;

const saysDeed = (deed: string): boolean => {
  const [verb = ''] = /\p{L}+/u.exec(deed) ?? [];
  if (/с[яь]$/iu.test(verb)) return IN_ROLE.test(deed);
  return ![...lemmasOf(verb)].some((lemma) => OF_STATE.has(lemma));
};

/** «Развитие компетенций» is no description of bodies, as «Компетенция центра» is. */
const DESCRIBES =
  /(?<!\p{L})(?:субъект|структур|участник|функци|полномочи|содержани\p{L}{1,2}\s+(?:деятельности|работы))/iu;

/** Where a document describes who takes part: under such a heading, or below a line that announces it. */
export const isDescribed = ({ headings, lead }: Standing): boolean =>
  headings.some((heading) => DESCRIBES.test(heading)) ||
  lead.some(({ said }) => /:$/u.test(said.text) && DESCRIBES.test(said.text));

/** Each of those who do it together, else the one. */
const subjectsIn = (said: Said, name: string): readonly NamedSubject[] => {
  const together = namesIn(part(said, name));
  const one = named(said, name);
  // «Совет ректоров и директоров школ»: a name in another case is of the one before it.
  const areApart = together.every((each) => isNominative(each.name.text) !== false);
  return together.length > 1 && areApart ? together : one === null ? [] : [one];
};

const workOf = (said: Said, at: Standing, subject: NamedSubject, deed: string): Work => ({
  subject,
  at,
  deeds: [{ said: part(said, deed), clause: at.clause }],
  list: null,
  level: null,
  by: 'sentence',
});

const inFirst = (said: Said, sentence: string, text: string, at: Standing): readonly Work[] => {
  const verb = firstVerb(sentence);
  if (verb === null || verb === 0) return [];
  const [name, deed] = [sentence.slice(0, verb).trim(), sentence.slice(verb).replace(/\s*:$/u, '')];
  const isSaid = OF_FUNCTION.test(deed);
  if (!isSaid && (!isDescribed(at) || /:\s*$/u.test(text))) return [];
  if (isNominative(name) === false || /\sне$/u.test(name) || !saysDeed(deed)) return [];
  return subjectsIn(said, name).map((subject) =>
    workOf(said, at, isSaid ? { ...subject, isSaid } : subject, deed),
  );
};

const inLine = (said: Said, at: Standing): readonly Work[] => {
  const text = said.text.slice(readClauseNumber(said.text)?.rest ?? 0);
  const [sentence = '', ...more] = sentencesOf(text);
  const found = inFirst(said, sentence, text, at);
  if (more.length === 0 || !isDescribed(at)) return found;
  const [only = null, ...others] =
    found.length > 0 ? found.map(({ subject }) => subject) : namedAs(said, sentence);
  const next = nextDeeds(said, more, others.length > 0 ? null : only, saysDeed);
  return [...found, ...next.map(({ subject, deed }) => workOf(said, at, subject, deed))];
};

/** What the sentences of an item say that somebody does. */
export const saidIn = (one: Outlined): readonly Work[] =>
  linesOf(one).flatMap(({ said }) => inLine(said, one.at));
