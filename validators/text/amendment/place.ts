// Where an amending act changes something: «в абзаце втором пункта 2.2», «приложение № 2», «по всему тексту».
import { QUOTED } from './quoted.ts';

/** The place of a change, as far as it is named. */
export interface AmendedPlace {
  /** Numbers of the clauses, sections or rows: the narrowest that are named. */
  readonly clauses: readonly string[];
  /** Number of the annex; empty where it has none. */
  readonly annex: string | null;
  readonly document: 'provision' | 'roadmap' | 'indicators' | null;
  /** «Приложение к Концепции»: what is meant is annexed to the text that the act adopts, and is not this text. */
  readonly annexed: boolean;
  /** The word for that text, in lower case and without its ending; '' where nothing is annexed. */
  readonly annexedTo: string;
  /** The quoted names of rows, or what the name of a table or an annex is. */
  readonly rows: readonly string[];
  /** «В строке второй», «второе предложение», «абзац третий»: from 1. */
  readonly nth: { readonly unit: 'row' | 'sentence' | 'paragraph'; readonly at: number } | null;
  /** A part of the place is meant that has no number of its own: a paragraph, a sentence, an item with a letter. */
  readonly inPart: boolean;
  /** «Заголовок раздела IV»: the heading alone, and nothing of what stands under it. */
  readonly heading: boolean;
  /** The numbers are those of rows of a table. */
  readonly isRow: boolean;
  /** The numbers are those of sections: «глава 4» is no «пункт 4». */
  readonly isSection: boolean;
  /** «По всему тексту». */
  readonly everywhere: boolean;
  /** The words that name the place, the innermost first: a document is known by its title among them. */
  readonly said: readonly string[];
}

/** No place is named. */
export const nowhere: AmendedPlace = {
  clauses: [],
  annex: null,
  document: null,
  annexed: false,
  annexedTo: '',
  rows: [],
  nth: null,
  inPart: false,
  heading: false,
  isRow: false,
  isSection: false,
  everywhere: false,
  said: [],
};

const ONE = '(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}|[IVX]{1,5}(?:\\.\\d{1,3})?)(?![\\p{L}\\d])';
/** «3.1», «3.1, 3.2 и 3.4», «3.1–3.3» */
export const NUMBERS = `(?:№\\s*)?${ONE}(?:\\s*(?:,|и|[-–—])\\s*${ONE})*`;
/** «Пункт 1 [статьи 5]»: the article is a section there, as «раздел» is, and its clauses are counted anew. */
const NOT_OF_CLAUSE = '(?<!пункт\\p{Ll}{0,4}\\s+[\\d.,и\\s–-]{1,20}\\s)';
const NARROW = new RegExp(
  `(?<!\\p{L})(подпункт|пункт|п\\.|${NOT_OF_CLAUSE}стат|строк|позици|мероприяти|показател|индикатор)(?:\\p{Ll}{0,4})\\s*(?:(?:под|с|за)\\s+(?:порядковым\\s+)?(?:номер(?:ом|ами)|№)\\s*)?(${NUMBERS})`,
  'giu',
);
const ROW = /^(?:строк|позици|мероприяти|показател|индикатор)/iu;
const SECTION = new RegExp(
  `(?<!\\p{L})(?:раздел|глав)\\p{Ll}{0,3}\\s*(${NUMBERS})|(?<!\\p{L})част\\p{Ll}{1,2}\\s+([IVX]{1,5})(?![\\p{L}\\d])`,
  'iu',
);
/** What a text that was adopted by an act is called where something is annexed to it. */
const ANNEXED =
  /(?<=(?<!\p{L})приложени\p{Ll}{1,3}(?:\s*(?:№|N)?\s*\d{1,2})?)\s+к\s+(?:указанн\p{Ll}+\s+|настоящ\p{Ll}+\s+)?(положени|концепци|стандарт|порядк|программ|регламент|модел)\p{Ll}{1,3}(?!\p{L})[^,;:.\uFFFC]*?(?=$|[,;:.\uFFFC]|\s(?:в\s(?:строк|граф|показател|позици|пункт|таблиц)|(?:строк|позици|пункт)\p{Ll}{1,3}\s+[\d\uFFFC]|излож|дополн|исключ|замен|признать|слов|цифр|после\s))/iu;
