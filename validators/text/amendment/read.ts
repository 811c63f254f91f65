// Reads the sentences of an amending act: which of them open a list of changes, which change something, and in which act.
import { actReferences } from '../acts/act-reference.ts';
import { amending, isEnacting } from '../acts/order-words.ts';
import { type AmendmentAction, readActions } from './action.ts';
import { type Announced, announcedBy, announcedUnder, headsChanges, type NamedAct } from './announced.ts';
import { clausesInWords } from './clause-sign.ts';
import { type AmendedPlace, nowhere, readPlace } from './place.ts';
import { maskQuoted, QUOTED } from './quoted.ts';

/** One change that an amending act makes. */
export interface Amendment {
  /** The line, from 0, in which it is told. */
  readonly line: number;
  /** The amended act by its number and date (ISO date); null where the text names none. */
  readonly act: NamedAct | null;
  readonly place: AmendedPlace;
  readonly action: AmendmentAction;
  /** How the act says it, with the words that name its place where another sentence does. */
  readonly words: string;
  /** The heading of the changes among which it stands: it names what is changed; '' where there is none. */
  readonly under: string;
}

interface Sentence {
  readonly line: number;
  /** The line in which it ends, its quotations included. */
  readonly last: number;
  /** The lines that begin inside its quotations. */
  readonly inside: readonly number[];
  /** How its item is numbered: «1.», «1.1.», «1)», «а)»; empty for a paragraph without a number. */
  readonly style: string;
  readonly text: string;
  /** The same as the act prints it. */
  readonly printed: string;
  readonly quoted: readonly string[];
}

/** What a list of changes takes from the words that open it. */
interface Opened {
  readonly style: string;
  /** «Признать утратившими силу:»: what is listed loses its force. */
  readonly repeals: boolean;
  readonly act: Amendment['act'];
  readonly place: AmendedPlace;
  /** The words themselves where they name a place in the act; else empty. */
  readonly words: string;
  readonly under: string;
}

/** Many changes are told with a whole clause of new words: of a quotation so much is enough to know it again. */
const LONGEST_QUOTED = 60;

/** The words of a sentence with its quotations put back, each cut where it is long. */
const sayAgain = ({ printed, quoted }: Sentence): string => {
  let at = 0;
  return printed
    .replaceAll(QUOTED, () => {
      const words = (quoted[at++] ?? '').replaceAll(/\s+/gu, ' ').trim();
      const cut = words.slice(0, LONGEST_QUOTED);
      return words.length <= LONGEST_QUOTED
        ? `«${words}»`
        : `«${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–—-]+$/u, '')}…»`;
    })
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s.;:,]+$/u, '')
    .trim();
};

const ITEM = /^\s*(?:(?:§\s*(?=[\d.]{1,20}[.)]\s))?(\d{1,3}(?:\.\d{1,3})*)([.)]?)|(\p{Ll})\))\s+/u;
const TITLE = /^\s*о\s+внесении\s+изменени/iu;

const styleOf = (text: string): string => {
  const item = ITEM.exec(text);
  if (item === null) return '';
  const [, number, mark = '', letter] = item;
  return letter === undefined ? `${number?.split('.').length ?? 0}${mark}` : 'а)';
};

/** «В пункте 3.2: в абзаце первом …; абзац второй …»: a list in one line, which its first words open. */
const INLINE = new RegExp(
  `(?<=(?:^|\\n)[ \\t]{0,9}(?:[\\d.]{1,20}[.)]?|\\p{Ll}\\))?[ \\t]{0,9}В[ \\t](?=[^:;\\n]{0,120}\\d)[^:;\\n${QUOTED}]{1,200}:)[ \\t](?=\\p{Ll})`,
  'giu',
);

/** The mark between two quotations of which each is a paragraph: both are announced by the sentence before them. */
const BETWEEN = new RegExp(`(?<=${QUOTED})[;,.]{1,2}\\s*\\n(?=\\s*${QUOTED}[\\s.;,]*(?:\\n|$))`, 'gu');

