// What a row must have and lacks; where the whole table has no column for it, that is told once.
import { hasColumn } from '../../model/roadmap/cells.ts';
import type { Measure, Roadmap } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { plural } from '../../text/russian.ts';
import type { Issue, Text } from '../rule.ts';

interface Lack {
  /** The column, and the key of its cells. */
  readonly role: 'responsible' | 'deadline' | 'result';
  /** What the table has no column of: «сроков». */
  readonly column: Text;
  /** What its rows say nothing of: «когда его исполнить». */
  readonly unsaid: Text;
  /** Whether a plan may be of a form that has no such column: where its head shows none, that is told as a note. */
  readonly isOptional?: true;
  readonly isMissing: (measure: Measure) => boolean;
  readonly say: (measure: Measure) => Text;
}

const wholeTable = (roadmap: Roadmap, { column, unsaid, isOptional }: Lack): Issue => {
  const rows = roadmap.measures.length;
  return {
    at: child(roadmap.spot, roadmap.columns.length > 0 ? 'columns' : 'title'),
    message: {
      ru: `В дорожной карте нет графы ${column.ru}: ни об одном из ${rows} ${plural(rows, ['мероприятия', 'мероприятий', 'мероприятий'])} не сказано, ${unsaid.ru}`,
      en: `The roadmap has no column of ${column.en}: of none of its ${rows} measures it is said ${unsaid.en}`,
    },
    evidence: 'column',
    ...(isOptional === true && roadmap.columns.length > 0 ? { unsure: true as const } : {}),
  };
};

/** The rows of a roadmap that lack something. */
export function* lacking(roadmap: Roadmap | null, lack: Lack): Generator<Issue> {
  const measures = roadmap?.measures ?? [];
  if (roadmap === null || measures.length === 0) return;
  const missing = measures.filter(lack.isMissing);
  if (missing.length === measures.length && measures.length > 1 && !hasColumn(roadmap, lack.role)) {
    yield wholeTable(roadmap, lack);
    return;
  }
  for (const measure of missing)
    yield { at: child(measure.spot, lack.role), message: lack.say(measure), evidence: '' };
}
