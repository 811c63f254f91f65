// Which kind is proposed where only the form of an organisation, or a school of people, speaks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCorpus } from '../../../model/corpus.ts';
import { rankKinds } from './kind.ts';

const { subjectKinds } = buildCorpus(
  ['acts', 'subject-kinds'].map((name) => ({
    path: `federal/${name}.yaml`,
    content: readFileSync(join(import.meta.dirname, `../../../../content/federal/${name}.yaml`), 'utf8'),
  })),
  '',
).federal;

const proposed = (name: string): string | undefined =>
  rankKinds({ names: [name], line: '', headings: [], functions: [] }, [...subjectKinds.values()]).find(
    ({ isMeant }) => isMeant,
  )?.kind.id;

it.each([
  ['ГБУ ОО «ЦРП – «Ступени»', 'institute'],
  ['ГАОУ ДПО «ОРИОП»', 'institute'],
  ['МБУ «ГИМЦ»', 'municipal-service'],
  ['МБУ ДПО «Перспектива»', 'municipal-service'],
  ['МБОУ «Лесная СОШ»', 'school'],
  ['ОГБПОУ «ЗПК»', 'vocational-colleges'],
  ['ФГБОУ ВО «ОГПУ»', 'universities'],
  ['АНО «Точка роста»', 'nonprofit-organisations'],
  ['Школа молодого педагога', 'professional-communities'],
  ['структуры в составе муниципального органа управления', 'municipal-service'],
])('%s: %s', (name, kind) => {
  expect(proposed(name)).toBe(kind);
});

const likeliest = (name: string, isMunicipal = false): string | undefined =>
  rankKinds({ names: [name], line: '', headings: [], functions: [], isMunicipal }, [
    ...subjectKinds.values(),
  ])[0]?.kind.id;

it.each([
  ['Районные методические объединения', 'municipal-associations'],
  ['Школьные методические советы', 'school-council'],
  ['Методические объединения образовательной организации', 'school-associations'],
  ['Профессиональные образовательные организации', 'vocational-colleges'],
])('уровень в имени: %s – %s', (name, kind) => {
  expect(likeliest(name)).toBe(kind);
});

it('центр в акте муниципалитета – муниципальный, а в акте региона – нет', () => {
  expect(likeliest('Информационный центр', true)).toBe('municipal-service');
  expect(likeliest('Информационный центр')).not.toBe('municipal-service');
});

it.each(['ИОМ', '«Ступени»', 'ЦРП'])('%s: форма организации не названа', (name) => {
  expect(proposed(name)).toBeUndefined();
});
