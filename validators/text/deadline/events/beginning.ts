// «С сентября 2026 г., по мере поступления записей»: from that day on, whenever what is awaited comes. The «по» of «по мере», «по
// графику» is no end of a span.
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { FROM } from '../again/modifiers.ts';
import { readPoint } from '../days/points.ts';
import { readEnds } from '../days/span-ends.ts';
import type { DatedDraft } from '../draft.ts';
import { isRead, type Read, read } from '../step.ts';
import { startsEvent } from './events.ts';

const LEADS = [...FROM, 'не ранее', 'не раньше'];
const JOINTS = [', далее', ', и далее', 'и далее', 'далее', ',', '('];
const AS_ASKED = [
  'при',
  'согласно',
  'в соответствии с',
  'в соответствии со',
  'в зависимости от',
  'в рамках',
  'в случае',
];
/** «По графику», «по отдельным заявкам»; «по окончание», «по последнюю неделю» name an end. */
const DATIVE = /(?:[уеий]|[оеыи]м|[аья]м|[^ую]ю)$/u;
const ACCUSATIVE = /ие$|[иы]й$/u;
/** What the end of something bounds has its own day, which nobody has named. */
const OF_END = /^(?:окончан|завершен|истечен|прошеств)/u;

const isAsAsked = (tokens: Tokens, i: number): boolean => {
  if (!startsEvent(tokens, i)) return false;
  if (textAt(tokens, i) !== 'по') return skipPhrase(tokens, i, AS_ASKED) !== null;
  const word = textAt(tokens, i + 1);
  const isCut = textAt(tokens, i + 2) === '.';
  return !OF_END.test(word) && (isCut || (DATIVE.test(word) && !ACCUSATIVE.test(word)));
};

/** The day from which on what stands behind it comes as it is asked for; null where a span begins, or nothing of the kind follows. */
export const readBeginning = (tokens: Tokens, i: number): Read<DatedDraft> | null => {
  const from = skipPhrase(tokens, i, LEADS);
  const first = from === null ? null : readPoint(tokens, from);
  if (from === null || !isRead(first)) return null;
  const parted = skipPhrase(tokens, first.next, ['-', ':']);
  const goesOn = isAsAsked(tokens, parted ?? skipPhrase(tokens, first.next, JOINTS) ?? first.next);
  if (!goesOn || isRead(readEnds(tokens, i))) return null;
  return read(
    {
      kind: 'draft',
      first: first.value,
      second: null,
      limit: 'during',
      edge: 'first',
      begins: true,
      from,
      next: first.next,
    },
    parted ?? first.next,
  );
};
