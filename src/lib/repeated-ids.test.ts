import { describe, expect, it } from 'vitest';
import { repeatedIds } from './repeated-ids.ts';

describe('идентификаторы страницы', () => {
  it('данный дважды назван один раз', () => {
    expect(repeatedIds('<p id="a">x</p><b class="c" id="a"></b><i id="b"/><p id="a">')).toEqual(['a']);
  });
  it('слова, похожие на разметку, — не идентификаторы', () => {
    expect(
      repeatedIds('<p id="a">&lt;p id=&quot;a&quot;> и id="a"</p><p data-id="a" title=" id=&quot;a">'),
    ).toEqual([]);
  });
});
