// How a query is read: what is mended, what is a territory, what is only the words of a question.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundInDictionary } from '../../validators/language/dictionary.ts';
import { isLookedFor } from '../../validators/search/query/known-words.ts';
import { type Query, readQuery, wordsToLookUp } from '../../validators/search/query/read-query.ts';
import { readWords } from '../../validators/search/query/words.ts';
import { poolOf } from '../../validators/search/records/record.ts';
import { languageFiles } from '../../validators/search/vocabulary/make-language.ts';
import { isWordOf, languageFileOf } from '../../validators/search/vocabulary/words-of-language.ts';
import { ofContent } from './harness.ts';

const { index, find } = ofContent();
const words = readWords(index.words);
const read = (typed: string): Query => {
  const asked = wordsToLookUp(words, typed);
  const right = new Set(asked.filter((word) => foundInDictionary(word).length > 0));
  return readQuery(words, typed, { right, asTyped: false });
};

describe('территория запроса – выбор, а не слово', () => {
  it.each([
    ['наставничество мордовия', 'Республика Мордовия'],
    ['2.3 КЧР', 'Карачаево-Черкесская Республика'],
    ['подмосковье показатели', 'Московская область'],
    ['выгорание в джиде', 'МО «Джидинский район»'],
    ['методисты Владимира', 'Владимирская область'],
    ['владимирские методисты', 'Владимирская область'],
    ['показатели Владимирской области', 'Владимирская область'],
    ['курсы в Тамбове', 'Тамбовская область'],
    ['курсы в Питере', 'Санкт-Петербург'],
    ['наставничество', null],
    ['образование', null],
  ])('«%s»: %s', (typed, name) => {
    const territory = read(typed).territory?.name ?? null;
    expect(territory === null ? null : territory.replaceAll('\u00A0', ' ')).toBe(name);
  });
  it('регион значит и его муниципалитеты, а снятый выбор оставляет слова', async () => {
    const inBuryatia = await find('показатели бурятия');
    expect(inBuryatia.hits.every(({ record }) => record.territory?.id.startsWith('buryatia'))).toBe(true);
    const everywhere = await find('показатели бурятия', { everywhere: true });
    expect(everywhere.total).toBeGreaterThan(inBuryatia.total);
  });
});

describe('чего в документах территории нет, названо', () => {
  it.each([
    ['2.3 КЧР', ['2.3']],
    ['выгорание кчр', ['выгорание']],
    ['наставничество мордовия', []],
    ['наставничество', []],
  ])('«%s»: %j', async (typed, words) => {
    expect((await find(typed)).elsewhere).toEqual(words);
  });
});

describe('на странице записи отмечено то, чем она отвечает', () => {
  it.each([
    ['координация деятельности', expect.arrayContaining(['координацию деятельности'])],
    ['"дорожная карта" развития', expect.arrayContaining([expect.stringMatching(/^дорожн\S+ карт/u)])],
    ['от 27.04.2023', expect.arrayContaining(['27 апреля 2023'])],
    ['соцсети', expect.arrayContaining(['социальных сетях'])],
    ['криптовалюта', []],
  ])('«%s»: %j', async (typed, words) => {
    expect((await find(typed)).marked).toEqual(words);
  });
});

describe('слова вопроса не ищутся', () => {
  it.each([
    ['кто поможет молодому учителю', 'duty', ['молодому', 'учителю']],
    ['что такое тьютор', 'definition', ['тьютор']],
    ['как часто проводится мониторинг', 'deadline', ['мониторинг']],
  ])('«%s»', (typed, wants, hard) => {
    const query = read(typed);
    const sought = query.wanted.filter(({ soft }) => !soft).flatMap((one) => one.words);
    expect([query.wants, sought.map(({ token }) => token.plain)]).toEqual([wants, hard]);
  });
});

