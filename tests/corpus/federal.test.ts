// The federal layer says of acts and concepts what the documents say: nothing of it hangs in the air.
import { describe, expect, it } from 'vitest';
import { citingPlace, isAt, mentionsOf } from '../../validators/model/act-citations.ts';
import { wordingsOf } from '../../validators/model/federal-terms.ts';
import { checkContent } from '../support/content.ts';

const { corpus } = checkContent();
const acts = [...corpus.federal.acts.values()];

describe('реестр актов', () => {
  it('знает слова каждого места, где документ опирается на акт или отменяет его', () => {
    const wordless = acts.flatMap((act) =>
      mentionsOf(act, corpus)
        .filter((mention) => !act.citations.some(({ place }) => isAt(place, mention)))
        .map(({ territory, clause }) => `${act.id}: ${territory.id}#${clause}`),
    );
    expect(wordless).toEqual([]);
  });
  it('находит каждое упоминание в тексте документа', () => {
    const lost = acts.flatMap((act) =>
      act.citations
        .filter((citation) => citingPlace(citation, corpus) === null)
        .map(({ place }) => `${act.id}: ${place.printed}`),
    );
    expect(lost).toEqual([]);
  });
  it('хранит обе записи, когда документы дают одному заголовку разные номера', () => {
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
