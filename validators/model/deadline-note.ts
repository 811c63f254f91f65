// Under a printed deadline stands what Svod read in it, where that adds something to the printed words.
import { type Deadline, describeDeadline, formatDeadline, type Term } from '../text/deadline/deadline.ts';
import { normalise } from '../text/words/words.ts';
import type { Measure } from './types.ts';

const bare = (text: string): string =>
  normalise(text)
    .replace(/^в течение /u, '')
    .replaceAll(/(?<!\p{L})(?:года?|году|г)(?!\p{L})\.?/gu, '')
    .replaceAll(/[\s.,;()]/g, '');

const kinds: Readonly<Partial<Record<Term['kind'], string>>> = {
  open: 'без конечной даты',
  event: 'зависит от события',
  length: 'отсчёт не назван',
};

/** The kind in words, where every term is of one kind that the printed words do not name themselves. */
const kindOf = ({ terms }: Deadline): string | null => {
  const [first] = terms;
  if (first === undefined || terms.some(({ kind }) => kind !== first.kind)) return null;
  return kinds[first.kind] ?? null;
};

/** What Svod read in a deadline; null where the printed words say as much. */
export const deadlineNote = (deadline: NonNullable<Measure['deadline']>): string | null => {
  const { parsed, printed } = deadline;
  if (!parsed.ok)
    return parsed.text === '' ? 'срок не прочитан' : `срок не прочитан: непонятно «${parsed.text}»`;
  const kind = kindOf(parsed.value);
  const read =
    bare(formatDeadline(parsed.value)) === bare(printed) ? kind : describeDeadline(parsed.value, 'ru');
  return parsed.value.within === undefined ? read : `${read ?? printed} (год – по плану)`;
};
