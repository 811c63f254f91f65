// JUnit XML that dashboards read: of the usual shape, with true counts, whatever the content says.
import { describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { hostileFinding, hostileTexts, sampleFindings, sampleReport } from '../sample.ts';
import { junit } from './junit.ts';

const options = { lang: 'ru', color: false } as const;

/** The elements of the common JUnit schema that are used, with their attributes and what may stand in them. */
const shape: Readonly<Record<string, { readonly attributes: string; readonly content: string }>> = {
  testsuites: { attributes: 'name tests failures errors skipped time', content: 'testsuite' },
  testsuite: { attributes: 'name tests failures errors skipped time', content: 'properties testcase' },
  properties: { attributes: '', content: 'property' },
  property: { attributes: 'name value', content: '' },
  testcase: { attributes: 'classname name time', content: 'skipped failure system-out' },
  failure: { attributes: 'type message', content: '' },
  skipped: { attributes: 'message', content: '' },
  'system-out': { attributes: '', content: '' },
};

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
}

const elementOf = (node: Node): Element => ({
  name: node.nodeName,
  attributes: new Map([...(node as globalThis.Element).attributes].map(({ name, value }) => [name, value])),
  children: [...node.childNodes].filter(({ nodeType }) => nodeType === 1).map(elementOf),
});

const parsed = (xml: string): Element => elementOf(create(xml).root().node as unknown as Node);

const all = (element: Element): readonly Element[] => [element, ...element.children.flatMap(all)];

const named = (element: Element, name: string): readonly Element[] =>
  all(element).filter((each) => each.name === name);

/** Everything outside the shape. */
const strange = (root: Element): readonly string[] =>
  all(root).flatMap(({ name, attributes, children }) => {
    const known = shape[name];
    if (known === undefined) return [name];
    return [
      ...[...attributes.keys()].filter((key) => !known.attributes.split(' ').includes(key)),
      ...children.map((child) => child.name).filter((child) => !known.content.split(' ').includes(child)),
    ];
  });

describe('отчёт JUnit', () => {
  it('имеет принятую форму, и счёт в ней верен', () => {
    const root = parsed(junit(sampleReport(), options));
    expect(strange(root)).toEqual([]);
    for (const suite of [root, ...named(root, 'testsuite')])
      expect(
        [
          ['tests', 'testcase'],
          ['failures', 'failure'],
          ['skipped', 'skipped'],
        ].map(([key = '', element = '']) => Number(suite.attributes.get(key)) - named(suite, element).length),
      ).toEqual([0, 0, 0]);
  });

  it('тест — правило над территорией: имена не зависят от того, что найдено', () => {
    const names = (findings: typeof sampleFindings): readonly string[] =>
      named(parsed(junit(sampleReport(findings), options)), 'testcase')
        .map(({ attributes }) => `${attributes.get('classname')} ${attributes.get('name')}`)
        .filter((name) => !name.startsWith('svod.'));
    expect(names(sampleFindings)).toEqual(names([]));
    expect(names([])).toHaveLength(7);
  });

  it('правило, которое территории не касается, — не тест', () => {
    expect(junit(sampleReport([]), options)).not.toContain('classname="primer.rayon.territory"');
  });

  it('провален тест, который проваливает проверку; о прочем сказано в выводе', () => {
    const failed = (failOn: 'error' | 'warning' | 'note'): number =>
      named(parsed(junit(sampleReport(), { ...options, failOn })), 'failure').length;
    expect([failed('error'), failed('warning'), failed('note')]).toEqual([1, 2, 3]);
  });

  it('--max-findings не делает проваленное пройденным', () => {
    const text = junit(sampleReport(), { ...options, maxFindings: 0 });
    expect(named(parsed(text), 'failure')).toHaveLength(1);
    expect(text).toContain('Не показано ещё 1 замечание');
  });

  it('любой текст остаётся текстом', () => {
    for (const text of hostileTexts) {
      const root = parsed(junit(sampleReport([hostileFinding(text)]), options));
      expect(strange(root)).toEqual([]);
      expect(named(root, 'failure')).toHaveLength(1);
    }
  });
});