/** The sentences of a text: items and what a semicolon parts in them. A quotation belongs to the sentence that announces it. */
const sentencesOf = (given: readonly string[]): readonly Sentence[] => {
  const { text: masked, lines, quoted } = maskQuoted(given);
  const text = masked.replaceAll(INLINE, ';').replaceAll(BETWEEN, (mark) => ' '.repeat(mark.length));
  const sentences: Sentence[] = [];
  let taken = 0;
  let style = '';
  for (const match of text.replaceAll(new RegExp(`\\n(?=\\s*${QUOTED})`, 'gu'), ' ').matchAll(/[^;\n]+/gu)) {
    const [words] = match;
    const count = words.split(QUOTED).length - 1;
    const opensLine = match.index === 0 || text[match.index - 1] === '\n';
    if (opensLine) style = styleOf(words);
    else if (text[match.index - 2] === ':' && masked[match.index - 1] !== ';') style += ':';
    const own = quoted.slice(taken, taken + count);
    const end = match.index + words.trimEnd().length - 1;
    const isQuotedLast = text[end] === QUOTED;
    const opening = [...words.matchAll(new RegExp(QUOTED, 'gu'))].map(
      (mark) => lines[match.index + mark.index] ?? 0,
    );
    const printed = words.replace(ITEM, '');
    sentences.push({
      inside: own.flatMap((quotation, place) =>
        quotation
          .split('\n')
          .slice(1)
          .map((_, index) => (opening[place] ?? 0) + index + 1),
      ),
      line: lines[match.index + words.search(/\S|$/u)] ?? lines[match.index] ?? 0,
      last: (lines[end] ?? 0) + (isQuotedLast ? (own.at(-1)?.split('\n').length ?? 1) - 1 : 0),
      style,
      text: clausesInWords(printed),
      printed,
      quoted: own,
    });
    taken += count;
  }
  return sentences;
};

const actsIn = (text: string): readonly NonNullable<Amendment['act']>[] =>
  actReferences(text).flatMap(({ quoted, number, date }) =>
    quoted || date === null ? [] : [{ number, date }],
  );

/** A number says a place only where a clause, a row or an annex has it. */
const isNamed = ({ clauses, annex, inPart, rows, nth }: AmendedPlace): boolean =>
  clauses.length > 0 || annex !== null || inPart || rows.length > 0 || nth !== null;

/** Where a sentence may go on with a change at another place: «пункт 4.3 исключить, пункты 4.4 и 4.5 считать …». */
const NEXT_PLACE =
  /[,.]\s+(?=(?:а\s+|и\s+|при\s+этом\s+|соответственно\s+)?(?:(?:в|из)\s+)?(?:(?:перв|втор|трет|четв[её]рт)\p{Ll}{2,3}\s+)?(?:пункт|подпункт|абзац|раздел|строк|приложени|предложени|таблиц|показател|мероприяти))|(?:[,.]?\s+(?:а\s+также|и)|[,.])\s+(?=(?:здесь\s+и\s+)?далее\s+(?:по|в)\s)/giu;

/** «Пункт 3 считать пунктом 4, пункты 5 и 6 – соответственно пунктами 7 и 8»: the verb is said once. */
const UNSAID =
  /(?<=(?:пункт|раздел|глав|строк|позици)\p{Ll}{0,3}\s[\d.,\sиIVXL–—-]{1,60})\s[–—-]\s(?=(?:соответственно\s)?(?:(?:под)?пункт|раздел|глав|строк|позици)(?:ом|ами|ой|ей|ями)\s)/giu;

/** A sentence with the verb put wherever it is meant. */
const spelledOut = (sentence: Sentence): Sentence =>
  /(?<!\p{L})считать(?!\p{L})/iu.test(sentence.text)
    ? { ...sentence, text: sentence.text.replaceAll(UNSAID, ' считать ') }
    : sentence;

/** A sentence that tells changes at several places, place by place. */
function* piecesOf(sentence: Sentence): Generator<Sentence> {
  const { text, quoted } = sentence;
  const marks = (words: string): number => words.split(QUOTED).length - 1;
  for (const { 0: joint, index } of text.matchAll(NEXT_PLACE)) {
    const [first, rest] = [text.slice(0, index), text.slice(index + joint.length)];
    const [own, others] = [quoted.slice(0, marks(first)), quoted.slice(marks(first))];
    const [actions, more] = [readActions(first, own), readActions(rest, others)];
    if (actions === null || more === null || !isNamed(readPlace(actions.placed, nowhere))) continue;
    if (more.actions.some(({ kind }) => kind === 'unread')) continue;
    yield { ...sentence, text: first, quoted: own };
    yield* piecesOf({ ...sentence, text: rest, quoted: others });
    return;
  }
  yield sentence;
}

