import { expect, it } from 'vitest';
import { headingName } from './headings.ts';

it.each([
  ['IV.', 'IV'],
  ['Раздел II', 'Раздел II'],
  ['Этап 1:', 'Этап 1'],
  ['1)', '1)'],
])('раздел с меткой «%s» назван «%s»', (label, name) => {
  expect(headingName({ kind: 'group', number: null, label, title: 'Кадры' }).ru).toBe(name);
});
