// The stamp of approval («гриф утверждения»): «УТВЕРЖДЕНО распоряжением Министерства … от … № … (в редакции …)», or «УТВЕРЖДАЮ»
// over an official's signature. A document that is published without its order says only here who adopted it and when.

import { printedDates } from '../dates/printed-dates.ts';
import { personNames } from '../names/person-names.ts';
import { type ActReference, actReferences } from './act-reference.ts';

export type ApprovingKind = 'order' | 'directive' | 'resolution' | 'decree' | 'decision' | 'protocol';

/** An act that amended the document since, as the stamp names it. */
export type StampedAct = Pick<ActReference, 'number' | 'date'>;

/** What a stamp says of the act that approves. Null where it does not print it: a form that is not filled in, a draft. */
export interface Approval {
  readonly kind: ApprovingKind | null;
  /** Who issued the act, in the case of the stamp: «Министерства образования». */
  readonly issuer: string | null;
  readonly number: string | null;
  /** ISO date. */
  readonly date: string | null;
  /** «в редакции …»: the acts that made the edition, in the order of the stamp. */
  readonly editions: readonly StampedAct[];
  /** «УТВЕРЖДАЮ»: the official who approves by a signature, without an act. */
  readonly signatory: { readonly post: string; readonly name: string } | null;
}

/** A word that may be spaced out: «У Т В Е Р Ж Д Е Н О». */
const spaced = (word: string): string => [...word].join('\\s?');
const HEAD = new RegExp(
  `^\\s*(?:${spaced('утвержд')}\\s?[её]\\s?н(?:\\s?[аоы])?|${spaced('утверждаю')}|приложение(?:\\s*(?:№|N)?\\s*\\d{1,3})?\\s+к)(?!\\p{L})[\\s:]*`,
  'iu',
);
const BY_HAND = new RegExp(`^\\s*${spaced('утверждаю')}(?!\\p{L})`, 'iu');
const KIND = /^(приказ|распоряжени|постановлени|указ|решени|протокол)\p{L}{0,3}(?!\p{L})\s*/iu;
const kinds: Readonly<Record<string, ApprovingKind>> = {
  приказ: 'order',
  распоряжени: 'directive',
  постановлени: 'resolution',
  указ: 'decree',
  решени: 'decision',
  протокол: 'protocol',
};
/** «На заседании Учёного совета (протокол от … № …)»: who sat stands before the word for the act. */
const SAT = /^на\s+заседании\s+([^\n]{1,400}?)[\s,;(]+протокол\p{L}{0,3}(?!\p{L})\s*/iu;
/** Where the words on later editions begin. */
const EDITED = /\(?\s*(?:в\s+ред(?:акции|\.)|с\s+изменениями)/iu;
/** What ends the name of who issued the act. */
const ISSUED = /\s*(?:(?<!\p{L})от\s*[\d«"_]|№|(?<!\p{L})N\s|[«"]\s*\d{1,2}\s*[»"]|[«"]?_{2})/u;

/** The words of a stamp in one line. */
const inLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The official under whose «УТВЕРЖДАЮ» the signature stands: the lines of the post, then the name. */
const signatoryOf = (text: string): Approval['signatory'] => {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => personNames(line).length > 0);
  const [line = '', name] = [lines[at], personNames(lines[at] ?? '')[0]];
  if (name === undefined) return null;
  const post = inLine([...lines.slice(0, at), line.slice(0, name.at)].join(' ').replaceAll(/_+/gu, ' '));
  return post === '' ? null : { post, name: name.printed };
};

/** What kind of act approves, who issued it, and the words that follow both; null for a kind that is none of these. */
const actOf = (
  said: string,
): { readonly kind: ApprovingKind; readonly issuer: string; readonly rest: string } | null => {
  const sat = SAT.exec(said);
  if (sat !== null) return { kind: 'protocol', issuer: sat[1] ?? '', rest: said.slice(sat[0].length) };
  const [head = '', word = ''] = KIND.exec(said) ?? [];
  const kind = kinds[word.toLowerCase()];
  if (kind === undefined) return null;
  const rest = said.slice(head.length);
  return { kind, issuer: rest.slice(0, ISSUED.exec(rest)?.index ?? rest.length).trim(), rest };
};

/** Reads a stamp, line by line as printed; null for a text that is none. */
export const readApproval = (text: string): Approval | null => {
  const head = HEAD.exec(text)?.[0];
  if (head === undefined) return null;
  const said = inLine(text.slice(head.length));
  const edited = EDITED.exec(said)?.index ?? said.length;
  const approving = said.slice(0, edited);
  const act = actOf(approving);
  const [own] = actReferences(act?.rest ?? approving);
  const [day] = printedDates(approving);
  return {
    kind: act?.kind ?? null,
    issuer: act?.issuer || null,
    number: own?.number ?? null,
    date: own?.date ?? day?.iso ?? null,
    editions: actReferences(said.slice(edited)).map(({ number, date }) => ({ number, date })),
    signatory: BY_HAND.test(text) ? signatoryOf(text.slice(head.length)) : null,
  };
};
