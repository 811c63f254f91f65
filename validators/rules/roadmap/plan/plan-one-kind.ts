// «Комплекс мер («дорожная карта»)», «комплексный план», «план мероприятий»: whether these are one paper or three, nobody can say.
import { analyse, lemmasOf } from '../../../language/analyse.ts';
import { wordSet } from '../../../language/word-set.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { within } from '../../../model/within.ts';
import { beforeTerms } from '../../example-base.ts';
import { sayNames } from '../../levels/say.ts';
import { leaveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule } from '../../rule.ts';
import { type PrintedText, printedTexts } from '../../words/printed-texts.ts';

const map = String.raw`(?<map>["«„“]?[Дд]орожн\p{L}{2,3}\s+карт\p{L}{0,3}["»”“]?)`;
const phrase = String.raw`(?:[\p{L}-]{2,30}\s{1,2}){0,2}[\p{L}-]{2,30}`;
/** What stands for the roadmap beside its name: before it, or behind it in brackets or a dash. */
const BEFORE = new RegExp(String.raw`(?<!\p{L})(?<kind>${phrase})\s{0,2}(?<mark>\()?${map}\)?`, 'gu');
const BEHIND = new RegExp(String.raw`${map}\s{0,2}(?:\(|\s[–—-]\s)(?<kind>${phrase})\)?`, 'gu');

/** Papers that say what is to be done. */
const papers = wordSet('план комплекс программа перечень график план-график');

const lemmaOf = (word: string): string => [...lemmasOf(word)].sort()[0] ?? '';
const isAdjective = (word: string): boolean => analyse(word).some(({ part }) => part === 'adjective');
const isOf = (word: string): boolean =>
  analyse(word).some(({ part, case: of }) => part === 'noun' && of === 'genitive');

/** The kind that words end or begin with: «комплексный план», «комплекс мер», «план»; null where it is no paper. */
const kindIn = (words: readonly string[]): { readonly kind: string; readonly at: number } | null => {
  const at = words.findLastIndex((word) => [...lemmasOf(word)].some((lemma) => papers.has(lemma)));
  const [before, head, behind, ...more] = [words[at - 1], words[at], ...words.slice(at + 1)];
  if (head === undefined || more.length > 0) return null;
  if (behind !== undefined) return isOf(behind) ? { kind: `${lemmaOf(head)} ${lemmaOf(behind)}`, at } : null;
  const isWhole = before !== undefined && /^комплексн/iu.test(before) && isAdjective(before);
  return isWhole ? { kind: `комплексный ${lemmaOf(head)}`, at: at - 1 } : { kind: lemmaOf(head), at };
};

interface Named {
  readonly printed: PrintedText;
  readonly words: string;
  readonly at: number;
  readonly kind: string;
  /** How its other name is set: in brackets, in quotes, with a capital; null where the two stand the other way round. */
  readonly set: string | null;
}

const namedIn = (printed: PrintedText): readonly Named[] => {
  if (!/карт/u.test(printed.text)) return [];
  const before = [...printed.text.matchAll(BEFORE)].flatMap(
    ({ 0: words, index, groups }): readonly Named[] => {
      const said = (groups?.['kind'] ?? '').split(/\s+/u);
      const found = kindIn(said);
      if (found === null) return [];
      const skipped = words.indexOf(said[found.at] ?? '', said.slice(0, found.at).join(' ').length);
      const other = groups?.['map'] ?? '';
      return [
        {
          printed,
          words: words.slice(skipped),
          at: index + skipped,
          kind: found.kind,
          set: [
            groups?.['mark'] ?? '',
            /\p{L}/u.test(other.charAt(0)) ? '' : '«',
            /[Д]/u.test(other) ? 'Д' : 'д',
          ].join(''),
        },
      ];
    },
  );
  const behind = [...printed.text.matchAll(BEHIND)].flatMap(
    ({ 0: words, index, groups }): readonly Named[] => {
      const said = (groups?.['kind'] ?? '').split(/\s+/u);
      const found = kindIn(said) ?? kindIn(said.slice(0, 2)) ?? kindIn(said.slice(0, 1));
      return found?.at !== 0 ? [] : [{ printed, words, at: index, kind: found.kind, set: null }];
    },
  );
  return [...before, ...behind];
};

