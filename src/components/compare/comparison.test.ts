// The comparison of the real territories: from the model at build and from files in the browser it is one tree, and all of it is text.
import type { Element, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { Territory } from '../../../validators/model/types.ts';
import { pairsOf } from '../../lib/compare/pairs.ts';
import type { CompareSide } from '../../lib/compare/side.ts';
import { sideOf } from '../../lib/compare/side-of.ts';
import { withDocument } from '../../lib/topics.ts';
import { comparison } from './comparison.ts';

const territory = (id: string): Territory => {
  const found = withDocument.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no territory ${id}`);
  return found;
};
const vladimir = territory('vladimir');
const mordovia = territory('mordovia');

/** As a browser has it: a file that was written and read. */
const fromFile = (side: CompareSide): CompareSide => JSON.parse(JSON.stringify(side));

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const elementsOf = (node: Nodes): readonly Element[] =>
  'children' in node
    ? [...(node.type === 'element' ? [node] : []), ...node.children.flatMap(elementsOf)]
    : [];
const idsOf = (node: Nodes): readonly unknown[] =>
  elementsOf(node).flatMap(({ properties: { id } }) => (id === undefined ? [] : [id]));

const drawn = (one: CompareSide, other: CompareSide): string => textOf(comparison([one, other]));

describe('сравнение двух территорий', () => {
  it('из модели при сборке и из файлов в браузере — одно и то же', () => {
    for (const [a, b] of pairsOf(withDocument)) {
      const [one, other] = [sideOf(a), sideOf(b)];
      expect(toHtml(comparison([fromFile(one), fromFile(other)]))).toBe(toHtml(comparison([one, other])));
    }
  });

  it('у каждого места свой якорь, и каждая ссылка внутри ведёт к якорю, который есть', () => {
    for (const [a, b] of pairsOf(withDocument)) {
      const tree = comparison([sideOf(a), sideOf(b)]);
      const ids = idsOf(tree);
      expect(new Set(ids).size).toBe(ids.length);
      const named = elementsOf(tree).flatMap(({ properties: { href, ariaLabelledBy } }) => [
        ...(typeof href === 'string' && href.startsWith('#') ? [href.slice(1)] : []),
        ...(Array.isArray(ariaLabelledBy) ? ariaLabelledBy : []),
      ]);
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });
});

describe('различия', () => {
  const counts = (one: CompareSide, other: CompareSide): readonly number[] => {
    const rows = elementsOf(comparison([one, other])).flatMap(({ properties: { dataAlike } }) =>
      dataAlike === undefined ? [] : [dataAlike],
    );
    return ['true', 'false'].map((value) => rows.filter((row) => row === value).length);
  };

  it('у территории с самой собой их нет', () => {
    const side = sideOf(vladimir);
    const [same, different] = counts(side, side);
    expect(same).toBeGreaterThan(100);
    expect(different).toBe(0);
    expect(drawn(side, side)).toContain('Только различия: 0');
  });

  it('у двух разных столько, сколько названо, и в любом порядке одно число', () => {
    const [one, other] = [sideOf(mordovia), sideOf(vladimir)];
    const different = counts(one, other)[1];
    expect(different).toBeGreaterThan(50);
    expect(drawn(one, other)).toContain(`Только различия: ${different}`);
    expect(counts(other, one)[1]).toBe(different);
  });
});

describe('чего у территории нет, то так и сказано', () => {
  const without = (part: Partial<Territory>): CompareSide => sideOf({ ...vladimir, ...part });
  const other = sideOf({ ...mordovia, roadmap: vladimir.roadmap });

  it('нет дорожной карты: у одной, у обеих', () => {
    const side = without({ roadmap: null });
    expect(side.roadmap).toBeNull();
    expect(drawn(other, side)).toContain(
      'Дорожная карта есть только в одном: Республика Мордовия, 59\u00A0мероприятий.',
    );
    expect(drawn(sideOf({ ...mordovia, roadmap: null }), side)).toContain(
      'Дорожной карты нет ни в одном из двух документов.',
    );
  });

  it('нет показателей: у одной, у обеих', () => {
    const side = without({ indicators: null });
    expect(drawn(other, side)).toContain('Показателей в документе нет');
    expect(drawn(other, side)).toContain('нет такого показателя');
    expect(drawn(sideOf({ ...mordovia, indicators: null }), side)).toContain(
      'Показателей нет ни в одном из двух документов.',
    );
  });

  it('нет понятий', () => {
    expect(drawn(other, without({ terms: [] }))).toContain('Понятий не определяет: Владимирская область.');
  });

  it('нет субъектов: все субъекты второй — только её', () => {
    const side = without({ subjects: [] });
    expect(side.kinds).toEqual([]);
    expect(drawn(other, side)).toContain('Субъекты только одной территории');
    expect(idsOf(comparison([other, side])).filter((id) => String(id).startsWith('kind-'))).toEqual([]);
  });

  it('функций нет ни у кого: об этом сказано у вида', () => {
    const bare = (whole: Territory): CompareSide =>
      sideOf({ ...whole, subjects: whole.subjects.map((subject) => ({ ...subject, functions: [] })) });
    expect(drawn(bare(mordovia), bare(vladimir))).toContain(
      'Функций этих субъектов не называет ни один документ.',
    );
  });

  it('нет ни документа, ни периода', () => {
    const [first, second] = without({ provision: null, period: null }).sums;
    expect([first?.words, second?.words]).toEqual(['период не указан', '14\u00A0субъектов']);
  });
});

describe('враждебные строки', () => {
  const hostile = `<img src=x onerror=pwned()> </script><script>pwned()</script> " onclick='pwned()' {{7*7}} __proto__`;
  /** Every string but addresses, ids and words of the program ends in the hostile one. */
  const spoiled = (side: CompareSide): CompareSide =>
    JSON.parse(JSON.stringify(side), (key, value: unknown) =>
      typeof value === 'string' && !/^(?:href|id|kind|key|concept|verdict)$/.test(key)
        ? `${value} ${hostile}`
        : value,
    );
  const honest = comparison([sideOf(mordovia), sideOf(vladimir)]);
  const tree = comparison([spoiled(sideOf(mordovia)), spoiled(sideOf(vladimir))]);

  it('остаются текстом: ни нового элемента, ни нового атрибута', () => {
    const shape = (node: Nodes): readonly string[] => [
      ...new Set(
        elementsOf(node).map(({ tagName, properties }) => `${tagName} ${Object.keys(properties).sort()}`),
      ),
    ];
    const honestShapes = new Set(shape(honest));
    expect(shape(tree).filter((one) => !honestShapes.has(one))).toEqual([]);
    expect(textOf(tree)).toContain(`Республика Мордовия ${hostile}`);
  });
});
