// What the act says of itself only as a whole: the levels of its subjects, who coordinates, for what period it is adopted, and which
// acts it names. The draft is linked once, and the model is asked what the rules ask it.
import { buildCorpus } from '../model/corpus.ts';
import type { FileReader } from '../model/file-reader.ts';
import { passagesOf } from '../model/passages.ts';
import { printedPeriods } from '../model/printed-periods.ts';
import type { Territory } from '../model/types.ts';
import type { Says } from '../printed/printed.ts';
import { claimsIn } from '../rules/subjects/coordinator-claims.ts';
import { printedLevels } from '../rules/subjects/printed-levels.ts';
import type { SourceFile } from '../source/files.ts';
import type { Level } from '../text/names/level-list.ts';
import type { Choosing } from './choosing.ts';
import { type ActRequisites, type CitedActs, citedActs, noActs } from './cited-acts.ts';
import type { ValueMap } from './said.ts';

/** What is known of an act when it is read as a whole. */
export interface Completion {
  /** The levels of subjects, by their ids. */
  readonly levels: ReadonlyMap<string, Level>;
  readonly coordinator: string | null;
  readonly period: ValueMap | null;
  readonly cited: CitedActs;
}

const nothing: Completion = { levels: new Map(), coordinator: null, period: null, cited: noActs };

const levelNames: Readonly<Record<Level, Says>> = {
  federal: { ru: 'федеральный', en: 'federal' },
  regional: { ru: 'региональный', en: 'regional' },
  municipal: { ru: 'муниципальный', en: 'municipal' },
  institutional: { ru: 'уровень образовательной организации', en: 'of a school' },
};

/** The level that is usual for the kind of a subject of which the act says none: a person may enter it. */
const usualLevel = (
  { id, name }: Territory['subjects'][number],
  usual: Level,
  choosing: Choosing,
): readonly (readonly [string, Level])[] => {
  const none = {
    value: 'none',
    says: { ru: 'не указывать: акт его не называет', en: 'none: the act names none' },
  } as const;
  const chosen = choosing.choose<Level | 'none'>({
    id: `level/${id}`,
    at: null,
    says: {
      ru: `Уровень субъекта «${name}» в акте не назван`,
      en: `The act names no level of “${name}”`,
    },
    likelihood: 0.7,
    choices: [none, { value: usual, says: levelNames[usual] }],
  });
  return chosen === 'none' ? [] : [[id, chosen]];
};

const levelsOf = (territory: Territory, choosing: Choosing): ReadonlyMap<string, Level> => {
  const printed = printedLevels(territory);
  return new Map(
    territory.subjects.flatMap((subject): readonly (readonly [string, Level])[] => {
      const usual = subject.kind.target?.level ?? null;
      const own = printed.ofItself(subject);
      if (usual !== null && own.has(usual)) return [[subject.id, usual]];
      const [only, ...more] = own;
      if (only !== undefined && more.length === 0) return [[subject.id, only]];
      return subject.level !== null || usual === null ? [] : usualLevel(subject, usual, choosing);
    }),
  );
};

const coordinatorOf = (territory: Territory): string | null => {
  const named = new Set(
    claimsIn(passagesOf(territory.provision), territory).map(({ subject }) => subject.id),
  );
  const [only = null, ...more] = named;
  return more.length > 0 ? null : only;
};

/** The period that a title of the act gives; one without a first year begins on the day of signing. */
const periodOf = (territory: Territory): ValueMap | null => {
  const found = printedPeriods(territory).filter((period) => period.of === 'document');
  const [first] = found;
  if (first === undefined || found.some(({ to, from }) => to !== first.to || from !== first.from))
    return null;
  const from = first.firstDay ?? territory.provision?.order?.date;
  return from === undefined ? null : { printed: first.printed, from, to: first.lastDay };
};

/**
 * Reads a drafted act as a whole.
 *
 * @param files the draft, in the folder of the territory `id`, and the federal layer
 * @param reader what reads them; it may remember the federal layer
 * @param prefix with what the ids of proposed acts begin
 * @param there the acts of the territory that are in the content already
 * @param choosing hears of what the act does not say
 */
export const completionOf = (
  files: readonly SourceFile[],
  id: string,
  reader: FileReader,
  prefix: string,
  there: readonly ActRequisites[],
  choosing: Choosing,
): Completion => {
  const corpus = buildCorpus(files, '', new Map(), { reader });
  const territory = corpus.territories.find((one) => one.id === id);
  return territory === undefined
    ? nothing
    : {
        levels: levelsOf(territory, choosing),
        coordinator: coordinatorOf(territory),
        period: periodOf(territory),
        cited: citedActs(
          territory.provision,
          territory.registers.flatMap((register) => [...register.values()]),
          prefix,
          there,
        ),
      };
};
