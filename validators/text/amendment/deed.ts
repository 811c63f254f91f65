// What an amending act does at a place: it rewords, replaces words, adds, strikes out, removes, numbers anew.
import { NUMBERS, numbersOf } from './place.ts';
import { QUOTED } from './quoted.ts';

/** What is added as a whole. */
export type AddedUnit = 'clause' | 'section' | 'paragraph' | 'sentence' | 'row' | 'annex';

/** What is done to a place. A `text` is null where the new words stand in an annex of the amending act. */
export type AmendmentDeed =
  | { readonly kind: 'reword'; readonly text: string | null }
  | {
      readonly kind: 'replace';
      readonly words: string;
      readonly by: string;
      /** «В соответствующем падеже»: the words stand in other cases too. */
      readonly inflected: boolean;
    }
  | { readonly kind: 'insert'; readonly words: string; readonly after: string | null }
  | {
      readonly kind: 'add';
      readonly what: AddedUnit;
      readonly numbers: readonly string[];
      readonly text: string | null;
    }
  | { readonly kind: 'strike'; readonly words: string }
  | { readonly kind: 'remove' }
  | { readonly kind: 'renumber'; readonly to: readonly string[] }
  | { readonly kind: 'repeal' }
  | { readonly kind: 'unread' };

/** The deeds of one sentence, and the words of it that name their place. */
export interface ReadDeeds {
  readonly deeds: readonly AmendmentDeed[];
  readonly placed: string;
}

const Q = `(${QUOTED}(?:\\s*(?:,|и)\\s*${QUOTED})*)`;
const WORDS =
  '(?:слов\\p{Ll}{0,4}|словосочетани\\p{Ll}{1,3}|цифр\\p{Ll}{0,3}|числ\\p{Ll}{1,3}|фраз\\p{Ll}{1,3}|аббревиатур\\p{Ll}{1,3}|сокращени\\p{Ll}{1,3}|дат[уоы]\\p{Ll}{0,2})';
const OTHER = `[^${QUOTED};]`;
const pattern = (source: string): RegExp => new RegExp(`(?<!\\p{L})${source}`, 'giud');

const REPLACE = [
  pattern(`${WORDS}\\s*${Q}${OTHER}{0,80}?замен(?:ить|ив|яются|яется)${OTHER}{0,60}?${Q}`),
  pattern(`замен(?:ить|ив)${OTHER}{0,60}?${WORDS}\\s*${Q}${OTHER}{0,60}?${Q}`),
];
const INSERT = pattern(
  `(?:(?:после|перед)\\s+${WORDS}\\s*(${QUOTED})${OTHER}{0,60}?)?дополн(?:ить|ив)${OTHER}{0,60}?${WORDS}\\s*:?\\s*(${QUOTED})`,
);
const STRIKE = pattern(`${WORDS}\\s*${Q}${OTHER}{0,40}?(?:исключ(?:ить|ив)|удал(?:ить|ив))`);
const STRIKE_FROM = pattern(`(?:исключ(?:ить|ив)|удал(?:ить|ив))(${OTHER}{0,100}?)${WORDS}\\s*${Q}`);
const UNITS: readonly (readonly [string, AddedUnit])[] = [
  ['(?:под)?пункт(?:ом|ами)', 'clause'],
  ['раздел(?:ом|ами)|глав(?:ой|ами)', 'section'],
  ['абзац(?:ем|ами)|дефис(?:ом|ами)|сноск(?:ой|ами)|примечани(?:ем|ями)', 'paragraph'],
  ['предложени(?:ем|ями)', 'sentence'],
  ['строк(?:ой|ами)|позици(?:ей|ями)|мероприяти(?:ем|ями)|показател(?:ем|ями)', 'row'],
  ['приложени(?:ем|ями)', 'annex'],
];
const ADD = pattern(
  `дополн(?:ить|ив)(${OTHER}{0,120}?)(?<!\\p{L})(${UNITS.map(([noun]) => noun).join('|')})(?!\\p{L})(?:\\s+\\p{Ll}{4,12}(?:ым|им|ой|ей|ыми|ими))?\\s*(${NUMBERS})?(${OTHER}{0,80}?):?\\s*(${QUOTED})?(?=[\\s.;,]*(?:$|;))`,
);
const REWORD = pattern(
  `излож(?:ить|ив)(${OTHER}{0,120}?)(?<!\\p{L})редакции(${OTHER}{0,80}?):?\\s*(${QUOTED})?`,
);
const REMOVE = pattern(
  '(?:исключить|исключив|отменить|удалить|(?:признать|признав|считать|считая)(?!\\p{L})[^;]{0,400}?утративш\\p{Ll}{2,3}\\s+силу)',
);
const RENUMBER = pattern(
  `(?:считать|считая|нумеровать)\\s+(?:соответственно\\s+)?(?:под)?(?:пункт|раздел|строк)(?:ом|ами|ой)\\s*(${NUMBERS})`,
);
/** A change is told here in words that are not read. */
const CHANGES = pattern('(?:изложить|изложив|заменить|заменив|дополнить|дополнив|исключить)(?!\\p{L})');
/** «После пункта 2.2»: where something is added behind, no place that changes. */
const BEHIND =
  /(?<!\p{L})(?:после|перед)\s+(?:пункт|абзац|строк|раздел|подпункт)\p{Ll}{1,3}\s*(?:[\d.]+|\p{Ll}{5,12}(?:ого|его))?/giu;
