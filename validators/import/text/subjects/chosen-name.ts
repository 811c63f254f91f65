// What a subject is called, where the document calls it in more than one way: proposed, and a person may choose otherwise.
import { analyse } from '../../../language/analyse.ts';
import { isNominative } from '../../../language/nominative.ts';
import type { Choosing } from '../../choosing.ts';
import type { Said } from '../../said.ts';
import type { IsScrambled } from '../scrambled.ts';
import { part } from './deed.ts';
import { namesDoer } from './doers.ts';
import type { Known } from './full-name.ts';
import { firstVerb } from './name.ts';
import { withoutForm } from './namesakes.ts';

/** The name of a subject, and its short one. */
export interface ChosenName {
  readonly name: Said;
  readonly short: string | null;
}

/** «Региональная организация – институт «Развитие»»: the body behind the words of what it is. */
const behindDash = (name: string): string | null => {
  const [, tail = ''] = /\s[–—-]\s+([^–—]+)$/u.exec(name) ?? [];
  return namesDoer(tail) ? tail : null;
};

/** A name that the document prints in the nominative, where it prints the other in a case. */
const inNominative = ({ name, full, others = [] }: Known): string | undefined =>
  full === null && isNominative(name.text) === false
    ? others.find((other) => isNominative(other) !== false)
    : undefined;

/** «Пары педагогов, объединённых на разных основаниях»: up to what tells of the name, as it may be called in short. */
const TOLD_OF = /^(?<head>[^,()]{3,80}),\s+(?<word>\p{L}+)/u;

const shortBefore = (name: string): string | null => {
  const { head = '', word = '' } = TOLD_OF.exec(name)?.groups ?? {};
  const tells = /^котор/iu.test(word) || analyse(word).some(({ part: of }) => of === 'participle');
  return tells && namesDoer(head) ? head : null;
};

/** «Методический кабинет при управлении»: the words before «при», where the document calls it so elsewhere. */
const AT_WHOM = /^(?<head>\p{L}[^,()«»]*\s[^,()«»]*?)\s+при\s+\p{L}/u;
/** Behind a whole name stands no word that says whose: «методический совет школы» is another. */
const NAME_ENDS = /^(?:$|[\s»]*[.,;:)]|\s+(?:и|или|а\s+также)\s)/iu;

const shortAtWhom = (name: string, texts: readonly Said[]): string | null => {
  const head = AT_WHOM.exec(name)?.groups?.['head'];
  if (head === undefined || !namesDoer(head)) return null;
  const small = head.toLowerCase();
  const isCalledSo = ({ text }: Said): boolean => {
    const at = text.toLowerCase().indexOf(small);
    const behind = text.slice(at + head.length);
    return at >= 0 && (NAME_ENDS.test(behind) || firstVerb(behind.trim()) === 0);
  };
  return texts.some(isCalledSo) ? head : null;
};

/** A name that tells of itself is said in short up to there; a form of organisation before a short name a person may leave out. */
const withShorter = (own: ChosenName, texts: readonly Said[]): readonly [ChosenName, ...ChosenName[]] => {
  const { name, short } = own;
  const head = short === null ? (shortBefore(name.text) ?? shortAtWhom(name.text, texts)) : null;
  if (head !== null) return [{ name, short: head }, own];
  const inner = short === null ? null : withoutForm(short, texts);
  return inner === null ? [own] : [own, { name, short: inner }];
};

/** The ways in which a document calls a subject, the likeliest first. */
const namesOf = (subject: Known, texts: readonly Said[]): readonly [ChosenName, ...ChosenName[]] => {
  const { name } = subject;
  const other = inNominative(subject);
  const [first, ...rest] = namesPrinted(subject);
  const all: readonly [ChosenName, ...ChosenName[]] =
    other === undefined
      ? [first, ...rest]
      : [{ name: part(name, other), short: subject.short }, first, ...rest];
  return [...withShorter(all[0], texts), ...all.slice(1)];
};

const namesPrinted = ({
  name,
  full,
  short,
  whole,
  others = [],
  fulls = [],
}: Known): readonly [ChosenName, ...ChosenName[]] => {
  const printed = { name: full ?? name, short };
  const tail = behindDash(printed.name.text);
  const behind = tail === null ? [] : [{ name: part(printed.name, tail), short }];
  // «Координатор поддержки – ГАУ «Академия»»: a name of its own is the name, and the words before it say what the body is.
  const isOwnName =
    tail !== null && /«[^»]+»/u.test(tail) && !/«/u.test(printed.name.text.slice(0, -tail.length));
  const [first, ...next]: readonly [ChosenName, ...ChosenName[]] = isOwnName
    ? [{ name: part(printed.name, tail), short }, printed]
    : [printed, ...behind];
  return [
    first,
    ...(whole === undefined ? [] : [{ name: part(name, whole), short: short ?? name.text }]),
    ...next,
    ...fulls.map((other) => ({ name: other, short })),
    ...(full === null || short === name.text ? [] : [{ name, short }]),
    // «(далее – Академия Примерной области)»: such a short name is a name by itself.
    ...(short === null || !/\p{L}\s+\p{L}/u.test(short) ? [] : [{ name: part(name, short), short: null }]),
    ...others.map((other) => ({ name: part(name, other), short: null })),
  ];
};

/** Names whose words a scan has scrambled come last. */
const inOrder = (
  names: readonly [ChosenName, ...ChosenName[]],
  isScrambled: IsScrambled,
): readonly [ChosenName, ...ChosenName[]] => {
  const whole = names.filter(({ name }) => !isScrambled(name.text));
  // A name by itself says nothing of a short one.
  const first = whole.find(({ short }) => short === null) ?? whole[0];
  return first === undefined || !isScrambled(names[0].name.text)
    ? names
    : [first, ...names.filter((one) => one !== first)];
};

/** The name that is chosen of a subject. */
export const chosenName = (
  subject: Known,
  id: string,
  {
    texts,
    choosing,
    isScrambled,
  }: { readonly texts: readonly Said[]; readonly choosing: Choosing; readonly isScrambled: IsScrambled },
): ChosenName => {
  const [first, ...rest] = inOrder(namesOf(subject, texts), isScrambled);
  const isSame = (one: ChosenName, other: ChosenName): boolean =>
    one.name.text === other.name.text && (one.short === other.short || one.short === null);
  const others = rest.filter(
    (own, at) =>
      // The very name that was cut short for a short one may stand without it.
      own.name === first.name || (!isSame(own, first) && rest.findIndex((one) => isSame(own, one)) === at),
  );
  if (others.length === 0) return first;
  const all = [first, ...others];
  const says = ({ name, short }: ChosenName) =>
    short !== null &&
    name.text === first.name.text &&
    (short !== first.short || others[0]?.name === first.name)
      ? { ru: `${name.text}, коротко ${short}`, en: `${name.text}, in short ${short}` }
      : { ru: name.text, en: name.text };
  const value = choosing.choose({
    id: `${id}/name`,
    at: subject.name.stretches[0] ?? null,
    says: {
      ru: `Субъект назван в документе по-разному; взято «${first.name.text}»`,
      en: `The document calls the subject in several ways; “${first.name.text}” is taken`,
    },
    likelihood: 0.8,
    choices: [
      { value: '1', says: says(first) },
      ...others.map((one, at) => ({ value: String(at + 2), says: says(one) })),
    ],
  });
  return all[Number(value) - 1] ?? first;
};