const ANNEX = /(?<!\p{L})приложени\p{Ll}{1,3}(?:\s*(?:№|N)?\s*(\d{1,2})(?![\d.]))?/iu;
const PART = new RegExp(
  `(?<!\\p{L})(?:абзац|предложени|дефис|сноск|примечани|наименовани|названи|заголов|преамбул|гриф(?:а|е|у|ом)?(?!\\p{L})|значени\\p{Ll}{1,3}\\s+(?:на|за)\\s+\\d|граф[аеуы]|столб|подпункт\\p{Ll}{0,3}\\s*${QUOTED})`,
  'iu',
);
/** «После слов «…» изложить в редакции», «после слов «…» слова «…» заменить»: what stands behind these words. */
const BEHIND_WORDS = new RegExp(
  `(?<!\\p{L})после\\s+слов\\p{Ll}{0,2}\\s*${QUOTED}\\s*(?:слов[ао](?!\\p{L})|цифр[ыу](?!\\p{L})|излож|читать)`,
  'iu',
);
/** The heading of a part that has a number, and one whose part was named before. */
const HEADING_OF =
  /(?<!\p{L})(?:заголов|наименовани|названи)\p{Ll}{1,3}\s+(?:(?:под)?раздел|глав|част|стать|пункт)/iu;
