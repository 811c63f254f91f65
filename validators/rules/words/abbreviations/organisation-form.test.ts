import { describe, expect, it } from 'vitest';
import { findAbbreviations } from '../../../text/words/words.ts';
import { intendedForm, isOrganisationForm } from './organisation-form.ts';

const forms = (text: string): readonly string[] =>
  findAbbreviations(text)
    .filter((found) => isOrganisationForm(text, found))
    .map((found) => found.text);

describe('форма организации перед названием в кавычках', () => {
  it.each([
    ['ФГБОУ ВО «Мордовский университет»', 'ФГБОУ ВО'],
    ['ГБ ПОУ РМ «Ичалковский колледж»', 'ГБ ПОУ РМ'],
    ['ГБУ ДПО РМ «ЦНППМ «Педагог 13.ру»', 'ГБУ ДПО РМ'],
    ['ГАУ ДПО РБ «БРИОП»', 'ГАУ ДПО РБ'],
    ['МО «Джидинский район»', 'МО'],
    ['АНО ДПО "Институт"', 'АНО ДПО'],
  ])('«%s»', (text, form) => expect(forms(text)).toContain(form));
  it.each([
    'по УГС «Образование и педагогические науки»',
    'по ДПП ПК «Школа Минпросвещения России»',
    'специалисты ГБУ ДПО',
    'ФГОС «Начальное образование»',
    'РУМО «Математика»',
  ])('в «%s» её нет', (text) => expect(forms(text)).toEqual([]));
});

describe('опечатка в форме организации перед названием в кавычках', () => {
  const meant = (text: string): readonly (string | null)[] =>
    findAbbreviations(text).map((found) => intendedForm(text, found));
  it.each([
    ['ФГАО ДПО «Академия»', 'ФГАОУ'],
    ['ФГБО ВО «Университет»', 'ФГБОУ'],
  ])('«%s» — видимо, «%s»', (text, form) => expect(meant(text)).toContain(form));
  it.each([
    'ФГБОУ ВО «Университет»',
    'ФГОС «Начальное образование»',
    'РУМО «Математика»',
    'на базе ФГАО ДПО',
  ])('в «%s» её нет', (text) => expect(meant(text).every((form) => form === null)).toBe(true));
});
