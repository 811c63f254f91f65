// The measures that a text lists without a table: under a line that calls them so, in a direction, or by who acts together.
import { indexOfText } from '../../../language/index-of-text.ts';
import { allParts } from '../../../model/all-parts.ts';
import type { Part, Provision, Territory } from '../../../model/types.ts';
import type { Spot } from '../../../source/spot.ts';
import { findLevels, type Level } from '../../../text/names/level-list.ts';
import { itemWords, listsOf } from '../../numbering/items.ts';

/** What a list promises: work, papers that are still to be made, or what each subject of a table does. */
export type ListedKind = 'measures' | 'papers' | 'actions';

export interface ListedMeasures {
  readonly kind: ListedKind;
  readonly items: readonly string[];
  /** Where each of the items stands. */
  readonly spots: readonly Spot[];
  /** Done on a level above that of the act: «на федеральном уровне» in the act of a region. */
  readonly ofOthers: boolean;
  readonly spot: Spot;
}

const MEASURES = /(?<!\p{L})(?:мероприяти(?:я|й|ями|ям)|мер(?:ы|ам|ами)?)(?!\p{L})/iu;
/** «Совместные мероприятия как механизм», «показатели мероприятий», «методы»: a list of something else. */
const OTHER =
  /(?<!\p{L})(?:показател|метод(?!ич)|принцип|задач|механизм|форм[аы]|функци|субъект|участник|участв|результат)/iu;
const PAPERS =
  /требу\p{L}{1,30}\s+(?:разработки|принятия|утверждения)|(?:необходимо|предстоит|следует)\s+(?:разработать|принять|утвердить)|нормативно-\p{L}{1,30}\s+обеспечени/iu;
/** «На региональном уровне:» in a section on what is done. */
const BY_LEVEL = /^\s*на\s+\p{L}{1,30}\s+уровне\s*:\s*$/iu;
const WORK = /направлени\p{L}{1,3}\s+(?:деятельности|работы)|мероприяти/iu;

/** The levels that an act of a territory has no say in. */
export const ABOVE: Readonly<Record<Territory['level'], readonly Level[]>> = {
  region: ['federal'],
  municipality: ['federal', 'regional'],
};

const lastSentence = (text: string): string => {
  const last = indexOfText(text).sentences.at(-1);
  return last === undefined ? text : text.slice(last.at);
};

const kindOf = (lead: Part, section: string): ListedKind | null => {
  const words = lastSentence(lead.text);
  if (PAPERS.test(words)) return 'papers';
  const isOfWork =
    (BY_LEVEL.test(lead.text) && WORK.test(section)) || (findLevels(words).length > 0 && WORK.test(words));
  return isOfWork || (lead.kind !== 'title' && MEASURES.test(words) && !OTHER.test(words))
    ? 'measures'
    : null;
};

/** The heading under which each part stands. */
const sectionsOf = (provision: Provision): ReadonlyMap<Part, string> => {
  const found = new Map<Part, string>();
  let heading = '';
  for (const part of allParts(provision.parts)) {
    if (part.kind === 'section') heading = part.text;
    found.set(part, heading);
  }
  return found;
};

/** Whether a line speaks of levels above alone. */
const isOfOthers = (text: string, level: Territory['level']): boolean => {
  const levels = findLevels(text).flatMap((named) => named.levels);
  return levels.length > 0 && levels.every((one) => ABOVE[level].includes(one));
};

/** The lists of measures of a territory's text, in printed order, then what its tables of work together say. */
export const listedMeasures = ({ provision, interactions, level }: Territory): readonly ListedMeasures[] => {
  if (provision === null) return [];
  const sections = sectionsOf(provision);
  const inDirections = new Set(
    provision.directions.flatMap(({ systemMeasures, mechanisms }) =>
      (systemMeasures.length > 0 ? systemMeasures : mechanisms).flatMap(({ target }) => target ?? []),
    ),
  );
  const lists = [...listsOf(provision)].flatMap(({ lead, items }): readonly ListedMeasures[] => {
    if (lead === null || lead.inOrder) return [];
    const kind = items.some((item) => inDirections.has(item))
      ? 'measures'
      : kindOf(lead, sections.get(lead) ?? '');
    if (kind === null) return [];
    // A line among them opens a list of its own: «на уровне школы:».
    const own = items.filter((item) => !item.text.trimEnd().endsWith(':'));
    return [
      {
        kind,
        items: own.map(itemWords),
        spots: own.map(({ spot }) => spot),
        ofOthers: isOfOthers(lead.text, level),
        spot: lead.spot,
      },
    ];
  });
  const tables = interactions.map(({ rows, spot }) => ({
    kind: 'actions' as const,
    items: rows.flatMap(({ actions }) => actions.map(({ text }) => text)),
    spots: rows.flatMap(({ actions }) => actions.map((action) => action.spot)),
    ofOthers: false,
    spot,
  }));
  return [...lists, ...tables];
};
