// Which acts the text names, and what it does to them: those of a register by their ids; those that no register has yet are proposed
// as entries of the register of the territory.
import { type ActMention, actMentions } from '../language/act-mentions.ts';
import type { Act, Part, Provision } from '../model/types.ts';
import { actNumberKey } from '../text/acts/act-reference.ts';
import { amending, repealing } from '../text/acts/order-words.ts';
import { latin } from '../text/names/latin.ts';
import type { ValueMap } from './said.ts';

/** Lists of the front matter in which acts are cited. */
export type CitedIn = 'basis' | 'repeals' | 'amends';

/** An entry for the register of the territory that is not in it yet. */
export interface ProposedAct extends ValueMap {
  readonly id: string;
  readonly kind: string;
  readonly printed: string;
}

export interface CitedActs extends Readonly<Record<CitedIn, readonly ValueMap[]>> {
  readonly proposed: readonly ProposedAct[];
}

export const noActs: CitedActs = { basis: [], repeals: [], amends: [], proposed: [] };

interface Place {
  readonly part: Part;
  readonly clause: string;
  readonly list: CitedIn;
}

/** What tells an act from others. */
export interface ActRequisites {
  readonly number: string;
  /** ISO date. */
  readonly date: string;
}

/** What an order repeals or amends is said in a clause or in the list below it. */
const listOf = ({ text }: Part, above: CitedIn): CitedIn =>
  repealing.test(text) ? 'repeals' : amending.test(text) ? 'amends' : above;

/** The parts of the text with the clause they are cited by. */
function* citable(
  parts: readonly Part[],
  above: string | null,
  list: CitedIn,
  numberOf: (part: Part) => string | null,
): Generator<Place> {
  for (const part of parts) {
    if (part.component !== null) continue;
    const number = part.number === null ? above : part.inOrder ? `order/${part.number}` : part.number;
    const clause =
      number ??
      (part.inOrder ? (numberOf(part) ?? 'order/preamble') : part.anchor === 'preamble' ? 'preamble' : null);
    const own = listOf(part, list);
    // Only an order disposes of other acts: a provision tells of it.
    if (clause !== null && (own === 'basis' || part.inOrder)) yield { part, clause, list: own };
    yield* citable(part.children, clause, own, numberOf);
  }
}

const KINDS: Readonly<Record<string, string>> = {
  закон: 'law',
  указ: 'decree',
  постановление: 'resolution',
  распоряжение: 'directive',
  приказ: 'order',
  письмо: 'letter',
};

/** Bodies of the Federation: their acts belong to the federal register. */
const FEDERAL = /(?<!\p{L})(?:росси\p{L}{1,7}|федеральн\p{L}{2,3}|рф|ссср|рсфср)(?!\p{L})/iu;
/** «Приказ Минпросвещения от …» is federal as well; «приказ Минобразования Бурятии от …» is not. */
const FEDERAL_MINISTRY = /(?<!\p{L})Мин(?!истер)\p{Ll}{3,20}(?!\p{L})(?!\s+\p{Lu})/u;

const isFederal = (words: string): boolean => FEDERAL.test(words) || FEDERAL_MINISTRY.test(words);

const FEDERAL_LAW = /федеральн\p{L}{2,3}\s+(?:конституционн\p{L}{2,3}\s+)?$/iu;

/** Where a citation ends: behind its title, whose last marks stand side by side where it ends in a title. */
const endOf = (text: string, { at, text: own, isQuotation, title, titleAt }: ActMention): number => {
  if (!isQuotation || title === null || titleAt < at) return at + own.length;
  const close = titleAt + title.length + 1;
  const open =
    text.slice(titleAt, close).split('«').length - text.slice(titleAt, close).split('»').length + 1;
  return open > 0 && text.charAt(close) === '»' ? close + 1 : close;
};

