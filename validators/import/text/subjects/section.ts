// «4. Функции Института», «4.1. Готовит методистов.»: a section whose title names the subject, with a clause for each function.
import { readClauseNumber } from '../../../text/acts/clause-number.ts';
import { type Outlined, soleLine } from '../outline.ts';
import { subjectOfTitle } from './announced.ts';
import { isAction, isDeed, part, type Work } from './deed.ts';
import { firstVerb, named } from './name.ts';

type OutlinedLine = Extract<Outlined, { kind: 'line' }>;

/** The numbered clauses right below a heading; none where one of them announces a list or has one under it. */
const clausesBelow = (outline: readonly Outlined[], from: number): readonly OutlinedLine[] => {
  const clauses: OutlinedLine[] = [];
  for (const one of outline.slice(from + 1)) {
    if (one.kind === 'heading') break;
    const line = soleLine(one);
    if (one.kind !== 'line' || line === null) return [];
    if (readClauseNumber(line.said.text) === null || /:\s*$/u.test(line.said.text)) return [];
    clauses.push(one);
  }
  return clauses;
};

const workIn = (
  { line: { said }, at }: OutlinedLine,
  title: NonNullable<ReturnType<typeof subjectOfTitle>>,
): Work | null => {
  const text = said.text.slice(readClauseNumber(said.text)?.rest ?? 0);
  const verb = isDeed(text) ? 0 : firstVerb(text);
  const work = { at, list: null, level: null, by: 'list' } as const;
  const deed = (from: number) => [{ said: part(said, text.slice(from)), clause: at.clause }];
  if (verb === null || verb === 0)
    return verb === null && !isAction(text) ? null : { ...work, subject: title, deeds: deed(0) };
  const own = named(said, text.slice(0, verb));
  return own === null ? null : { ...work, subject: { ...own, isSaid: true }, deeds: deed(verb) };
};

/** Who does what by sections of such a title. */
export const worksInSections = (outline: readonly Outlined[]): readonly Work[] =>
  outline.flatMap((one, index): readonly Work[] => {
    const title = one.kind === 'heading' ? subjectOfTitle(one.line.said) : null;
    if (title === null) return [];
    const clauses = clausesBelow(outline, index);
    const works = clauses.flatMap((clause) => workIn(clause, title) ?? []);
    return works.length < clauses.length || works.length < 2 ? [] : works;
  });
