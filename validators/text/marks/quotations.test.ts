import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutQuotations } from './quotations.ts';

const squeezed = (text: string): string => withoutQuotations(text).replaceAll(/ +/gu, ' ');

describe('чужие слова в кавычках', () => {
  it('заголовок названного акта не речь самого документа', () => {
    expect(squeezed('приказ «О создании единой федеральной системы» исполнен')).toBe('приказ исполнен');
  });
  it('кавычки внутри кавычек закрываются по порядку', () => {
    expect(squeezed('план «Программа «Развитие» на год» принят')).toBe('план принят');
  });
  it('один знак закрывает обе кавычки, которые кончаются вместе', () => {
    expect(squeezed('Приказ «Об утверждении методик проекта «Образование»; и другие')).toBe(
      'Приказ ; и другие',
    );
    expect(squeezed('центр «Педагог. Дальше «Школа», и всё')).toBe('центр «Педагог. Дальше , и всё');
  });
  it('прямые кавычки закрываются второй такой же', () => {
    expect(squeezed('(далее "дорожная карта") и «иное»')).toBe('(далее ) и ');
  });
  it('незакрытая кавычка ничего не скрывает', () => {
    expect(withoutQuotations('ГБУ «ЦНППМ Педагог 13')).toBe('ГБУ «ЦНППМ Педагог 13');
  });
  it('слова остаются на своих местах', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('«', '»', '"', '„', '“', 'а', ' ')), (signs) => {
        const text = signs.join('');
        const rest = withoutQuotations(text);
        expect(rest.length).toBe(text.length);
        for (const [at, sign] of [...rest].entries()) expect([text.charAt(at), ' ']).toContain(sign);
        expect(withoutQuotations(rest)).toBe(rest);
      }),
    );
  });
});
