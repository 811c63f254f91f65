// The federal indicators that a table does not carry out, by how they bind the document, and how that is said.

import { allParts } from '../../model/all-parts.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { judgeFact, namedIn } from '../../model/fact.ts';
import { rowsSpot } from '../../model/indicators/rows.ts';
import { partPlace } from '../../model/places/part-place.ts';
import { standing } from '../../model/standing.ts';
import type {
  Corpus,
  FederalIndicator,
  Indicator,
  IndicatorTable,
  Part,
  Territory,
} from '../../model/types.ts';
import { isKnown } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import type { Issue, Text } from '../rule.ts';
import { asksFor, demandOf, type Known, nearRow, setsIndicators } from './federal-bound.ts';
import { isOver } from './federal-ended.ts';
import { labelOf } from './label.ts';
import { isPlan } from './wants-value.ts';

export interface Uncovered {
  readonly federal: FederalIndicator;
  /** The document that is asked for it. */
  readonly of: Territory;
  /** Its table. */
  readonly table: IndicatorTable;
  /** A row that means it, perhaps. */
  readonly near: Indicator | null;
}

/** The main document of the act that a document belongs to: its kind and its day are those of the act. */
export const mainOf = (view: Territory): Territory =>
  view.document === null ? view : (view.acts.find(({ id }) => id === view.act?.id)?.current ?? view);

/** The table that is asked for what is lacking: the one the territory shows as its own, else another in force that plans. */
const askedTable = (
  documents: readonly Territory[],
): { readonly of: Territory; readonly table: IndicatorTable } | null => {
  for (const view of documents) {
    const { indicators } = view;
    if (indicators === null || !isPlan(indicators) || !setsIndicators(mainOf(view))) continue;
    return { of: mainOf(view), table: indicators };
  }
  return null;
};

/** «Разработана и реализуется система мониторинга», «наличие дорожной карты»: that something is there. */
const STATES = /^\s*(?:[–—-]\s*)?(?:разработан|создан|реализ|действу|функционир|утвержд|принят|налич)/iu;

/** The clause in which the document itself calls it an indicator: as the federal layer cites it, or in a list of indicators. */
const clauseWith = (federal: FederalIndicator, territory: Territory): Part | null => {
  const [cited] = namedIn(federal, territory);
  if (cited !== undefined || federal.unit !== 'fact') return cited ?? null;
  for (const part of allParts(territory.provision?.parts ?? [])) {
    if (part.inOrder || !/показател/iu.test(part.text)) continue;
    if (part.children.some(({ text }) => STATES.test(text) && asksFor({ name: text }, federal))) return part;
  }
  return null;
};

/** Whether a fact is left to the text: the acts show it, and none calls it an indicator of its own. */
const isLeftToText = (federal: FederalIndicator, territory: Territory, asOf: string): boolean =>
  federal.unit === 'fact' &&
  clauseWith(federal, territory) === null &&
  judgeFact(federal, territory, asOf).verdict === 'shown';

/** The federal indicators with a threshold in force that no row of any table in force carries out. */
export const uncovered = (
  territory: Territory,
  corpus: Corpus,
  asOf: string,
  known: Known,
): readonly Uncovered[] => {
  const documents = standing(territory, 'indicators', asOf);
  const asked = askedTable(documents);
  if (asked === null || !setsIndicators(territory)) return [];
  const rows = documents.flatMap(({ indicators }) => indicators?.indicators ?? []);
  const references = rows.flatMap(({ federal }) => federal ?? []);
  // A reference to nothing is told by indicators/federal-known: it may well mean the one that is missed here.
  if (!isKnown(corpus, 'federal-indicators') || references.some(({ target }) => target === null)) return [];
  // A table that is only begun tells nothing yet of what it will carry.
  if (rows.length > 0 && rows.every(({ name }) => name === '')) return [];
  const carried = new Set(references.map(({ target }) => target));
  return corpus.federal.indicators
    .filter((federal) => !carried.has(federal) && demandOf(federal, asked.of, asOf) === known)
    .filter((federal) => !isOver(federal, asked, known, asOf))
    .filter((federal) => !rows.some((row) => asksFor(row, federal)))
    .filter((federal) => !isLeftToText(federal, territory, asOf))
    .map((federal) => ({ ...asked, federal, near: nearRow(rows, federal) }));
};

