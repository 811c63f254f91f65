// The federal layer says of acts and concepts what the documents say: nothing of it hangs in the air.
import { describe, expect, it } from 'vitest';
import { check, rules, type SourceFile } from '../../validators/index.ts';
import { citedWords, citingsIn } from '../../validators/model/act-citations.ts';
import { wordingsOf } from '../../validators/model/federal-terms.ts';
import { allActs } from '../../validators/model/registers.ts';
import { exampleBase } from '../../validators/rules/example-base.ts';
import { checkContent, contentText, files } from '../support/content.ts';

const { corpus } = checkContent();
const acts = allActs(corpus);

describe('реестры актов', () => {
  it('говорят только об актах, которые называет или которыми утверждён документ свода', () => {
    const adopting = corpus.territories.flatMap(({ provision }) => provision?.front.order?.number ?? []);
    const idle = acts.filter((act) => !citingsIn(corpus).has(act) && !adopting.includes(act.number ?? ''));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
  it('держат акты органов территорий у территорий, остальные у федерального слоя', () => {
    const own = corpus.territories.flatMap(({ id, register }) =>
      [...register.acts.keys()].map((act) => [id, act]),
    );
    expect(
      Object.groupBy(
        own.map(([id]) => id),
        (id) => String(id),
      ),
    ).toMatchObject({
      buryatia: { length: 2 },
      mordovia: { length: 7 },
      'moscow-oblast': { length: 4 },
      vladimir: { length: 7 },
    });
  });
  it('находят слова каждого упоминания в тексте документа', () => {
    const lost = [...citingsIn(corpus).values()]
      .flat()
      .filter(({ territory, citation }) => {
        const { anchor, words } = citedWords(territory, citation);
        return anchor === null || words === null;
      })
      .map(({ act, territory, citation }) => `${act.id}: ${territory.id}#${citation.clause.printed}`);
    expect(lost).toEqual([]);
  });
  it('хранят обе записи, когда документы дают одному заголовку разные номера', () => {
    const titles = Map.groupBy(
      acts.filter(({ title }) => title?.startsWith('Об утверждении методик расчета')),
      ({ number }) => number,
    );
    expect([...titles.keys()].sort()).toEqual(['262', '37']);
  });
});

describe('понятия', () => {
  it('каждое определяют по меньшей мере два документа', () => {
    const lonely = corpus.federal.concepts.filter(
      (concept) =>
        new Set(wordingsOf(concept, corpus.territories).map(({ territory }) => territory.id)).size < 2,
    );
    expect(lonely.map(({ id }) => id)).toEqual([]);
  });
});

describe('федеральный слой рядом с одной своей территорией', () => {
  const layer = files.filter(({ path }) => path.startsWith('content/federal/'));
  const own = Object.entries(exampleBase).flatMap(([path, content]) =>
    path.startsWith('regions/') ? [{ path: `content/${path}`, content }] : [],
  );
  const found = (
    from: string,
    to: string,
    others: readonly SourceFile[],
    book = rules,
  ): readonly string[] => {
    const changed = layer.map(({ path, content }) => ({
      path,
      content: path.endsWith('/indicators.yaml') ? contentText(path).replace(from, to) : content,
    }));
    const { findings } = check([...changed, ...others], { asOf: '2026-11-21', root: 'content', rules: book });
    return findings.flatMap(({ file, rule, severity }) =>
      file.startsWith('content/federal/') ? [`${severity} ${rule}`] : [],
    );
  };
  it('не вызывает замечаний, а описка в нём найдена', () => {
    expect(found('', '', own)).toEqual([]);
    expect(found('mordovia#7.1', 'primer#77.1', own)).toEqual(['error federal/statement-resolves']);
    expect(found('mordovia#7.1', 'premier#1.1', own)).toEqual(['error federal/statement-resolves']);
  });
  it('в полной папке названы и неверный пункт, и неверная территория', () => {
    const others = files.filter(({ path }) => path.startsWith('content/regions/'));
    const book = rules.filter(({ id }) => id === 'federal/statement-resolves');
    expect(found('mordovia#7.1', 'mordovia#77.1', others, book)).toEqual([
      'error federal/statement-resolves',
    ]);
    expect(found('mordovia#7.1', 'tver#7.1', others, book)).toEqual(['note federal/statement-resolves']);
  });
});
