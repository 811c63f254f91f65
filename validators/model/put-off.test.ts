// Cells that say nothing yet, and cells of like words that do.
import { expect, it } from 'vitest';
import { givesNothing } from './put-off.ts';

it.each(['–', '', 'уточняется', 'будет определён дополнительно', 'не установлен', '«___» _________ 20__ г.'])(
  '«%s» ничего не даёт',
  (printed) => expect(givesNothing(printed)).toBe(true),
);

it.each([
  'назначены ответственные',
  'результат определён',
  'определяется Министерством',
  'будет определён приказом',
  'определение победителей',
  'май 2024 года',
])('«%s» что-то говорит', (printed) => expect(givesNothing(printed)).toBe(false));
