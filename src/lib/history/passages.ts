// The words of a territory's act as its files hold them at one time, place by place, so that two times can be compared.
import { parse } from 'yaml';
import { achievedAt } from '../../../validators/model/achieved-at.ts';
import { allParts } from '../../../validators/model/all-parts.ts';
import { buildCorpus } from '../../../validators/model/corpus.ts';
import { headingWords } from '../../../validators/model/headings.ts';
import { orderGenitives } from '../../../validators/model/kind-names.ts';
import { placeInTerritory, printedWhere } from '../../../validators/model/places/act-place.ts';
import type { Part, Territory } from '../../../validators/model/types.ts';
import { furtherOf } from '../../../validators/model/view-of.ts';
import type { SourceFile, TerritoryFileKind } from '../../../validators/source/files.ts';
import type { Located, Path } from '../../../validators/source/spot.ts';
import { isPublisherNote, withoutPublisherNotes } from '../../../validators/text/marks/publisher-notes.ts';

/** Words of an act and where they are printed. */
export interface Passage {
  /** «п. 4.1.3, 7-й пункт списка»; '' for the document as a whole. */
  readonly where: string;
  readonly words: string;
}

interface Leaf {
  readonly path: Path;
  readonly words: string;
  /** When the value was reached, where it stands beside that in the file. */
  readonly at: string | null;
}

const bare = (words: string): string => ` ${(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Whether the words of a concept stand in its text too, where they are told. */
const isWithinText = (key: string, value: unknown, beside: object): boolean =>
  (key === 'term' || key === 'short') &&
  'text' in beside &&
  bare(String(beside.text)).includes(bare(String(value)));

/** Whether the Svod says something in its own words, other names of a subject and its name beside the printed one, or says it again. */
const isOfSvod = (key: string, value: unknown, beside: object): boolean =>
  key === 'aliases' || (key === 'name' && 'namePrinted' in beside) || isWithinText(key, value, beside);

/** A heading whose printed label stands in a key of its own: «Блок II» before «Рост мастерства». */
const isLabelled = (value: object): value is { readonly label: string; readonly title: string } =>
  'label' in value &&
  'title' in value &&
  typeof value.label === 'string' &&
  typeof value.title === 'string' &&
  value.title !== '';

/** The entries of a record as they are printed: of a labelled heading its whole words under `title`. */
const entriesOf = (value: object): readonly (readonly [key: string, below: unknown])[] =>
  isLabelled(value)
    ? Object.entries(value).flatMap(([key, below]): readonly (readonly [string, unknown])[] => {
        if (key === 'label') return [];
        return [[key, key === 'title' ? headingWords({ ...value, number: null }) : below]];
      })
    : Object.entries(value);

/** The strings and numbers of a file that the act prints. */
function* leavesOf(value: unknown, path: Path = [], at: string | null = null): Generator<Leaf> {
  if (typeof value === 'string' || typeof value === 'number') yield { path, words: String(value), at };
  else if (typeof value === 'object' && value !== null) {
    const own = 'at' in value && 'value' in value ? achievedAt(String(value.at)) : at;
    for (const [key, below] of entriesOf(value))
      if (!isOfSvod(key, below, value))
        yield* leavesOf(below, [...path, Array.isArray(value) ? Number(key) : key], own);
  }
}

const passageOf = (territory: Territory, source: Located, { path, words, at }: Leaf): readonly Passage[] => {
  const where = printedWhere(territory, { source, path });
  return where === null ? [] : [{ where: at === null ? where : `${where} (${at})`, words }];
};

/** Whether the text of the document says what a file beside it has: a name within a sentence, a function as a paragraph of its own. */
const isTold = ({ path, words }: Leaf, text: readonly string[]): boolean => {
  const own = bare(words);
  return path.includes('functions') ? text.includes(own) : text.some((said) => said.includes(own));
};

/** Where a part stands, told from what bears the same number: a clause of the order, a section. */
const placeOf = (territory: Territory, part: Part): string => {
  const where = placeInTerritory(territory, part.spot)?.where.ru ?? '';
  const of = orderGenitives[territory.provision?.order?.kind ?? 'order'];
  if (part.inOrder) return where.replace(/^п\.\s[^,]+/u, (clause) => `${clause} ${of}`);
  return part.kind === 'section' ? where.replace(/^п\.(?=\s)/u, 'раздел') : where;
};

const ofText = (territory: Territory): readonly Passage[] =>
  [...allParts(territory.provision?.parts ?? [])].flatMap((part) =>
    part.text.trim() === '' || part.function !== null || isPublisherNote(part.text)
      ? []
      : [{ where: placeOf(territory, part), words: withoutPublisherNotes(part.text).trim() }],
  );

/** The files whose words may stand in the text of the document too: what is told of that is told once. */
export const inText: ReadonlySet<TerritoryFileKind> = new Set(['subjects', 'terms', 'statistics']);

/** Gives the passages of a territory's documents, by the kind of their file. A file that cannot be read has none. */
export const passagesOf =
  (territory: Territory, texts: ReadonlyMap<string, string>) =>
  (kind: TerritoryFileKind): readonly Passage[] => {
    const source = territory.files.get(kind);
    if (source === undefined) return [];
    if (kind === 'provision') return ofText(territory);
    try {
      const text = inText.has(kind) ? ofText(territory).map(({ words }) => bare(words)) : [];
      return [...leavesOf(parse(texts.get(source.file) ?? ''))].flatMap((leaf) =>
        isTold(leaf, text) ? [] : passageOf(territory, source, leaf),
      );
    } catch {
      // An old version may be broken YAML, which later was mended: it tells no words.
      return [];
    }
  };

/** The same of the files of one territory: of its main document, or of a further one by its name. */
export const passagesIn = (
  files: readonly SourceFile[],
  id: string,
  document: string | null,
): ((kind: TerritoryFileKind) => readonly Passage[]) => {
  const { territories, texts } = buildCorpus(files, '');
  const territory = territories.find((one) => one.id === id);
  const view =
    territory === undefined || document === null
      ? territory
      : furtherOf(territory).find((own) => own.document?.name === document);
  return view === undefined ? () => [] : passagesOf(view, texts);
};
