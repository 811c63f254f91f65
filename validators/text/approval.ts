// The stamp of approval («гриф утверждения»): «УТВЕРЖДЕНО распоряжением Министерства … от … № … (в редакции …)». A document
// that is published without its order says only here who adopted it, when and under which number.
import { type ActReference, actReferences } from './act-reference.ts';
import { printedDates } from './printed-dates.ts';

export type ApprovingKind = 'order' | 'directive' | 'resolution';

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
}

const HEAD =
  /^\s*(?:у\s?т\s?в\s?е\s?р\s?ж\s?д\s?[её]\s?н(?:\s?[аоы])?(?!\p{L})|приложение(?:\s*(?:№|N)?\s*\d{1,3})?\s+к(?!\p{L}))[\s:]*/iu;
const KIND = /^(приказ|распоряжени|постановлени)\p{L}{0,3}(?!\p{L})\s*/iu;
const kinds: Readonly<Record<string, ApprovingKind>> = {
  приказ: 'order',
  распоряжени: 'directive',
  постановлени: 'resolution',
};
/** Where the words on later editions begin. */
const EDITED = /\(?\s*(?:в\s+ред(?:акции|\.)|с\s+изменениями)/iu;
/** What ends the name of who issued the act. */
const ISSUED = /\s*(?:(?<!\p{L})от\s*[\d«"_]|№|(?<!\p{L})N\s|[«"]\s*\d{1,2}\s*[»"]|[«"]?_{2})/u;

/** The words of a stamp in one line. */
const inLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Reads a stamp; null for a text that is none. */
export const readApproval = (text: string): Approval | null => {
  const line = inLine(text);
  const head = HEAD.exec(line)?.[0];
  if (head === undefined) return null;
  const said = line.slice(head.length);
  const kind = KIND.exec(said);
  const rest = said.slice(kind?.[0].length ?? 0);
  const edited = EDITED.exec(rest)?.index ?? rest.length;
  const approving = rest.slice(0, edited);
  const [own] = actReferences(approving);
  const [day] = printedDates(approving);
  const issuer = approving.slice(0, ISSUED.exec(approving)?.index ?? approving.length).trim();
  return {
    kind: kinds[kind?.[1]?.toLowerCase() ?? ''] ?? null,
    issuer: issuer === '' || kind === null ? null : issuer,
    number: own?.number ?? null,
    date: own?.date ?? day?.iso ?? null,
    editions: actReferences(rest.slice(edited)).map(({ number, date }) => ({ number, date })),
  };
};