const HEADING_ALONE =
  /(?<!\p{L})(?:заголов|наименовани|названи)\p{Ll}{1,3}(?=\s*(?:$|[,:;(\uFFFC]|слов|цифр|излож|дополн|после|замен|исключ|читать))/iu;
const EVERYWHERE = /по\s+(?:всему\s+)?тексту|(?:далее\s+)?в\s+тексте\s+(?:приказа|положения)/iu;
/** «По тексту Положения и приложения № 2», «по тексту приложений»: of several texts none is the one place. */
const SEVERAL_TEXTS =
  /по\s+(?:всему\s+)?тексту\s+(?:приложений(?!\p{L})|[^;:\uFFFC]{0,120}?(?:\s+и|,)\s+(?:по\s+(?:всему\s+)?тексту\s+)?(?:приложени|положени|концепци|стандарт|дорожн|комплекс|план|показател))/iu;
/** «Внести в Положение о …, и в показатели … изменения»: which of the documents each change is of, it says itself. */
const SEVERAL_DOCUMENTS =
  /внести\s+(?:(?:следующие\s+)?изменения\s+)?в\s[^;:]*?[\s,]и\s+(?:также\s+)?в\s+(?:положени|концепци|стандарт|показател|индикатор|дорожн|комплекс|план|приложени)/iu;

/** «Изменения, которые вносятся в Положение … и в Календарь …»: the second has a name of its own. */
const SEVERAL_NAMED =
  /(?:[Вв]нести\s(?:(?:следующие\s)?изменения\s)?|[Вв]нос\p{Ll}{2,5}\s)в\s[^;:]*?[\s,]и\s(?:также\s)?в\s\p{Lu}/u;

/** «В пункте 9 и далее по тексту»: what was named before it is where it begins. */
const ONWARD =
  /(?<!\p{L})(?:(?:здесь\s+и\s+)?далее\s+(?:по\s+(?:всему\s+)?тексту|в\s+тексте)|и\s+по\s+(?:всему\s+)?тексту)(?!\p{L})/iu;
const ROADMAP = /дорожн\p{Ll}{2,3}\s+карт|комплекс\p{Ll}{0,2}\s+мер(?!\p{L})|план\p{Ll}{0,2}\s+мероприятий/iu;
const TABLE = /(?<!\p{L})(?:показател|индикатор)/iu;
const PROVISION = /(?<!\p{L})(?:положени|концепци|стандарт)/iu;

/** A row that is named by what it is called; what is added («дополнить строкой «…»») stands in another case. */
const ROWS = new RegExp(
  `(?<!\\p{L})(?<!значени\\p{Ll}{1,3}\\s)(?:строк[еуиа]|строках|позици[июя]|показател[еяь]|показателях|мероприяти[ияе])\\s*(${QUOTED}(?:\\s*(?:,|и)\\s*${QUOTED})*)`,
  'giu',
);
/** A table or an annex that is named by its title. */
const TITLED = new RegExp(
  `(?<!\\p{L})(?:таблиц|приложени)\\p{Ll}{1,3}(?:\\s*(?:№|N)?\\s*\\d{1,2})?\\s*${QUOTED}`,
  'iu',
);
const ORDINALS = 'перв втор трет четверт пят шест седьм восьм девят десят'.split(' ');
const ORDINAL = `(${ORDINALS.join('|')})(?:ь?\\p{Ll}{2,3})(?!\\p{L})`;
const UNIT = '(строк(?:[еуи])|предложени[ея]|предложении|абзаца?|абзаце)(?!\\p{L})';
const NTH = [
  new RegExp(`(?<!\\p{L})${UNIT}\\s+${ORDINAL}`, 'giu'),
  /(?<!\p{L})(предложени[ея]|предложении|абзаца?|абзаце)\s+([1-9])(?![\p{L}\d.])/giu,
  // «Графу третью строки 11»: the ordinal is that of the column.
  new RegExp(`(?<!\\p{L})(?<!(?:граф|столб)\\p{Ll}{1,4}\\s+)${ORDINAL}\\s+${UNIT}`, 'giu'),
];

/** The one part that is named by its order; of «второе предложение абзаца третьего» neither is known alone. */
const nthIn = (text: string): AmendedPlace['nth'] => {
  const bare = text.replaceAll(/ё/giu, 'е');
  const [found, ...more] = NTH.flatMap((form) => [...bare.matchAll(form)]);
  if (found === undefined || more.length > 0) return null;
  const words = found.slice(1).map((word) => word.toLowerCase());
  const at =
    ORDINALS.findIndex((ordinal, index) => words.includes(ordinal) || words.includes(`${index + 1}`)) + 1;
  const unit = words.find((word) => /^\p{L}/u.test(word) && !ORDINALS.includes(word)) ?? '';
  return { unit: unit.startsWith('стр') ? 'row' : unit.startsWith('абз') ? 'paragraph' : 'sentence', at };
};

/** The words of quotations of a masked text: those that a form finds. */
const quotedIn = (text: string, quoted: readonly string[], form: RegExp): readonly string[] =>
  [...text.matchAll(form)].flatMap(({ 0: found, index }) => {
    const before = text.slice(0, index).split(QUOTED).length - 1;
    return quoted.slice(before, before + found.split(QUOTED).length - 1);
  });

/** «3.1–3.3» is three numbers where only the last of their parts differs. */
const between = (from: string, to: string): readonly string[] => {
  const [head, first] = [from.slice(0, from.lastIndexOf('.') + 1), Number(from.split('.').at(-1))];
  const last = Number(to.split('.').at(-1));
  const same = to.startsWith(head) && to.split('.').length === from.split('.').length;
  if (!same || !(last > first) || last - first > 50) return [from, to];
  return Array.from({ length: last - first + 1 }, (_, index) => `${head}${first + index}`);
};

/** The numbers of a printed list of them. */
export const numbersOf = (printed: string): readonly string[] => {
  const found = [...printed.matchAll(new RegExp(ONE, 'gu'))];
  return found.flatMap(({ 0: number, index }, place) => {
    const before = found[place - 1];
    const joined = before === undefined ? '' : printed.slice(before.index + before[0].length, index);
    return before !== undefined && /[-–—]/u.test(joined) ? between(before[0], number).slice(1) : [number];
  });
};

/** The clauses that a phrase names: of «подпункт 3 пункта 2.1» the second, of «пункт 2.1 раздела 2» the first. */
const clausesIn = (
  text: string,
): {
  readonly numbers: readonly string[];
  /** The numbers are those of a subclause, which has none of its own in the whole. */
  readonly isInner: boolean;
  /** A subclause is named, alone or of a clause. */
  readonly hasInner: boolean;
  readonly isRow: boolean;
  readonly isSection: boolean;
} => {
  const narrow = [...text.matchAll(NARROW)];
  // A subclause whose number has points is found by it as a clause is.
  const isInner = ([, noun, number]: readonly string[]): boolean =>
    noun?.toLowerCase() === 'подпункт' && number?.includes('.') !== true;
  const isPointed = ([, noun]: readonly string[]): boolean => noun?.toLowerCase() === 'подпункт';
  const pointed = narrow.find((one) => isPointed(one) && !isInner(one));
  const last = pointed ?? narrow.findLast((one) => !isInner(one)) ?? narrow.at(-1);
  if (last === undefined)
    return {
      numbers: numbersOf(
        SECTION.exec(text)
          ?.slice(1)
          .find((one) => one !== undefined) ?? '',
      ),
      isInner: false,
      hasInner: false,
      isRow: false,
      isSection: true,
    };
  return {
    numbers: numbersOf(last[2] ?? ''),
    isInner: isInner(last),
    hasInner: pointed === undefined && narrow.some(isInner),
    isRow: ROW.test(last[1] ?? ''),
    isSection: false,
  };
};

/** A sentence of which a place is read: its quotations are masked in `text`, `quoted` are their words in order. */
export interface PlaceNames {
  readonly text: string;
  readonly quoted: readonly string[];
}

const NOTHING: PlaceNames = { text: '', quoted: [] };

/**
 * Reads the place that a phrase names, inside the one that was named before it. Quotations are masked in `text`.
 *
 * @param names the whole sentence, whose quotations name rows and tables
 */
export const readPlace = (text: string, outer: AmendedPlace, names = NOTHING): AmendedPlace => {
  const onward = ONWARD.exec(text);
  const within: AmendedPlace =
    onward === null
      ? outer
      : {
          ...outer,
          clauses: [],
          rows: [],
          nth: null,
          inPart: false,
          heading: false,
          isRow: false,
          isSection: false,
        };
  const here = onward === null ? text : text.slice(onward.index + onward[0].length);
  const annexedTo = ANNEXED.exec(here)?.[1]?.toLowerCase() ?? '';
  const annexed = annexedTo !== '';
  const own = annexed ? here.replace(ANNEXED, ' ') : here;
  const { numbers, isInner, hasInner, isRow, isSection } = clausesIn(own);
  const annex = ANNEX.exec(own);
  const rows = quotedIn(names.text, names.quoted, ROWS);
  const said = [own, ...quotedIn(names.text, names.quoted, new RegExp(TITLED, 'giu'))].join(' ');
  const named = ROADMAP.test(said)
    ? ('roadmap' as const)
    : TABLE.test(said)
      ? ('indicators' as const)
      : PROVISION.test(own)
        ? ('provision' as const)
        : null;
  const keeps = numbers.length === 0 || (isInner && within.clauses.length > 0);
  const nth = nthIn(own);
  const isDocument = named !== null || annex !== null;
  const isOfSeveral = SEVERAL_DOCUMENTS.test(own) || SEVERAL_NAMED.test(own);
  const several = isOfSeveral || SEVERAL_TEXTS.test(own);
  return {
    clauses: keeps ? within.clauses : numbers,
    annex: several ? null : annex === null ? within.annex : (annex[1] ?? ''),
    document: several ? null : (named ?? (annex === null ? within.document : null)),
    annexed: annexed || (annex === null && within.annexed),
    annexedTo: annexed ? annexedTo : annex === null ? within.annexedTo : '',
    rows: rows.length > 0 ? rows : keeps ? within.rows : [],
    nth: nth ?? (keeps ? within.nth : null),
    inPart: PART.test(own) || BEHIND_WORDS.test(names.text) || hasInner || (keeps && within.inPart),
    heading:
      HEADING_OF.test(own) ||
      (keeps && (within.heading || (within.clauses.length > 0 && !within.isRow && HEADING_ALONE.test(own)))),
    isRow: keeps ? within.isRow : isRow,
    isSection: keeps ? within.isSection : isSection,
    everywhere: EVERYWHERE.test(text) || within.everywhere,
    said: isOfSeveral ? [] : [said, ...(isDocument ? [] : within.said)],
  };
};