/** The words of a citation, from what the act is to the end of its title. */
const wordsOf = (text: string, mention: ActMention): string => {
  const stem = (mention.kind ?? '').replace(/[еоьй]$/u, '');
  const before = text.slice(0, mention.at);
  const kindAt = mention.kind === null ? -1 : before.toLowerCase().lastIndexOf(stem);
  const law = FEDERAL_LAW.exec(before.slice(0, Math.max(kindAt, 0)));
  return text.slice(law?.index ?? (kindAt < 0 ? mention.at : kindAt), endOf(text, mention)).trim();
};

/** «(в редакции приказа от …)», «(с изменениями, внесёнными …)»: which text of the act before it is meant, and no act that anything is done to. */
const isEditionNamed = (text: string, { at }: ActMention): boolean => {
  const before = text.slice(0, at);
  const open = before.lastIndexOf('(');
  return (
    open > before.lastIndexOf(')') &&
    /^\(\s*(?:в\s+ред(?:акции|\.)|с\s+изменениями)/iu.test(before.slice(open))
  );
};

const keyOf = (number: string, date: string): string => `${actNumberKey(number)} ${date}`;

const idOf = (number: string, date: string, territory: string, taken: ReadonlySet<string>): string => {
  const plain = latin(`${territory}-${number}`)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 48);
  return [plain, `${plain}-${date.slice(0, 4)}`, `${plain}-${date}`].find((id) => !taken.has(id)) ?? plain;
};

/**
 * The acts that a text names by number and date outside of the titles of others, each clause once.
 *
 * @param provision the text
 * @param registers the acts that are registered, those of the Federation and of the territory
 * @param territory the id of the territory, with which proposed ids begin
 * @param there the acts of the territory that are in the content: where they are repealed or amended is read in the text itself
 */
export const citedActs = (
  provision: Pick<Provision, 'parts' | 'byNumber'> | null,
  registers: readonly Act[],
  territory: string,
  there: readonly ActRequisites[],
): CitedActs => {
  const isThere = new Set(there.map(({ number, date }) => keyOf(number, date)));
  const known = new Map(
    registers.flatMap(({ id, number, date }) =>
      number === null || date === null ? [] : [[keyOf(number, date), id] as const],
    ),
  );
  const taken = new Set(registers.map(({ id }) => id));
  const lists: Record<CitedIn, ValueMap[]> = { basis: [], repeals: [], amends: [] };
  const seen = new Set<string>();
  const proposed: ProposedAct[] = [];
  const numbers = new Map([...(provision?.byNumber ?? [])].map(([number, part]) => [part.anchor, number]));
  const numberOf = ({ anchor }: Part): string | null => numbers.get(anchor) ?? null;
  for (const { part, clause, list } of citable(provision?.parts ?? [], null, 'basis', numberOf))
    for (const mention of actMentions(part.text)) {
      const { number, date, quoted, kind, issuer, title } = mention;
      if (date === null || quoted) continue;
      if (list !== 'basis' && (isThere.has(keyOf(number, date)) || isEditionNamed(part.text, mention)))
        continue;
      const words = wordsOf(part.text, mention);
      const isOwn = list !== 'basis' || (issuer !== '' && !isFederal(words));
      const id = known.get(keyOf(number, date)) ?? (isOwn ? idOf(number, date, territory, taken) : null);
      if (id === null || seen.has(`${list} ${id} ${clause}`)) continue;
      seen.add(`${list} ${id} ${clause}`);
      if (!taken.has(id)) {
        taken.add(id);
        known.set(keyOf(number, date), id);
        proposed.push({
          id,
          kind: KINDS[kind ?? ''] ?? 'other',
          issuer: issuer === '' ? undefined : issuer,
          number,
          date,
          title: title ?? undefined,
          printed: words,
        });
      }
      const isSame = proposed.some((own) => own.id === id && own.printed === words);
      lists[list].push({ act: id, clause, printed: isSame ? undefined : words });
    }
  return { ...lists, proposed };
};