/** What ends an act as a whole; «исключив из состава совета Громова» takes something out of one. */
const ENDS = /(?<!\p{L})(?:утративш|не\s?действующ|недействительн|отмен(?:ить|ив)(?!\p{L}))/iu;

/** «Срок мероприятия установить „…“», «срок мероприятия 7 продлить до …»: an item of a list of changes in a form of its own. */
const SETS =
  /(?<!\p{L})(?:установить|определить|продлить|перенести|увеличить|уменьшить|сократить|возложить|поручить)(?!\p{L})/iu;

/** What becomes of an action: acts that are ended without a place are repealed; where neither is named nothing is removed. */
const settled = (
  action: AmendmentAction,
  place: AmendedPlace,
  ended: readonly NonNullable<Amendment['act']>[],
  about: Amendment['act'],
): readonly Pick<Amendment, 'act' | 'action'>[] => {
  if (action.kind !== 'remove' || isNamed(place)) return [{ act: about, action }];
  return ended.map((act) => ({ act, action: { kind: 'repeal' } }));
};

/** «Утверждённых тем же распоряжением», «названным приказом»: the act that was named last. */
const SAME_ACT =
  /(?<!\p{L})(?:т(?:ем|ого|ому)\s+же|эт(?:им|ого|ому)(?:\s+же)?|(?:указанн|названн|упомянут)\p{Ll}{2,3})\s+(?:приказ|распоряжени|постановлени|решени)\p{Ll}{0,3}(?!\p{L})/iu;

/** An annex of another act, quoted as a whole with its mark or stamp over it. */
const NEW_ANNEX = /^\s*(?:приложени|утвержд[её]н)[^\n]*\n/iu;

/** A sentence of an amending act that says or opens a change, and the changes that it says. */
interface Saying {
  readonly sentence: Sentence;
  readonly amendments: readonly Amendment[];
  /** It stands in a list of changes, and none was understood. */
  readonly unread?: true;
}

/**
 * Whether a sentence is an item of an open list of changes. Behind «изложить в следующей редакции:» without quotation marks items are
 * of the new words, until the list goes on.
 */
const isItem = (
  { style, printed }: Sentence,
  within: Opened | undefined,
  sayings: readonly Saying[],
): boolean => {
  if (within === undefined || style === '' || style.endsWith(':') || !/\p{L}{3}/u.test(printed)) return false;
  const last = sayings.findLast(({ amendments }) => amendments.length > 0)?.sentence;
  const bringsWords = last !== undefined && /:\s*$/u.test(last.text);
  return !bringsWords || last.style === style;
};

