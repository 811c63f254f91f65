import { describe, expect, it } from 'vitest';
import { clauseName, placeName } from './clause-names.ts';

const NBSP = '\u00A0';
const spaced = (text: string): string => text.replaceAll(NBSP, ' ');

describe('как называется место акта', () => {
  it.each([
    ['4.1.3', 'п. 4.1.3'],
    ['III', 'раздел III'],
    ['order/2', 'п. 2 утверждающего акта'],
    ['order/preamble', 'преамбула акта'],
    ['order/abz-2', 'абзац 2 распорядительной части утверждающего акта'],
    ['preamble', 'преамбула'],
  ])('%s — «%s»', (number, name) => {
    expect(spaced(clauseName(number))).toBe(name);
  });
  it.each([
    ['p-4.1.3', '4.1.3', 'п. 4.1.3'],
    ['p-1.2~2', '1.2', 'п. 1.2 (2-й с этим номером)'],
    ['order-3', '3', 'п. 3 утверждающего акта'],
    ['order-2~2', '2', 'п. 2 утверждающего акта (2-й с этим номером)'],
    ['order-1-pp-2-abz-1', null, 'п. 1 утверждающего акта, подп. 2, абзац 1'],
    ['p-III-abz-4', null, 'раздел III, абзац 4'],
    ['p-1.2~2-pp-10', '10', 'п. 1.2 (2-й с этим номером), подп. 10'],
    ['p-7.1-pp-3-abz-2', null, 'п. 7.1, подп. 3, абзац 2'],
    ['order-2-abz-1', null, 'п. 2 утверждающего акта, абзац 1'],
    ['order-abz-1', null, 'место в тексте'],
    ['preamble', null, 'преамбула'],
    ['preamble-abz-2', null, 'преамбула, абзац 2'],
    ['approval', null, 'гриф утверждения'],
    ['electronic-signature~2', null, 'отметка об электронной подписи'],
    ['part-damaged~2-abz-1', null, 'место в тексте'],
  ])('%s — «%s»', (anchor, number, name) => {
    expect(spaced(placeName({ anchor, number, listed: null }))).toBe(name);
  });
  it.each([
    ['д) ведёт реестр наставников;', 'п. 4.3, подп. «д»'],
    ['2) ведёт реестр наставников;', 'п. 4.3, подп. 2'],
    ['ведёт реестр (а) наставников;', 'п. 4.3, абзац 5'],
  ])('функция «%s» — «%s»', (text, name) => {
    expect(spaced(placeName({ anchor: 'p-4.3-5', number: null, listed: null, text }))).toBe(name);
  });
  it('пункт акта известного вида назван по этому виду', () => {
    expect(spaced(clauseName('order/2', 'resolution'))).toBe('п. 2 постановления');
    expect(spaced(placeName({ anchor: 'order-1-pp-2', number: '2', listed: null }, 'order'))).toBe(
      'п. 1 приказа, подп. 2',
    );
  });
  it.each([
    [{ list: null, item: 7 }, 'п. 5.1, 7-й пункт списка'],
    [{ list: 2, item: 1 }, 'п. 5.1, 2-й список, 1-й пункт'],
  ])('пункт списка %o — «%s»', (listed, name) => {
    expect(spaced(placeName({ anchor: 'p-5.1-7', number: null, listed }))).toBe(name);
  });
});
