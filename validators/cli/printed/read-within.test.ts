import { expect, it } from 'vitest';
import { at, pdfOf } from '../../printed/pdf/testing.ts';
import { utf8 } from '../../printed/testing.ts';
import { readWithin } from './read-within.ts';

const text = at(70, 700, 'a');

it.each([
  ['PDF – целиком', pdfOf(text), 60_000, 'read'],
  [
    'PDF с сотней тысяч скобок состояния – отказом',
    pdfOf(`${'q '.repeat(100_000)}${text}`),
    500,
    'too complex',
  ],
  ['PDF без страниц – тем же отказом, что и без срока', utf8('%PDF-1.4\n%%EOF'), 60_000, 'damaged'],
  ['текст – без срока', utf8('а;б'), 0, 'read'],
])('за срок отвечает на %s', async (_, bytes, deadline, answer) => {
  const before = performance.now();
  const reading = await readWithin(bytes, '', deadline);
  expect(reading.ok ? 'read' : reading.why).toBe(answer);
  expect(performance.now() - before).toBeLessThan(deadline + 1500);
});