const missing = (federal: FederalIndicator, territory: Territory): Text => {
  const clause = clauseWith(federal, territory);
  if (clause === null || territory.provision === null)
    return {
      ru: `Среди показателей нет единого федерального: «${federal.name}»`,
      en: `Among the indicators there is no unified federal one: “${federal.name}”`,
    };
  const { ru, en } = partPlace(clause, territory.provision);
  return {
    ru: `Текст называет показателем «${inner(federal.name)}» (${ru}), а в таблице показателей его нет`,
    en: `The text calls “${federal.name}” an indicator (${en}), and the table of indicators lacks it`,
  };
};

/**
 * The finding about those of them whose thresholds were to be reached before the table begins, as one: they lack a row for one reason,
 * and only the region can say whether it goes on with them.
 */
export const sayReachedBefore = ([first, ...others]: readonly Uncovered[]): Issue | null => {
  if (first === undefined) return null;
  const all = [first, ...others].map(({ federal }) => federal);
  const year = Math.max(
    ...all.flatMap(({ thresholds }) => thresholds.map(({ by }) => Number(by.slice(0, 4)))),
  );
  const names = {
    ru: all.map(({ name }) => `«${inner(excerpt(name))}»`).join(', '),
    en: all.map(({ name }) => `“${excerpt(name)}”`).join(', '),
  };
  return {
    at: rowsSpot(first.table),
    message:
      others.length === 0
        ? {
            ru: `Единого федерального показателя ${names.ru} в таблице нет; достичь его порога надо было к ${year} году, раньше первого года таблицы`,
            en: `The table lacks the unified federal indicator ${names.en}; its threshold was to be reached by ${year}, before the table begins`,
          }
        : {
            ru: `Единых федеральных показателей в таблице нет: ${names.ru}; достичь их порогов надо было к ${year} году, раньше первого года таблицы`,
            en: `The table lacks unified federal indicators: ${names.en}; their thresholds were to be reached by ${year}, before the table begins`,
          },
    hint:
      others.length === 0
        ? {
            ru: 'Если регион и дальше удерживает достигнутое, добавьте строку с этим показателем.',
            en: 'Where the region goes on holding what it has reached, add a row for it.',
          }
        : {
            ru: 'Если регион и дальше удерживает достигнутое, добавьте строки с этими показателями.',
            en: 'Where the region goes on holding what it has reached, add rows for them.',
          },
    edit: { ru: 'Если нет, примите замечание.', en: 'Else accept the finding.' },
    statedIn: all.flatMap(({ statedIn }) => statedIn),
    grounds: all.map(({ name, thresholds: [threshold], spot }) => ({
      says: {
        ru: `«${name}»: «${threshold?.printed ?? ''}»`,
        en: `“${name}”: “${threshold?.printed ?? ''}”`,
      },
      at: threshold?.spot ?? spot,
    })),
    evidence: all.map(({ id }) => id).join(' '),
    placeless: true,
    unsure: true,
  };
};

/** The finding about one of them: at the row that may mean it, else at the table. */
export const sayUncovered = (territory: Territory, { federal, table, near }: Uncovered): Issue => ({
  at: near === null ? rowsSpot(table) : child(near.spot, 'name'),
  message: {
    ru: `${missing(federal, territory).ru}${near === null ? '' : `. ${labelOf(near).ru} близок к нему, но его не исполняет`}`,
    en: `${missing(federal, territory).en}${near === null ? '' : `; ${labelOf(near).en} is near to it, but does not carry it out`}`,
  },
  hint: {
    ru: 'Добавьте этот показатель.',
    en: 'Add the indicator.',
  },
  edit: {
    ru: `Если он есть, укажите у него federal: ${federal.id}.`,
    en: `Where it is there, give it \`federal: ${federal.id}\`.`,
  },
  statedIn: federal.statedIn,
  evidence: federal.id,
});