const readSayings = (given: readonly string[]): readonly Saying[] => {
  const sayings: Saying[] = [];
  let opened: readonly Opened[] = [];
  let titled: Amendment['act'] = null;
  let last: Amendment['act'] = null;
  const announced: Announced[] = [];
  for (const sentence of sentencesOf(given)) {
    const { line, style, text, quoted } = sentence;
    const announcedHere = style === '' ? announcedUnder(text, announced) : null;
    const heads = style === '' && (announcedHere !== null || headsChanges(text));
    if (!heads) announced.push(...announcedBy(text));
    if (TITLE.test(text)) {
      titled ??= actsIn(text)[0] ?? null;
      sayings.push({ sentence, amendments: [] });
      continue;
    }
    const sibling = opened.findIndex((one) => one.style === style);
    const listed = opened.at(-1)?.repeals === true && sibling !== opened.length - 1;
    const read =
      readActions(text, quoted) ?? (listed ? { actions: [{ kind: 'remove' }], placed: text } : null);
    const acts = actsIn(text);
    const ends = /:\s*$/u.test(text) && !isEnacting(text);
    const repeals =
      ends && acts.length === 0 && read?.actions.every(({ kind }) => kind === 'remove') === true;
    const opens = repeals || (read === null && (ends || heads || amending.test(text)));
    if (heads && opens) opened = [];
    else if (sibling >= 0 && (style !== '' || opens)) opened = opened.slice(0, sibling);
    const within = opened.at(-1);
    const sets = read === null && within !== undefined && style !== '' && SETS.test(text);
    if (sets && !opens && (quoted.length > 0 || isNamed(readPlace(text, nowhere, sentence)))) {
      const place = readPlace(text, within.place, sentence);
      const words = sayAgain(sentence);
      const unread: Amendment = {
        line,
        act: within.act,
        place,
        action: { kind: 'unread' },
        words,
        under: within.under,
      };
      sayings.push({ sentence, amendments: [unread] });
      continue;
    }
    const isTitled = titled !== null && read !== null && isNamed(readPlace(read.placed, nowhere));
    // «Приложение к изменениям, которые вносятся в приказ …»: under such a mark stand the new words that a clause announced.
    if (read === null && !opens && sayings.length > 0 && quoted.some((words) => NEW_ANNEX.test(words))) {
      sayings.push({ sentence, amendments: [] });
      continue;
    }
    const same: Amendment['act'] = read !== null && SAME_ACT.test(text) ? last : null;
    const isTold = heads || repeals || within !== undefined || acts.length > 0 || same !== null || isTitled;
    if (!isTold && !amending.test(text)) continue;
    const act: Amendment['act'] = acts[0] ?? announcedHere ?? within?.act ?? same ?? titled;
    const under = within?.under ?? '';
    last = act ?? last;
    const before = acts.length > 0 ? nowhere : (within?.place ?? nowhere);
    const says = sayAgain(sentence);
    if (opens) {
      const place = readPlace(text, before, sentence);
      const names = acts.length === 0 && isNamed(place) && !amending.test(text);
      opened = [
        ...opened,
        { style, repeals, act, place, words: names ? says : '', under: heads ? text : under },
      ];
    }
    if (read === null || repeals) {
      if (opens) sayings.push({ sentence, amendments: [] });
      else if (isItem(sentence, within, sayings)) sayings.push({ sentence, amendments: [], unread: true });
      continue;
    }
    const placed = isNamed(readPlace(read.placed, nowhere, sentence)) ? '' : (within?.words ?? '');
    const words = placed === '' ? says : `${placed}: ${says}`;
    const ended = listed || ENDS.test(text) ? acts : [];
    const pieces = [...piecesOf(spelledOut(sentence))];
    sayings.push({
      sentence,
      amendments: pieces.flatMap((piece) => {
        const { actions, placed: where } =
          (pieces.length > 1 && readActions(piece.text, piece.quoted)) || read;
        const place = readPlace(where, before, piece);
        return actions.flatMap((action) =>
          settled(action, place, ended, act).map((done) => ({ line, place, words, under, ...done })),
        );
      }),
    });
  }
  return sayings;
};

/**
 * The changes that a text makes to other acts, in order. Never fails.
 *
 * @param lines the paragraphs of the text
 */
export const readAmendments = (lines: readonly string[]): readonly Amendment[] =>
  readSayings(lines).flatMap(({ amendments }) => amendments);

/** A change of another act that is told and was not understood: the line, from 0, and the words that tell it. */
interface UnreadChange {
  readonly line: number;
  readonly words: string;
}

/**
 * The changes of a text that nobody can hold against an edition, for what they do was not understood.
 *
 * @param lines the paragraphs of the text
 */
export const unreadChanges = (lines: readonly string[]): readonly UnreadChange[] =>
  readSayings(lines).flatMap(({ sentence, amendments, unread }) =>
    unread === true || amendments.some(({ action }) => action.kind === 'unread')
      ? [{ line: sentence.line, words: sayAgain(sentence) }]
      : [],
  );

/**
 * The lines, from 0, that speak of another act: they tell or open a change of it, or hold its new words. What they name by number
 * is a part of that act.
 *
 * @param lines the paragraphs of the text
 */
export const amendingLines = (lines: readonly string[]): ReadonlySet<number> =>
  new Set(
    readSayings(lines).flatMap(({ sentence: { line, last } }) =>
      Array.from({ length: Math.max(last - line, 0) + 1 }, (_, index) => line + index),
    ),
  );

/**
 * The lines, from 0, that begin inside new words for another act: the numbers that they begin with are those of its clauses.
 *
 * @param lines the paragraphs of the text
 */
export const newWordLines = (lines: readonly string[]): ReadonlySet<number> =>
  new Set(
    readSayings(lines).flatMap(({ sentence: { inside }, amendments }) =>
      amendments.length > 0 ? inside : [],
    ),
  );
