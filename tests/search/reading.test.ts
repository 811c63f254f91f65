// How a query is read: what is mended, what is a territory, what is only the words of a question.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../validators/search/query/read-query.ts';
import { readWords } from '../../validators/search/query/words.ts';
import { ofContent } from './harness.ts';

const { index, find } = ofContent();
const words = readWords(index.words);

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
    const territory = readQuery(words, typed).territory?.name ?? null;
    expect(territory === null ? null : territory.replaceAll('\u00A0', ' ')).toBe(name);
  });
  it('регион значит и его муниципалитеты, а снятый выбор оставляет слова', async () => {
    const inBuryatia = await find('показатели бурятия');
    expect(inBuryatia.hits.every(({ record }) => record.territory?.id.startsWith('buryatia'))).toBe(true);
    const everywhere = await find('показатели бурятия', { everywhere: true });
    expect(everywhere.total).toBeGreaterThan(inBuryatia.total);
  });
});

describe('слова вопроса не ищутся', () => {
  it.each([
    ['кто поможет молодому учителю', 'duty', ['молодому', 'учителю']],
    ['что такое тьютор', 'definition', ['тьютор']],
    ['как часто проводится мониторинг', 'deadline', ['мониторинг']],
  ])('«%s»', (typed, wants, hard) => {
    const query = readQuery(words, typed);
    const sought = query.wanted.filter(({ soft }) => !soft).flatMap((one) => one.words);
    expect([query.wants, sought.map(({ token }) => token.plain)]).toEqual([wants, hard]);
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
    ['настав', null],
    ['Назарова', null],
  ])('«%s»: %s', (typed, understood) => {
    expect(readQuery(words, typed).understoodAs).toBe(understood);
  });
  it('слова, которых нет, названы', () => {
    expect(readQuery(words, 'криптовалюта наставник').unknown).toEqual(['криптовалюта']);
  });
  it('любой набор знаков читается, и быстро', { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        expect(readQuery(words, typed).tokens.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 50 },
    );
    expect(readQuery(words, 'я'.repeat(10_000)).wanted).toEqual([]);
  });
});