describe('правила, замечания и руководства запрос зовёт по имени', () => {
  it.each([
    ['правило сроков', ['rule'], ['сроков']],
    ['какие замечания у Мордовии', ['finding'], ['замечания']],
    ['ошибки в показателях', ['finding'], ['показателях']],
    ['"правило" сроков', [], ['правило', 'сроков']],
    ['предупреждение выгорания', [], ['предупреждение', 'выгорания']],
  ])('«%s»', (typed, kinds, hard) => {
    const query = read(typed);
    const sought = query.wanted.filter(({ soft }) => !soft).flatMap((one) => one.words);
    expect([query.kinds, sought.map(({ token }) => token.plain)]).toEqual([kinds, hard]);
  });
  it.each([
    'наставничество',
    'Кравченко И.В.',
    'срок',
    'дорожная карта',
    'должностная инструкция методиста',
    'предупреждение выгорания',
  ])('«%s»: на слова актов первыми отвечают акты', async (typed) => {
    const { hits } = await find(typed);
    expect(hits.slice(0, 1).map(({ record }) => poolOf(record.kind))).toEqual(['acts']);
  });
});

describe('запрос в кавычках', () => {
  it('находит фразу в её падежах и ничего другого', async () => {
    const { hits } = await find('"дорожная карта"');
    expect(hits.length).toBeGreaterThan(3);
    const printed = hits.map(({ record: { title, text, names } }) => [title, text, ...names].join(' '));
    expect(printed.filter((text) => !/дорожн\S+\s+карт/iu.test(text))).toEqual([]);
  });
});

describe('исправляется только то, чего нет, и только на то, что есть', () => {
  it.each([
    ['учебнометодическое', 'учебно методическое'],
    ['РСНМС', null],
    ['стажеровка', 'стажировка'],
    ['криптовалюта', null],
    ['ghjtrnjh', 'проектор'],
    ['marketing', null],
    ['настав', null],
    ['Назарова', null],
  ])('«%s»: %s', (typed, understood) => {
    expect(read(typed).understoodAs).toBe(understood);
  });
  it('верное русское слово, которого в актах нет, не подменяется: сказано, что его нет', () => {
    const right =
      'мента ставник лекция интернат интерната инвалид индивид контролер конвой кондиция концерт конкурент комиссар ' +
      'комиссия компания кампания компенсация колонка дело стипендия отпуск пенсия премьера оклад тариф буфет столовая ' +
      'каникулы экзамен перемена парта сторож тренер чтение рисование диктант поход санаторий дошкольник профессор ' +
      'доцент увольнение жалоба иск прокуратура травля отдых лыжник ступня марширует практикант мастерок мастерица ' +
      'поставщик вставка проектор прожектор конкурсант эксперимент экспонат заставка диагноз пианино';
    const readings = right.split(' ').map((word) => [word, read(word)] as const);
    const lacking = readings.filter(([word]) => !isLookedFor(words, word));
    expect(lacking.length).toBeGreaterThanOrEqual(58);
    const silent = lacking.filter(
      ([word, { understoodAs, unknown, begun }]) =>
        understoodAs !== null || !(unknown.includes(word) || begun === word),
    );
    expect(silent.map(([word]) => word)).toEqual([]);
  });
  it('похожее на верное слово предлагается, а набранное можно искать и без исправления', async () => {
    const { total, suggestions, unknown } = await find('проектор');
    expect([total, unknown]).toEqual([0, ['проектор']]);
    expect(suggestions).toContain('проект');
    const asTyped = await find('настваничество', { asTyped: true });
    expect([asTyped.total, asTyped.understoodAs, asTyped.unknown]).toEqual([0, null, ['настваничество']]);
  });
  it('файлы слов языка знают то же, что словарь', () => {
    const files = languageFiles();
    const isWord = (word: string): boolean => {
      const file = files[languageFileOf(word)];
      return file !== undefined && isWordOf(file, word);
    };
    const asked = [
      'наставниками',
      'наилучшему',
      'получше',
      'шел',
      'идти',
      'я',
      'ступнями',
      'мастерок',
      'назарова',
    ];
    const wrong = ['педогог', 'настваничество', 'стажеровка', 'проектар', 'ыыы', ''];
    expect([...asked, ...wrong].filter(isWord)).toEqual(asked);
  });
  it('слова, которых нет, названы', () => {
    expect(read('криптовалюта наставник').unknown).toEqual(['криптовалюта']);
  });
  it('любой набор знаков читается, и быстро', { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        expect(read(typed).tokens.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 50 },
    );
    expect(read('я'.repeat(10_000)).wanted).toEqual([]);
  });
});
