// Whether somebody whom the text names is a subject of the act, and of which kind: proposed, and a person may choose otherwise.
import { likeness, saidOf } from '../../../language/likeness.ts';
import { saidWords } from '../../../language/said-words.ts';
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
const likelihoodOf = { list: 0.95, sentence: 0.7, name: 0.7, definition: 0.6 } as const;

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
  definition: (name) => ({
    ru: `«${name}» понят как субъект по определению того, что из таких состоит. Вид предложен по названию`,
    en: `“${name}” is taken for a subject by a definition of what consists of such; the kind is proposed by name`,
  }),
  name: (name) => ({
    ru: `«${name}» понят как субъект по перечню; функций у него не найдено. Вид предложен по названию`,
    en: `“${name}” is taken for a subject by a list of them, without functions; the kind is proposed by name`,
  }),
};

/** So surely both names are those of the kind, where one of them says the other. */
const namesOfKind = 0.85;
/** So many words has a name that another may say in full. */
const fewestWords = 3;

/** Whether the one entered before is called nearly so: all words of the one name are in the other, and both are names of the kind. */
const isCalledSo = ({ called: { name } }: Entered, subject: Known, best: RankedKind): boolean => {
  const own = (subject.full ?? subject.name).text;
  const [shorter, longer] = own.length < name.text.length ? [own, name.text] : [name.text, own];
  const isOfKind = best.likelihood >= namesOfKind && !/[«"]/u.test(own);
  return isOfKind && saidWords(shorter).length >= fewestWords && saidOf(shorter, longer) === 'all';
};

/** Somebody who is named in passing is asked about, and left out. */
const inPassing = (name: string): Says => ({
  ru: `«${name}» назван в тексте, но не описан: субъектом не внесён`,
  en: `“${name}” is named and not described: not entered as a subject`,
});

const atWork = (name: string): Says => ({
  ru: `«${name}» не описан, но назван как тот, кто делает или частью кого является другой: внесён субъектом без функций`,
  en: `“${name}” is not described but named as one who does something, or of whom another is a part: entered without functions`,
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

const saysOf = ({ by }: Work, manner: Question['manner']): ((name: string) => Says) => {
  if (manner === undefined) return told[by];
  return manner === 'at work' ? atWork : inPassing;
};

interface Question {
  readonly id: string;
  /** The subjects that were entered before. */
  readonly entered: readonly Entered[];
  readonly choosing: Choosing;
  /** How somebody is named whom the document does not describe: beside other things, or as one who does something. */
  readonly manner?: 'in passing' | 'at work';
}

/** The kind that is chosen among the likeliest, or the subject that it is; null where nobody is taken for a subject there. */
export const chosenKind = (
  subject: Known,
  work: Work,
  ranked: readonly RankedKind[],
  { id, entered, choosing, manner }: Question,
): string | Entered | null => {
  const [best] = ranked;
  const isSure = best !== undefined && (best.likelihood >= likelyKind || subject.isSaid || saysDeeds(work));
  const isLikely = manner === undefined ? isSure : manner === 'at work';
  const [likeliest, ...others] = kindChoices(ranked);
  const ofKind = entered.filter(({ kind }) => kind === best?.kind.id);
  const likelySame = ofKind.filter((one) => best !== undefined && isCalledSo(one, subject, best));
  const same = ofKind.filter((one) => !likelySame.includes(one));
  const kinds =
    likeliest === undefined ? [] : [...likelySame.map(sameAs), likeliest, ...same.map(sameAs), ...others];
  const [first = none, ...rest] = isLikely ? [...kinds, none] : [none, ...kinds];
  const chosen = choosing.choose({
    id,
    at: subject.name.stretches[0] ?? null,
    says: saysOf(work, manner)(subject.name.text),
    likelihood: isLikely ? Math.min(likelihoodOf[work.by], best?.likelihood ?? 0.5) : 0.5,
    choices: [first, ...rest],
  });
  if (chosen === none.value) return null;
  return entered.find((one) => chosen === `=${one.id}`) ?? chosen;
};
