import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Scalar, stringify } from 'yaml';
import { classify } from '../../source/files.ts';
import { readYaml } from '../../source/yaml.ts';
import { canonical } from './canonical.ts';

const subjects = (text: string): string | null => canonical('subjects.yaml', text, 'subjects');

describe('один вид файла', () => {
  it('ключи встают в порядке схемы, а комментарий идёт за своим ключом', () => {
    const given = [
      '# yaml-language-server: $schema=../schemas/subjects.schema.json',
      'subjects:',
      '  # орган',
      '  - name: Министерство # как в приказе',
      '    kind: ministry',
      '    # имя папки',
      '    id: ministry',
      '    functions: [утверждает план]',
      '    # clause: "4.1"',
      '    clause: 4.1.1',
      '    # aliases:',
      '# конец',
      '',
    ];
    expect(subjects(given.join('\n'))?.split('\n')).toEqual([
      given[0],
      'subjects:',
      '  # орган',
      '  # имя папки',
      '  - id: ministry',
      '    name: Министерство # как в приказе',
      '    kind: ministry',
      '    # clause: "4.1"',
      '    clause: "4.1.1"',
      '    functions: [утверждает план]',
      '    # aliases:',
      '# конец',
      '',
    ]);
  });
  it('графы строки остаются в напечатанном порядке там, где таблица называет свои графы', () => {
    const row = '  - deadline: май\n    title: Семинар\n    responsible: [ИМЦ]\n    number: "1"\n';
    const plan = `title: План\ncolumns: [Сроки, Мероприятие, Ответственные, №]\nmeasures:\n${row}`;
    expect(canonical('roadmap.yaml', plan, 'roadmap')).toBe(plan);
    const grouped = `title: План\ncolumns: [Сроки, Мероприятие]\ngroups:\n  - title: 2026 год\n    measures:\n${row.replaceAll(/^/gmu, '    ').trimEnd()}\n`;
    expect(canonical('roadmap.yaml', grouped, 'roadmap')).toBe(grouped);
    const table =
      'columns: [Единица, Показатель]\nindicators:\n  - unit: чел.\n    name: Методисты\n    number: "1"\n';
    expect(canonical('indicators.yaml', table, 'indicators')).toBe(table);
    expect(canonical('roadmap.yaml', plan.replace(/columns.*\n/u, ''), 'roadmap')).toContain(
      '  - number: "1"\n    title: Семинар\n',
    );
  });
  it('первая строка со схемой остаётся первой, когда ключи меняются местами', () => {
    const head = '# yaml-language-server: $schema=act.schema.json\n';
    expect(canonical('act.yaml', `${head}# кто\ncoordinator: cnppm\nstatus: draft\n`, 'act')).toBe(
      `${head}status: draft\n# кто\ncoordinator: cnppm\n`,
    );
  });
  it('кавычки двойные, а где пришлось бы писать обратную черту – одинарные', () => {
    expect(canonical('region.yaml', "id: 'a'\nname: '\"А\" \\ Б'\n", 'region')).toBe(
      'id: "a"\nname: \'"А" \\ Б\'\n',
    );
  });
  it('число остаётся таким, как написано, даже где нужен текст', () => {
    const text = '- 1.10\n- 012\n- 0x1F\n- true\n- ~\n';
    expect(canonical('terms.yaml', text, 'terms')).toBe(text);
  });
  it('под реквизитами положения не меняется ничего', () => {
    const body = "---\n\n1.  Текст   «как есть»\n\n\n* пункт 'а'\n";
    expect(canonical('provision.mdx', `---\ntitle: 'Т'\nkind: concept\n${body}`, 'provision')).toBe(
      `---\nkind: concept\ntitle: "Т"\n${body}`,
    );
  });
  it('что не читается без потерь, остаётся как есть', () => {
    for (const text of ['a: 1\na: 2\n', 'a: &x 1\nb: *x\n', 'a: "нет конца\n', '# пусто\n'])
      expect(subjects(text), text).toBeNull();
  });
  it('файлы Свода уже такого вида', () => {
    for (const path of globSync('content/**/*.{yaml,mdx}')) {
      const meant = classify(path.slice('content/'.length));
      if (meant.in === 'nowhere' || meant.kind === 'source') continue;
      const text = readFileSync(path, 'utf8');
      expect(canonical(path, text, meant.kind) === text, `${path}: npx svod format`).toBe(true);
    }
  });
  it('любые данные остаются теми же, а второй раз вид не меняется', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom('а', '1', '.', ' ', ':', '#', '"', "'", '-', '\n', '\\', '{', '\t'),
      }),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.integer(),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('kind', 'id', 'name', 'subjects', '2024', 'а б'), tie('tree')),
      ),
    }));
    const styles = fc.record({
      defaultStringType: fc.constantFrom<Scalar.Type>(
        'PLAIN',
        'QUOTE_DOUBLE',
        'QUOTE_SINGLE',
        'BLOCK_FOLDED',
      ),
      collectionStyle: fc.constantFrom<'any' | 'block' | 'flow'>('any', 'block', 'flow'),
      indentSeq: fc.boolean(),
    });
    fc.assert(
      fc.property(tree, styles, (data, style) => {
        const given = stringify({ subjects: data }, style);
        const made = subjects(given);
        const before = readYaml('f', given);
        if (made === null) expect(before.problems).not.toEqual([]);
        else {
          expect(readYaml('f', made).data).toEqual(before.data);
          expect(subjects(made)).toBe(made);
        }
      }),
      { numRuns: 300 },
    );
  });
});
