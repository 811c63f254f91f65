// A waiver names a finding by its fingerprint: it must go on naming it when lines move, rows change places and others
// are added. Held on the real acts, with every rule there is.
import { describe, expect, it } from 'vitest';
import { isMap, isSeq, parseDocument, visit, type YAMLSeq } from 'yaml';
import { check, type Finding, type SourceFile } from '../../validators/index.ts';
import { files as published } from '../support/content.ts';

/** The printed text is in an order of its own, so a table in another order is held against it no more. */
const isPrinted = (path: string): boolean => /\/(?:source\.txt|corrections\.yaml)$/.test(path);

const decoder = new TextDecoder();
const files = published
  .filter(({ path }) => path.startsWith('content/') && !isPrinted(path))
  .map(({ path, content }) => {
    if (!(content instanceof Uint8Array)) throw new Error(`${path} was not read`);
    return { path, text: decoder.decode(content) };
  });

type Change = (text: string, path: string) => string;

const findingsOf = (change: Change): readonly Finding[] => {
  const changed = files.map(({ path, text }): SourceFile => ({ path, content: change(text, path) }));
  return check(changed, { asOf: '2026-11-21', root: 'content' }).findings;
};

const named = ({ fingerprint, rule, region, message }: Finding): string =>
  `${fingerprint} ${rule} (${region}): ${message.ru}`;

const asTheyStand = findingsOf((text) => text);
const known = new Set(asTheyStand.map(({ fingerprint }) => fingerprint));

/** Findings that have lost their fingerprint, and those that have got another. */
const differences = (after: readonly Finding[]): { readonly lost: string[]; readonly new: string[] } => {
  const now = new Set(after.map(({ fingerprint }) => fingerprint));
  return {
    lost: asTheyStand.filter(({ fingerprint }) => !now.has(fingerprint)).map(named),
    new: after.filter(({ fingerprint }) => !known.has(fingerprint)).map(named),
  };
};
const none = { lost: [], new: [] };

const isYaml = (path: string): boolean => path.endsWith('.yaml');

/** A change of the lists of YAML files that are under one of these keys. */
const inLists =
  (keys: readonly string[], work: (list: YAMLSeq, key: string) => void): Change =>
  (text, path) => {
    if (!isYaml(path)) return text;
    const document = parseDocument(text);
    let touched = false;
    visit(document, {
      Pair: (_, { key, value }) => {
        const name = String(key);
        if (!keys.includes(name) || !isSeq(value)) return;
        work(value, name);
        touched = true;
      },
    });
    return touched ? document.toString({ lineWidth: 0 }) : text;
  };

/** Turns a list round. Where a symbol is explained twice the second is the fault, so such a list stays. */
const reversed = (list: YAMLSeq, key: string): void => {
  const names = list.items.map((item) => (isMap(item) ? String(item.get('symbol')) : ''));
  if (key === 'symbols' && new Set(names).size < names.length) return;
  list.items.reverse();
};

/** Rules on the order itself: a row out of its order, a word before its explanation, a full stop amid a list is what they find. */
const onOrder: readonly string[] = [
  'words/abbreviation-introduced-first',
  'roadmap/numbering',
  'indicators/numbers-unbroken',
  'numbering/items-end-alike',
  'numbering/table-rows',
];

/** A row that was not there. */
const measure = `- title: Обсуждение новой редакции порядка проведения педагогических чтений
  responsible: [Министерство]
  executors: [Иванова И.И.]
  deadline: ноябрь 2023 года
  result: протокол обсуждения
`;

describe('отпечатки замечаний к опубликованным актам', () => {
  it('различны', () => {
    expect(known.size).toBe(asTheyStand.length);
    expect(known.size).toBeGreaterThan(50);
  });

  it('не меняются, когда строки сдвинуты', () => {
    const moved: Change = (text, path) => {
      if (isYaml(path)) return `# Сдвинуто\n\n# на несколько\n# строк\n${text}`;
      return text
        .replace(/^---\n/, '---\n# Сдвинуто\n\n# на несколько\n# строк\n')
        .replaceAll(/\n\n(?=#|\d)/g, '\n\n\n\n');
    };
    const after = findingsOf(moved);
    expect(after.map(({ line }) => line)).not.toEqual(asTheyStand.map(({ line }) => line));
    expect(differences(after)).toEqual(none);
  });

  it.each([
    ['субъекты и их функции', ['subjects', 'functions']],
    ['направления дорожной карты', ['directions']],
    ['системообразующие мероприятия', ['systemMeasures']],
    ['мероприятия', ['measures']],
    ['показатели', ['indicators']],
    ['обозначения в формулах', ['symbols']],
    ['понятия', ['terms']],
    ['сокращения', ['abbreviations']],
    ['взаимодействие', ['interactions', 'rows']],
    ['ответственные и исполнители', ['responsible', 'executors']],
    ['акты и места, где они названы', ['acts', 'citations']],
  ] as const)('не меняются, когда %s переставлены', (_, keys) => {
    const after = findingsOf(inLists(keys, reversed)).filter(
      ({ fingerprint, rule }) => known.has(fingerprint) || !onOrder.includes(rule),
    );
    expect(differences(after)).toEqual(none);
  });

  it('не меняются, когда добавлены другие строки, у которых всё есть', () => {
    const added = inLists(['measures'], (list) => {
      const row = parseDocument(measure).contents;
      if (isSeq(row)) list.items.unshift(...row.items);
    });
    const { lost } = differences(findingsOf(added));
    expect(lost).toEqual([]);
  });
});
