import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { check } from '../../index.ts';
import { exampleBase, exampleDate } from '../../rules/example-base.ts';
import { schemaChecker } from '../../source/schema-check.ts';
import { type CheckedKind, schemaTree } from '../../source/schema-walk.ts';
import { schemas } from '../../source/schemas.ts';
import { readYaml } from '../../source/yaml.ts';
import { subjectById } from '../../text/names/subject-by-id.ts';
import { canonical } from '../format/canonical.ts';
import { skeleton } from './skeleton.ts';

/** Those that say what they must have: a file of nothing but what may be there begins as an explanation alone. */
const kinds = (Object.keys(schemas) as CheckedKind[]).filter((kind) => schemaTree(kind).required.size > 0);

/** What the schema finds wrong with a text, but for values that are not filled in. */
const faultsOf = (kind: CheckedKind, text: string): readonly unknown[] => {
  const document = readYaml('f', text);
  const { problems } = schemaChecker()(kind, document);
  const unfilled = ({ code, data }: (typeof problems)[number]): boolean =>
    code === 'yaml-empty-value' || (code === 'schema-missing-key' && data['empty'] === 1);
  return [...document.problems, ...problems.filter((problem) => !unfilled(problem))];
};

describe('новый файл сделан по схеме', () => {
  it.each(kinds)('%s: читается, не хватает в нём только значений, вид у него один', (kind) => {
    const text = skeleton(kind, {});
    expect(faultsOf(kind, text)).toEqual([]);
    if (kind !== 'provision') expect(canonical('f', text, kind)).toBe(text);
  });
  it.each(kinds)(
    '%s: ключи, которые стоят в пояснениях, можно открыть, и не хватает только значений',
    (kind) => {
      const opened = skeleton(kind, {}).replaceAll(
        /^( *)# (\w+:.*)$/gm,
        (line, indent: string, pair: string) => {
          const [key = ''] = pair.split(':');
          return /^\w+:(?: [[{].*)?$/.test(pair) && key !== '' ? `${indent}${pair}` : line;
        },
      );
      expect(faultsOf(kind, opened)).toEqual([]);
      for (const field of schemaTree(kind).fields) expect(opened).toMatch(new RegExp(`^${field}:`, 'm'));
    },
  );
  it('заполненные файлы замечаний не вызывают', () => {
    const filled = Object.entries(exampleBase).map(([path, content]) => {
      const kind = kinds.find((one) => path.endsWith(`/${one}.yaml`) && path.startsWith('regions/'));
      if (kind === undefined) return { path, content };
      const document = parseDocument(skeleton(kind, {}));
      for (const [key, value] of Object.entries(parse(content))) document.set(key, value);
      return { path, content: document.toString() };
    });
    expect(filled.filter(({ content }) => content.startsWith('# ')).length).toBeGreaterThan(4);
    expect(check(filled, { asOf: exampleDate, root: '' }).findings).toEqual([]);
  });
  it('название ждёт одной строки: два падежа нужны редко, и о них сказано в пояснении', () => {
    for (const [kind, key] of [
      ['provision', 'title'],
      ['subjects', 'name'],
    ] as const) {
      const text = skeleton(kind, {});
      expect(text).toMatch(new RegExp(`printed\\.\n *${key}:\n`, 'u'));
      expect(text).not.toMatch(/^ *nominative:/mu);
    }
  });
  it('известное вписано, а необходимое стоит раньше необязательного', () => {
    const text = skeleton('region', { id: 'lipetsk', level: 'region' }, '# первая строка');
    expect(text.startsWith('# первая строка\n# Территория (region.yaml). ')).toBe(true);
    expect(text.match(/^(?:# )?\w+:.*$/gm)).toEqual(['id: lipetsk', 'name:', 'level: region', '# code:']);
  });
});

it('регион узнаётся по имени папки, как бы его ни писали латиницей', () => {
  const known = {
    lipetsk: '48',
    moskva: '77',
    'moscow-oblast': '50',
    kchr: '09',
    'altai-krai': '22',
    mordoviya: '13',
  };
  for (const [id, code] of Object.entries({ ...known, vologda: '35', tuva: '17', spb: '78', omsk: '55' }))
    expect(subjectById(id)?.code, id).toBe(code);
  for (const id of ['altai', 'primer', 'oblast', 'a']) expect(subjectById(id), id).toBeNull();
});
