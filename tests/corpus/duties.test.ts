// What is demanded of a kind of subject is demanded by the documents themselves: each place named really says so.
import { describe, expect, it } from 'vitest';
import type { Subject, SubjectKind } from '../../validators/model/types.ts';
import { uncovered, workOfSubjects } from '../../validators/rules/subjects/subject-work.ts';
import { fitsGroup, matchWords } from '../../validators/text/words/word-match.ts';
import { checkContent } from '../support/content.ts';

const { corpus } = checkContent();
const kinds = [...corpus.federal.subjectKinds.values()];

/** Subjects of a kind with what their documents give them to do, by territory. */
const working = (kind: SubjectKind): ReadonlyMap<string, readonly string[]> =>
  new Map(
    corpus.territories.flatMap((territory) => {
      const work = workOfSubjects(territory);
      const texts = territory.subjects
        .filter((subject: Subject) => subject.kind.printed === kind.id)
        .flatMap((subject) => work.get(subject) ?? []);
      return texts.length === 0 ? [] : [[territory.id, texts] as const];
    }),
  );

describe('обязательная функция вида субъекта', () => {
  it('названа в каждом документе, на который ссылается', () => {
    const unsaid = kinds.flatMap((kind) =>
      kind.duties.flatMap(({ name, ties, statedIn }) =>
        statedIn
          .filter(({ territory }) => {
            const texts = working(kind).get(territory) ?? [];
            return !texts.some((text) => ties.some((group) => fitsGroup(matchWords(text), group)));
          })
          .map(({ printed }) => `${kind.id}: ${name}: ${printed}`),
      ),
    );
    expect(unsaid).toEqual([]);
  });
  it('дана не меньше чем двумя документами и большинством тех, что описывают вид', () => {
    const rare = kinds.flatMap((kind) =>
      kind.duties
        .filter(({ statedIn }) => statedIn.length < 2 || statedIn.length * 2 <= working(kind).size)
        .map(({ name }) => `${kind.id}: ${name}`),
    );
    expect(rare).toEqual([]);
  });
});

describe('условия для достижения показателей', () => {
  const ministry = corpus.federal.subjectKinds.get('ministry') ?? expect.fail();
  const isSaid = (text: string): boolean =>
    !uncovered(ministry, [text], []).some(({ name }) => name === 'условия для достижения показателей');
  it.each([
    'создаёт условия, кадровые и финансовые, без которых достижение целевых ориентиров Сети невозможно',
    'обеспечивает условия для достижения плановых значений',
    'создаёт условия, при которых индикаторы системы выполнимы',
    'создаёт условия для выхода на целевые значения',
    'создаёт кадровые и финансовые предпосылки к тому, чтобы целевые показатели были достигнуты',
  ])('сказаны: %s', (text) => expect(isSaid(text)).toBe(true));
  it.each([
    'создаёт условия для отдыха педагогов',
    'создаёт условия для целевого обучения',
    'утверждает целевые ориентиры Сети',
  ])('не сказаны: %s', (text) => expect(isSaid(text)).toBe(false));
});

describe('мониторинг эффективности системы', () => {
  const ministry = corpus.federal.subjectKinds.get('ministry') ?? expect.fail();
  const isSaid = (text: string): boolean =>
    !uncovered(ministry, [text], []).some(({ name }) => name === 'мониторинг эффективности системы');
  it.each([
    'один раз в год оценивает действенность системы и размещает доклад',
    'проводит оценку эффективности Сети',
    'оценивает результативность методической работы',
  ])('сказан: %s', (text) => expect(isSaid(text)).toBe(true));
  it.each(['оценивает работы участников конкурса', 'повышает эффективность расходов'])(
    'не сказан: %s',
    (text) => expect(isSaid(text)).toBe(false),
  );
});

describe('обязательный вид субъекта', () => {
  it('описан в каждом документе своего уровня, и каждый из них назван', () => {
    const wrong = kinds.flatMap(({ id, required }) =>
      corpus.territories
        .filter(
          ({ level, provision }) => provision !== null && level !== null && required?.levels.includes(level),
        )
        .filter(
          ({ id: territory, subjects }) =>
            !subjects.some(({ kind }) => kind.printed === id) ||
            required?.statedIn.every((place) => place.territory !== territory),
        )
        .map(({ id: territory }) => `${id}: ${territory}`),
    );
    expect(wrong).toEqual([]);
  });
});
