// A region is mostly one of the subjects of the Federation: which one, the name of its folder tells.

import { normalise } from '../words/words.ts';
import { type FederationSubject, federationSubjects } from './federation-subjects.ts';

const latin: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

/** Names that are others in other languages. */
const abroad: Readonly<Record<string, string>> = {
  crimea: 'krym',
  moscow: 'moskov',
  saint: 'sankt',
  petersburg: 'peterburg',
  tuva: 'tyva',
};

/** One spelling for the many ways in which a Russian word is written in Latin letters: `mordoviya` is `mordovia`. */
const oneSpelling = (word: string): string =>
  word
    .replaceAll('shch', 'sch')
    .replaceAll('kh', 'h')
    .replaceAll(/c(?!h)/g, 'ts')
    .replaceAll('x', 'ks')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll(/(.)\1+/g, '$1');

const inLatin = (russian: string): string =>
  oneSpelling([...russian.toLowerCase()].map((letter) => latin[letter] ?? ' ').join(''));

/** What a folder's name may say of the kind of subject. */
const kinds: Readonly<Record<string, string>> = {
  oblast: 'область',
  krai: 'край',
  kray: 'край',
  republic: 'республика',
  respublika: 'республика',
  okrug: 'округ',
  ao: 'автономн',
};

/** Whether a word of a folder's name means a word of a subject's name. */
type Means = (meant: string, word: string) => boolean;

/** Its beginning. */
const begins: Means = (meant, word) => meant.length >= 3 && word.startsWith(meant);

/** The same word but for its ending: `vologda` and «Вологодская», `samara` and «Самарская». */
const similar: Means = (meant, word) =>
  /[aeioul]$/.test(meant) && word.startsWith(meant.slice(0, Math.max(meant.length - 2, 4)));

const isMeant = (id: string, { short, name }: FederationSubject, means: Means): boolean => {
  if (inLatin(short).trim() === oneSpelling(id)) return true;
  const words = inLatin(name).split(' ');
  return id.split('-').every((part) => {
    const kind = kinds[part];
    if (kind !== undefined) return normalise(name).includes(kind);
    const meant = oneSpelling(abroad[part] ?? part);
    return words.some((word) => means(meant, word));
  });
};

/** The subjects of the Federation that the name of a folder may mean: one for `lipetsk` and `altai-krai`, two for `altai`. */
export const subjectsById = (id: string): readonly FederationSubject[] =>
  [begins, similar]
    .map((means) => federationSubjects.filter((subject) => isMeant(id, subject, means)))
    .find((found) => found.length > 0) ?? [];

/** The one that it means. Null where it could be several. */
export const subjectById = (id: string): FederationSubject | null => {
  const [found, ...more] = subjectsById(id);
  return more.length > 0 ? null : (found ?? null);
};
