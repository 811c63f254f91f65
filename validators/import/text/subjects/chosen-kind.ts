// Whether somebody whom the text names is a subject of the act, and of which kind: proposed, and a person may choose otherwise.
import { likeness } from '../../../language/likeness.ts';
import type { Says } from '../../../printed/printed.ts';
import type { Choice, Choosing } from '../../choosing.ts';
import { isDeed, type Work } from './deed.ts';
import { namesDoer } from './doers.ts';
import type { Entered } from './entered.ts';
import type { Known } from './full-name.ts';
import type { RankedKind } from './kind.ts';

/** Headings under which a document describes those who take part. */
const ABOUT_SUBJECTS = /(?<!\p{L})(?:субъект|структур|участник|функци|полномочи|компетенци)/iu;

/** So likely the best kind is proposed; so like a name is to that of a kind that it needs no noun for a body or a person. */
const likelyKind = 0.3;
const surelyKind = 0.6;
const mostKinds = 4;
/** What only a sentence or a list of names tells is never surer than this. */
const likelihoodOf = { list: 0.95, sentence: 0.7, name: 0.7 } as const;

/** Whether most of what is said are deeds: «утверждает …», «организуют …». */
const saysDeeds = ({ deeds }: Work): boolean =>
  deeds.filter(({ said }) => isDeed(said.text)).length * 2 > deeds.length;

/** Whether the words before a list name someone who has functions, where functions are described. */
export const mayBeSubject = (work: Work, subject: Known, ranked: readonly RankedKind[]): boolean => {
  const name = subject.full?.text ?? subject.name.text;
  if (name.length > 400 || /^(?:в|на|по|для|при|к|с|из|от)\s/iu.test(name)) return false;
  const isKind = ranked.some(({ kind }) => likeness(kind.name, name).share >= surelyKind);
  const isDescribed =
    subject.isSaid || saysDeeds(work) || work.at.headings.some((heading) => ABOUT_SUBJECTS.test(heading));
  return (namesDoer(name) || (isKind && work.by === 'list')) && isDescribed;
};

const told: Readonly<Record<Work['by'], (name: string) => Says>> = {
  list: (name) => ({
    ru: `Перечень понят как функции: «${name}». Вид субъекта предложен по названию и функциям`,
    en: `The list is taken for the functions of “${name}”; the kind is proposed by name and functions`,
  }),
  sentence: (name) => ({
    ru: `Предложение понято как функция: «${name}». Вид субъекта предложен по названию`,
    en: `The sentence is taken for a function of “${name}”; the kind is proposed by name`,
  }),
  name: (name) => ({
    ru: `«${name}» понят как субъект по перечню; функций у него не найдено. Вид предложен по названию`,
    en: `“${name}” is taken for a subject by a list of them, without functions; the kind is proposed by name`,
  }),
};

/** Somebody who is named in passing is asked about, and left out. */
const inPassing = (name: string): Says => ({
  ru: `«${name}» назван в тексте, но не описан: субъектом не внесён`,
  en: `“${name}” is named and not described: not entered as a subject`,
});

/** «none» is chosen where nobody is a subject there; «=id» where he is one that was entered before. */
const none: Choice = {
  value: 'none',
  says: { ru: 'не функции субъекта: оставить текстом', en: 'no functions of a subject: leave as text' },
};
const sameAs = ({ id, called: { name } }: Entered): Choice => ({
  value: `=${id}`,
  says: { ru: `то же, что «${name.text}»`, en: `the same as “${name.text}”` },
});

/** The likeliest kinds, and the one that the noun of the name speaks for. */
const kindChoices = (ranked: readonly RankedKind[]): readonly Choice[] => {
  const likely = ranked.slice(0, mostKinds);
  const meant = ranked.find(({ isMeant }) => isMeant);
  const all = meant === undefined || likely.includes(meant) ? likely : [...likely.slice(0, -1), meant];
  return all.map(({ kind }) => ({ value: kind.id, says: { ru: kind.name, en: kind.name } }));
};

interface Question {
  readonly id: string;
  /** The subjects that were entered before. */
  readonly entered: readonly Entered[];
  readonly choosing: Choosing;
  readonly isPassing?: true;
}

/** The kind that is chosen among the likeliest, or the subject that it is; null where nobody is taken for a subject there. */
export const chosenKind = (
  subject: Known,
  work: Work,
  ranked: readonly RankedKind[],
  { id, entered, choosing, isPassing }: Question,
): string | Entered | null => {
  const [best] = ranked;
  const isSure = best !== undefined && (best.likelihood >= likelyKind || subject.isSaid || saysDeeds(work));
  const isLikely = isSure && isPassing === undefined;
  const [likeliest, ...others] = kindChoices(ranked);
  const same = entered.filter(({ kind }) => kind === best?.kind.id).map(sameAs);
  const kinds = likeliest === undefined ? [] : [likeliest, ...same, ...others];
  const [first = none, ...rest] = isLikely ? [...kinds, none] : [none, ...kinds];
  const chosen = choosing.choose({
    id,
    at: subject.name.stretches[0] ?? null,
    says: (isPassing ? inPassing : told[work.by])(subject.name.text),
    likelihood: isLikely ? Math.min(likelihoodOf[work.by], best.likelihood) : 0.5,
    choices: [first, ...rest],
  });
  if (chosen === none.value) return null;
  return entered.find((one) => chosen === `=${one.id}`) ?? chosen;
};