export const planOneKind: TerritoryRule = {
  id: 'roadmap/plan-one-kind',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Дорожная карта везде одного рода и набрана одинаково',
    en: 'The roadmap is a paper of one kind, and set alike',
  },
  fault: {
    ru: 'Дорожная карта названа документом разного рода',
    en: 'The roadmap is called papers of several kinds',
  },
  reason: {
    ru: '«Комплекс мер», «комплексный план» и «план мероприятий» для читателя – разные документы, и у каждого свой порядок утверждения.',
    en: 'A set of measures, a complex plan and a plan of events are different papers to a reader, each adopted in its own way.',
  },
  cure: {
    ru: 'Выберите один род документа и пишите его одинаково: «комплекс мер („дорожная карта“)».',
    en: 'Choose one kind and write it alike: “комплекс мер (дорожная карта)”.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'Может идти речь и о разных документах: тогда назовите каждый полностью.',
    en: 'Different papers may be meant; then each wants its full name.',
  },
  *check(territory, { corpus }) {
    const named = printedTexts(territory)
      .filter(({ damaged }) => damaged !== true)
      .flatMap(namedIn);
    const kinds = [...Map.groupBy(named, ({ kind }) => kind).values()];
    const set = [
      ...Map.groupBy(
        named.filter((one) => one.set !== null),
        (one) => one.set,
      ).values(),
    ];
    const ways = kinds.length > 1 ? kinds : set.length > 1 ? set : [];
    const [usual, ...others] = ways.toSorted((a, b) => b.length - a.length);
    const [first, ...more] = others.flat();
    const example = usual?.[0];
    if (first === undefined || example === undefined) return;
    const spot = ({ printed, at, words }: Named) =>
      within(printed.at, printed.text, { at, length: words.length }, corpus.texts);
    const names = [...others.flatMap(([one]) => (one === undefined ? [] : [one.words])), example.words].map(
      excerpt,
    );
    const shown = { ru: sayNames(names.map(inner)).ru, en: sayNames(names).en };
    yield {
      at: spot(first),
      message:
        kinds.length > 1
          ? {
              ru: `Дорожная карта названа документом разного рода: ${shown.ru}`,
              en: `The roadmap is called papers of several kinds: ${shown.en}`,
            }
          : {
              ru: `Второе название дорожной карты набрано по-разному: ${shown.ru}`,
              en: `The other name of the roadmap is set in several ways: ${shown.en}`,
            },
      grounds: more.map((other) => ({
        says: { ru: `И здесь иначе: «${inner(other.words)}»`, en: `Otherwise here, too: “${other.words}”` },
        at: spot(other),
      })),
      evidence: `${kinds
        .map(([one]) => one?.kind ?? '')
        .sort()
        .join(' ')}`,
    };
  },
  bad: [
    {
      title: { ru: 'Комплекс мер и комплексный план', en: 'A set of measures, and a complex plan' },
      files: beforeTerms(
        '3.2. Центр ведёт комплекс мер («дорожную карту») школ. Школа ведёт комплексный план («дорожную карту») класса.',
      ),
    },
    {
      title: { ru: 'В скобках и без скобок', en: 'In brackets and without' },
      files: beforeTerms(
        '3.2. Центр ведёт комплексы мер («дорожные карты») школ. Школа ведёт комплексы мер «дорожные карты» классов и уроков.',
      ),
    },
  ],
  good: [
    {
      title: { ru: 'Один род, одинаково', en: 'One kind, set alike' },
      files: beforeTerms(
        '3.2. Центр ведёт комплекс мер («дорожную карту») школ. Школа ведёт свой комплекс мер («дорожную карту»).',
      ),
    },
  ],
};
