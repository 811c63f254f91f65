// What an author of an act is told holds no word of files and keys, but may quote anything that the act prints.
import { describe, expect, it } from 'vitest';
import { editorsWords } from './voice.ts';

const said = (ru: string, en = ''): string | null => editorsWords({ ru, en });

describe('слова редактора данных', () => {
  it.each([
    ['Запишите status: repealed.', 'status'],
    ['Периода в region.yaml нет', 'region.yaml'],
    ['Если так напечатано, примите замечание.', 'примите замечание'],
    ['Этого файла нет', 'файла'],
    ['Укажите у него federal', 'federal'],
    ['Так сказано в kchr#V', 'kchr#V'],
    ['Его называет абзац 5.1-2.', '5.1-2'],
  ])('%s', (text, words) => {
    expect(said(text)).toBe(words);
  });
  it('по-английски тоже', () => {
    expect(said('Впишите срок.', 'Give `deadline: май`.')).toBe('`deadline: май`');
    expect(said('Впишите срок.', 'Where it is printed so, waive the finding.')).toBe('waive the finding');
  });
  it('напечатанное в акте стоит в кавычках и может быть любым, обозначения формул – не ключи', () => {
    expect(said('Сказано «курсы на платформе «stepik» и в moodle»')).toBeNull();
    expect(said('В формуле K_obs и N не объяснены, форма № 1-ДО, ФГОС СПО')).toBeNull();
  });
});
