// The printed source as pages show it: lines cut into what is as extracted and what a correction concerns.
import type { Coverage } from '../../validators/index.ts';
import { ownActNameOf } from '../../validators/model/act-name.ts';
import { provenance } from '../../validators/model/provenance/provenance.ts';
import type { Piece } from '../../validators/model/provenance/reading.ts';
import {
  type SideBySide,
  type SourceLine,
  sideBySide,
} from '../../validators/model/provenance/side-by-side.ts';
import type { OwnAct, Territory } from '../../validators/model/types.ts';
import { visible } from '../../validators/report/visible.ts';
import { byDay } from './act-actions.ts';
import { isApplying } from './applying.ts';
import { editionName } from './editions.ts';

/** What a page of the source shows: all documents of the edition that a document is of; null for those of no edition. */
const besideSource = (view: Territory): Territory | null => {
  // A territory as a whole is shown by the act that leads it.
  const own = view.acts.find(({ id }) => id === view.act?.id);
  if (own === undefined) return view.document === null ? view : null;
  const isOf = ({ act, annexes }: Territory): boolean =>
    view.document === null ? act === view.act : annexes.includes(view);
  return isOf(own.current) ? own.current : (own.editions.find(isOf) ?? null);
};

/** Whether a document can be shown beside its printed source. */
export const hasSource = (view: Territory): boolean => {
  const shown = besideSource(view);
  return shown !== null && shown.provision !== null && provenance(shown)?.another === false;
};

/** The printed source and all that is published of it; null where there is none. */
export const sourceOf = (
  view: Territory,
): { readonly shown: Territory; readonly sides: SideBySide } | null => {
  const shown = besideSource(view);
  const sides = shown === null || !hasSource(view) ? null : sideBySide(shown);
  return shown === null || sides === null ? null : { shown, sides };
};

/** How much of the source of its edition is published that a document is of; undefined where it has none. */
export const coverageOf = (view: Territory): Pick<Coverage, 'words' | 'covered'> | undefined => {
  const shown = besideSource(view);
  return shown?.provision == null ? undefined : (provenance(shown) ?? undefined);
};

/** The editions of an act that have a printed source of their own: the one that applies first, then the latest. */
const sourcesOfAct = ({ current, editions }: OwnAct): readonly Territory[] =>
  [current, ...editions.filter((edition) => edition !== current).toReversed()].filter(hasSource);

/** All printed sources of a territory's acts, those of the act that leads it first, then by the days of the acts. */
export const sourcesOf = ({ acts }: Pick<Territory, 'acts'>): readonly Territory[] =>
  [...acts.slice(0, 1), ...byDay(acts.slice(1))].flatMap(sourcesOfAct);

/** The act of a source, and which edition where it is not the one that applies: «Приказ от … № 1, первая редакция». */
export const sourceName = (shown: Territory): string =>
  isApplying(shown) ? ownActNameOf(shown) : `${ownActNameOf(shown)}, ${editionName(shown).toLowerCase()}`;

/** For the sections of a document that has a source, the row of the two texts in which their words begin. */
export const sectionLines = (view: Territory): ReadonlyMap<string, number> => {
  const sides = sourceOf(view)?.sides;
  const name = view.document?.name ?? null;
  const sections = new Set(view.provision?.parts.map(({ anchor }) => anchor));
  const lines = (sides?.rows ?? []).flatMap(({ lines: [first], pieces }) =>
    pieces.flatMap(({ anchor, document }): [string, number][] =>
      first !== undefined && document === name && sections.has(anchor) ? [[anchor, first.number]] : [],
    ),
  );
  return new Map(lines.toReversed());
};

/** A stretch of a printed line. */
interface Run {
  readonly text: string;
  readonly corrected: boolean;
  /** Whether it stands between the marks of bold type that the extraction left; the marks themselves are not shown. */
  readonly bold: boolean;
}

/** What parts the cells of a table's row, which the source parts by tabulators. */
export const cellMark = ' ¦ ';

const shown = (text: string): string => visible(text.replace(/\t/g, cellMark));

type Stretch = Omit<Run, 'bold'>;

/** A printed line in stretches; empty cells at its end are left out. */
const stretchesOf = ({ text, from, edits }: SourceLine): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let done = 0;
  const add = (to: number, corrected: boolean): void => {
    if (to > done) stretches.push({ text: shown(text.slice(done, to)), corrected });
    done = Math.max(done, to);
  };
  const end = text.trimEnd().length;
  for (const edit of edits) {
    add(Math.min(edit.from - from, end), false);
    add(Math.min(edit.to - from, end), true);
  }
  add(end, false);
  return stretches;
};

const boldMark = '**';

/** Lines of one row of the two texts, each in stretches. Bold type may go on from line to line. */
export const runsOf = (lines: readonly SourceLine[]): readonly (readonly Run[])[] => {
  let bold = false;
  return lines.map((line) =>
    stretchesOf(line).flatMap(({ text, corrected }): readonly Run[] =>
      // A mark that a correction is about is what its note explains.
      corrected
        ? [{ text, corrected, bold }]
        : text.split(boldMark).flatMap((part, index): readonly Run[] => {
            if (index > 0) bold = !bold;
            return part === '' ? [] : [{ text: part, corrected, bold }];
          }),
    ),
  );
};

/** What is published, in paragraphs: the fields of one table's row stand in one. */
export const paragraphsOf = (pieces: readonly Piece[]): readonly string[] => {
  const paragraphs: string[] = [];
  let open = false;
  for (const { text, field } of pieces) {
    const shownText = visible(text.replace(/\t/g, cellMark));
    if (field !== undefined && open) paragraphs.push(`${paragraphs.pop() ?? ''}${cellMark}${shownText}`);
    else paragraphs.push(shownText);
    open = field !== undefined;
  }
  return paragraphs;
};

/** «Строка 12», «Строки 12–15». */
export const linesWords = (lines: readonly Pick<SourceLine, 'number'>[]): string => {
  const [first, last] = [lines[0]?.number, lines.at(-1)?.number];
  return first === last ? `Строка ${first}` : `Строки ${first}–${last}`;
};

/** What a correction is, by its kind. */
export const correctionNames: ReadonlyMap<string, string> = new Map([
  ['row-split', 'Строка таблицы разорвана'],
  ['rows-merged', 'Две строки слиты'],
  ['cell-moved', 'Текст попал в чужую ячейку'],
  ['order', 'Строки стоят не по порядку'],
  ['word', 'Испорчено слово'],
  ['markup', 'Остаток разметки'],
]);