const INFLECTED = /соответствующ\p{Ll}{2,3}\s+(?:числ|падеж|форм)/iu;

const unitOf = (noun: string): AddedUnit =>
  UNITS.find(([form]) => new RegExp(`^(?:${form})$`, 'iu').test(noun))?.[1] ?? 'paragraph';

/** Reads the deeds of a sentence; null where it changes nothing. Quotations are masked in `text`; `quoted` are those of the sentence in order. */
export const readDeeds = (text: string, quoted: readonly string[]): ReadDeeds | null => {
  const wordsAt = (from: number, to: number): readonly string[] => {
    const before = text.slice(0, from).split(QUOTED).length - 1;
    return quoted.slice(before, before + text.slice(from, to).split(QUOTED).length - 1);
  };
  const wordsOf = ({ indices }: RegExpExecArray, group: number): readonly string[] => {
    const span = indices?.[group];
    return span === undefined ? [] : wordsAt(span[0], span[1]);
  };
  const found: { readonly at: number; readonly deed: AmendmentDeed }[] = [];
  let left = text;
  /** Takes what a pattern reads out of the sentence, so that nothing is read twice. */
  const take = (
    form: RegExp,
    deeds: (match: RegExpExecArray) => readonly AmendmentDeed[],
    keep: (match: RegExpExecArray) => string = () => '',
  ): void => {
    for (const match of [...left.matchAll(form)]) {
      found.push(...deeds(match).map((deed) => ({ at: match.index, deed })));
      const kept = keep(match);
      left =
        left.slice(0, match.index) +
        kept.padEnd(match[0].length, ' ') +
        left.slice(match.index + match[0].length);
    }
  };
  for (const form of REPLACE)
    take(form, (match) => {
      const [words, by] = [wordsOf(match, 1), wordsOf(match, 2)];
      const inflected = INFLECTED.test(match[0]);
      return words.map((one, index) => ({
        kind: 'replace' as const,
        words: one,
        by: by[index] ?? by.at(-1) ?? '',
        inflected,
      }));
    });
  take(INSERT, (match) => [
    { kind: 'insert', words: wordsOf(match, 2)[0] ?? '', after: wordsOf(match, 1)[0] ?? null },
  ]);
  const struck = (words: string): AmendmentDeed => ({ kind: 'strike', words });
  take(STRIKE, (match) => wordsOf(match, 1).map(struck));
  take(
    STRIKE_FROM,
    (match) => wordsOf(match, 2).map(struck),
    ([, from = '']) => from,
  );
  take(
    REWORD,
    (match) => [{ kind: 'reword', text: wordsOf(match, 3)[0] ?? null }],
    ([, between = '']) => between,
  );
  take(
    ADD,
    (match) => {
      const numbers = numbersOf(match[3] ?? '');
      const text = wordsOf(match, 5)[0] ?? null;
      const what = unitOf(match[2] ?? '');
      const elsewhere = /прил|прилаг/iu.test(match[4] ?? '');
      return text === null && numbers.length === 0 && !elsewhere
        ? []
        : [{ kind: 'add', what, numbers, text }];
    },
    ([, between = '']) => between,
  );
  take(RENUMBER, (match) => [{ kind: 'renumber', to: numbersOf(match[1] ?? '') }]);
  take(
    REMOVE,
    () => [{ kind: 'remove' }],
    ([words]) => words.replace(/утративш.*$/su, ''),
  );
  if (found.length === 0 && CHANGES.test(left)) found.push({ at: 0, deed: { kind: 'unread' } });
  CHANGES.lastIndex = 0;
  if (found.length === 0) return null;
  return {
    deeds: found.toSorted((a, b) => a.at - b.at).map(({ deed }) => deed),
    placed: left.replaceAll(BEHIND, ' '),
  };
};
