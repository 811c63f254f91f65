import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { edit, exampleBase } from '../example-base.ts';

const mastery =
  'доля педагогических работников, освоивших программы ДПО, вошедшие в Федеральный реестр и подобранные с учетом диагностики профессиональных компетенций';
const perMethodist =
  'количество педагогических работников, закрепленных за 1 региональным методистом для осуществления методического сопровождения';
const young =
  'доля педагогических работников в возрасте до 35 лет, участвующих в различных формах поддержки и сопровождения в первые три года работы';
const teams = 'доля управленческих команд, принявших участие в программах повышения квалификации';

const terms =
  'terms:\n  - { id: novice, term: Начинающий педагог, text: "Начинающий педагог – педагог в возрасте до 35 лет, который работает в школе первые три года." }\n';

const found = (federal: string, own: string): readonly string[] => {
  const files = {
    ...exampleBase,
    ...edit('federalIndicators', 'name: доля педагогов, прошедших диагностику', `name: "${federal}"`),
    ...edit('indicators', 'name: Доля педагогов, прошедших диагностику', `name: "${own}"`),
    'regions/primer/acts/1/terms.yaml': terms,
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  return check(sources, { asOf: '2024-06-01' })
    .findings.filter(({ rule }) => rule === 'indicators/federal-definition')
    .map(({ message }) => message.ru);
};

describe('то же другими словами', () => {
  it.each([
    [mastery, 'Доля педагогов, освоивших по итогам диагностики программы из Федерального реестра'],
    [
      mastery,
      'Доля педагогов, освоивших программы из Федерального реестра, подобранные с учётом результатов диагностики',
    ],
    [perMethodist, 'Число педагогов, которых ведёт один разъездной методист'],
    [perMethodist, 'Количество педагогических работников, приходящихся на одного методиста Корпуса'],
    [perMethodist, 'Число педагогических работников, закреплённых за одним методистом-навигатором'],
    [young, 'Доля начинающих педагогов, у которых есть наставник или иная поддержка'],
  ])('%s: «%s»', (federal, own) => expect(found(federal, own)).toEqual([]));
});

describe('другой круг', () => {
  it.each([
    [
      mastery,
      'Доля учителей, освоивших программы из Федерального реестра по итогам диагностики',
      '«учителей»',
    ],
    [perMethodist, 'Количество учителей, приходящихся на одного методиста', '«учителей»'],
    [teams, 'Доля управленческих команд школ, прошедших повышение квалификации', '«школ»'],
    [mastery, 'Доля педагогических работников, освоивших программы повышения квалификации', 'реестр'],
  ])('%s: «%s»', (federal, own, words) => {
    const [said = '', ...others] = found(federal, own);
    expect(said.toLowerCase()).toContain(words);
    expect(others).toEqual([]);
  });
});
