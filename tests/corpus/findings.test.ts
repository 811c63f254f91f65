// The findings on the real acts are a reviewed record: a change in it is read line by line in the commit that makes it.
import { expect, it } from 'vitest';
import { toStartWith } from '../../validators/rules/finding.ts';
import { authorTexts, editorsWords } from '../../validators/rules/voice.ts';
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

it('замечание к акту говорит с его автором: ни файла, ни ключа, ни «примите замечание»', () => {
  const onActs = checkContent().findings.filter(({ place }) => place !== null);
  expect(onActs.flatMap(authorTexts).filter((text) => editorsWords(text) !== null)).toEqual([]);
});

it('у каждого замечания есть место в акте', () => {
  const placeless = checkContent().findings.filter(({ place }) => place === null);
  expect([...new Set(placeless.map(({ rule }) => rule))]).toEqual([]);
});

/** Letters and marks alone: blanks, quotes and dashes are set differently in the content and in the extracted text. */
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}.,;:()]/gu, '');

it('слова, которые приводит замечание, напечатаны в самом акте', () => {
  const { corpus, findings } = checkContent();
  const printed = new Map(
    corpus.territories.map(({ id, source, corrections }) => [
      id as string | null,
      letters([source?.text ?? '', ...corrections.flatMap(({ reads }) => reads)].join(' ')),
    ]),
  );
  const quoted = findings.flatMap(({ region, place }) => {
    const words = place?.words;
    return region === null || words === null || words === undefined
      ? []
      : [{ region, words: (words.found || words.before).replace(/…$/, '') }];
  });
  expect(quoted.length).toBeGreaterThan(180);
  expect(
    quoted.filter(({ region, words }) => printed.get(region)?.includes(letters(words)) !== true),
  ).toEqual([]);
});

it('начинать советуют с существа: о конце периода прежде всего, об оформлении ни разу', () => {
  const { corpus, findings } = checkContent();
  const first = corpus.territories.map(({ id }) => ({
    id,
    rules: toStartWith(findings.filter(({ region }) => region === id)).map(({ rule }) => rule),
  }));
  expect(first.find(({ id }) => id === 'vladimir')?.rules[0]).toBe('validity/period-ended');
  expect(first.flatMap(({ rules }) => rules).filter((rule) => /^(?:words|numbering)\//.test(rule))).toEqual(
    [],
  );
});
