// Some indicators ask whether something is there («Наличие системы мониторинга»): their values are words, not figures.

import type { Indicator } from '../../model/types.ts';
import { normalise } from '../../text/words.ts';

const facts: ReadonlySet<string> = new Set(
  'да|нет|+|имеется|не имеется|имеются|есть|наличие|отсутствует|разработан|разработана|разработано|разработаны|утвержден|утверждена|создан|создана|выполнено'.split(
    '|',
  ),
);

/** Whether a value says that something is there or not, or belongs to an indicator that asks for nothing else. */
export const statesFact = ({ federal }: Indicator, printed: string): boolean =>
  federal?.target?.unit === 'fact' || facts.has(normalise(printed).replace(/\.$/, ''));
