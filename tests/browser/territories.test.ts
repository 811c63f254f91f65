// Territories on the built pages: every list of them in the order of the alphabet, and the picture of each true to what is counted.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { ActStateKind } from '../../validators/model/state.ts';
import { byAlphabet } from '../../validators/text/russian.ts';
import { pagesOf } from '../support/build-site.ts';
import { builtSite } from '../support/built-site.ts';

interface Known {
  readonly id: string;
  readonly name: string;
  readonly level: 'region' | 'municipality';
  readonly state: { readonly kind: ActStateKind };
}

const { folder, url } = await builtSite();
const base = new URL(url).pathname;
const index = JSON.parse(await readFile(join(folder, 'data/v1/index.json'), 'utf8')) as {
  readonly territories: readonly Known[];
};
const byId = new Map(index.territories.map((territory) => [territory.id, territory]));
const byHref = new Map(index.territories.map((territory) => [`${base}regions/${territory.id}/`, territory]));

const read = async (page: string): Promise<Root> =>
  fromHtml(await readFile(join(folder, page.endsWith('.html') ? page : `${page}index.html`), 'utf8'));
const childrenOf = (node: Root | Element): readonly Element[] =>
  node.children.flatMap((child) => (child.type === 'element' ? [child] : []));
const within = (node: Root | Element): readonly Element[] =>
  childrenOf(node).flatMap((child) => [child, ...within(child)]);
const textOf = (node: Root | Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
const isClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes(name);

/** The territory that a row, an item or a choice is about: as it says itself, or as its first link does. */
const about = (element: Element): Known | undefined => {
  const { dataFirstFor, value } = element.properties;
  if (element.tagName === 'option') return byId.get(String(value));
  if (dataFirstFor !== undefined) return byId.get(String(dataFirstFor).split(' ')[0] ?? '');
  if (!['li', 'tr', 'th'].includes(element.tagName)) return undefined;
  const link = within(element).find(({ tagName }) => tagName === 'a');
  return byHref.get(String(link?.properties['href']));
};

/** Lists whose order is not the alphabet's: places on a map, the way to a page. */
const isNoList = (element: Element): boolean => isClass(element, 'tiles') || element.tagName === 'ol';

/** The lists of a page that name at least two territories, each of them once. */
const listsIn = (page: Root): readonly (readonly Known[])[] =>
  within(page)
    .filter((element) => !isNoList(element))
    .map((element) => childrenOf(element).flatMap((child) => about(child) ?? []))
    .filter((named) => named.length > 1 && new Set(named).size === named.length);

const lapsed = ({ state }: Known): number => Number(state.kind !== 'in-force');

/** Two territories side by side stand as their page's address or their reader names them. */
const isPair = (page: string): boolean => /^compare\/.+/.test(page);

/** A topic is answered by what is in force first. */
const inOrder = (page: string) => (a: Known, b: Known) =>
  (page.startsWith('topics/') ? lapsed(a) - lapsed(b) : 0) || byAlphabet(a.name, b.name);

describe('территории на страницах', () => {
  it('во всех списках, таблицах и выборах стоят по алфавиту', async () => {
    const lists: string[] = [];
    const faults: string[] = [];
    for (const page of (await pagesOf(folder)).filter((one) => !isPair(one))) {
      for (const list of listsIn(await read(page))) {
        lists.push(page);
        const names = (all: readonly Known[]): string => all.map(({ name }) => name).join(', ');
        const sorted = list.toSorted(inOrder(page));
        if (names(list) !== names(sorted)) faults.push(`${page}: ${names(list)}`);
      }
    }
    expect(faults).toEqual([]);
    const seen = new Set(lists.map((page) => page.split('/')[0]));
    for (const part of ['', 'regions', 'topics', 'kinds', 'indicators', 'compare', 'findings', 'data'])
      expect(seen).toContain(part);
    const names = index.territories.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(byAlphabet));
  });

  it('на карте есть клетка каждого региона Свода и клетка «ещё нет» каждого другого субъекта Федерации', async () => {
    for (const page of ['', 'regions/']) {
      const tiles = within(await read(page)).filter((element) => isClass(element, 'tile'));
      const here = tiles.flatMap((tile) => about(tile) ?? []);
      const regions = index.territories.filter(({ level }) => level === 'region');
      expect(here.map(({ name }) => name).toSorted(byAlphabet)).toEqual(regions.map(({ name }) => name));
      expect(tiles.filter((tile) => textOf(tile).trim().endsWith(': ещё нет'))).toHaveLength(
        89 - here.length,
      );
    }
  });

  it('картинка территории показывает столько мероприятий и замечаний, сколько их есть', async () => {
    for (const { id } of index.territories) {
      const all = within(await read(`regions/${id}/`));
      const sums = all
        .filter((element) => isClass(element, 'picture'))
        .flatMap(within)
        .filter(({ tagName }) => tagName === 'table')
        .map((table) => ({
          said: Number(
            /\d+/.exec(textOf(within(table).find(({ tagName }) => tagName === 'caption') ?? table))?.[0],
          ),
          drawn: within(table)
            .filter((cell) => isClass(cell, 'bars-value'))
            .reduce((sum, cell) => sum + Number(textOf(cell)), 0),
        }));
      for (const { said, drawn } of sums) expect(drawn, id).toBe(said);
      expect(sums.length > 0, id).toBe(byId.get(id)?.state.kind !== 'none');
    }
  });
});
