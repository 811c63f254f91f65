// Each slip is one finding, on its line, that names what the author wrote and what to write.
import { describe, expect, it } from 'vitest';
import { check } from '../../validators/index.ts';
import { exampleBase, exampleDate } from '../../validators/rules/example-base.ts';
import { allSlips } from './slips.ts';

const folder = 'regions/primer/acts/1/';

describe('замечание называет слова того, кто вносил акт, и что написать', () => {
  it.each(allSlips)('$file: $title', ({ file, passage, entered, named, write }) => {
    const before = exampleBase[`${folder}${file}`] ?? '';
    const at = before.indexOf(passage);
    expect(at).not.toBe(-1);
    const text = before.slice(0, at) + entered + before.slice(at + passage.length);
    const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
    const files = Object.entries({ ...exampleBase, [`${folder}${file}`]: text });
    const { findings } = check(
      files.map(([path, content]) => ({ path, content })),
      { asOf: exampleDate, root: '' },
    );
    expect(findings.map(({ rule }) => rule)).toHaveLength(1);
    const [finding] = findings;
    expect(finding?.message.ru).toContain(named);
    expect(`${finding?.message.ru} ${finding?.hint.ru}`).toContain(write);
    const opens = named === '---' || named === '<Order>' ? 1 : lineAt(at);
    expect(finding?.line).toBeGreaterThanOrEqual(opens);
    expect(finding?.line).toBeLessThanOrEqual(lineAt(at + entered.length));
  });
});
