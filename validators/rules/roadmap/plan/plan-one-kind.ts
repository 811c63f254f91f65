// «Комплекс мер («дорожная карта»)», «комплексный план», «план мероприятий»: whether these are one paper or three, nobody can say.
import { excerpt, inner } from '../../../model/excerpt.ts';
import { within } from '../../../model/within.ts';
import { beforeTerms } from '../../example-base.ts';
import { sayNames } from '../../levels/say.ts';
import { leaveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule } from '../../rule.ts';
import { type PrintedText, printedTexts } from '../../words/printed-texts.ts';

const kindWords = String.raw`(?<kind>комплексн\p{L}{1,3}\s+план\p{L}{0,3}|комплекс\p{L}{0,3}\s+мер|план\p{L}{0,3}\s+мероприятий|план\p{L}{0,3}|программ\p{L}{1,3})`;
/** What stands for the roadmap beside its name: before it, or in brackets behind. */
const BESIDE = new RegExp(
  String.raw`(?<!\p{L})${kindWords}\s{0,2}(?<mark>\()?["«„]?дорожн\p{L}{2,3}\s+карт\p{L}{0,3}[»”“]?|дорожн\p{L}{2,3}\s+карт\p{L}{0,3}["»“]?\s{0,2}\((?<other>комплекс\p{L}{0,3}\s+мер|план(?:\p{L}{0,3}\s+мероприятий)?)\)`,
  'giu',
);

const kindOf = (words: string): string => {
  const plain = words.toLowerCase();
  if (/^комплексн/u.test(plain)) return 'комплексный план';
  if (/^комплекс/u.test(plain)) return 'комплекс мер';
  if (/мероприятий/u.test(plain)) return 'план мероприятий';
  return plain.startsWith('программ') ? 'программа' : 'план';
};

interface Named {
  readonly printed: PrintedText;
  readonly words: string;
  readonly at: number;
  readonly kind: string;
  /** Brackets around its other name; null where the two stand the other way round. */
  readonly inBrackets: boolean | null;
}

const namedIn = (printed: PrintedText): readonly Named[] =>
  [...printed.text.matchAll(BESIDE)].map(({ 0: words, index, groups }) => ({
    printed,
    words,
    at: index,
    kind: kindOf(groups?.['kind'] ?? groups?.['other'] ?? ''),
    inBrackets: groups?.['other'] === undefined ? groups?.['mark'] !== undefined : null,
  }));

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
        named.filter(({ inBrackets }) => inBrackets !== null),
        ({ inBrackets }) => inBrackets,
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
              ru: `Второе название дорожной карты стоит то в скобках, то без них: ${shown.ru}`,
              en: `The other name of the roadmap stands now in brackets, now without: ${shown.en}`,
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
