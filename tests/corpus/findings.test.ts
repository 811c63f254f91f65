// The findings on the real acts are a reviewed record: a change in it is read line by line in the commit that makes it.
import { expect, it } from 'vitest';
import { checkContent } from '../support/content.ts';

it('замечания к опубликованным актам — те, что прочитаны и признаны верными', async () => {
  const lines = checkContent().findings.map(
    ({ file, line, column, severity, rule, message, waived }) =>
      `${file}:${line}:${column} ${severity}${waived === null ? '' : ' (принято)'} ${rule}\n  ${message.ru}`,
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('findings.snapshot.txt');
});

it('в опубликованном содержании нет непринятых ошибок', () => {
  expect(
    checkContent().findings.filter(({ severity, waived }) => severity === 'error' && waived === null),
  ).toEqual([]);
});
