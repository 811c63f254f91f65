// What the readers of spreadsheets say alike of what is no text.
import { unknownPrefix } from '../package/names.ts';
import type { Says } from '../printed.ts';

export const hiddenCells: Says = {
  ru: 'Скрытая строка или скрытый столбец: не печатается и здесь не взято. Если это текст акта, отобразите его и снимите фильтр',
  en: 'A hidden row or column: it is not printed and was left out. If it is text of the act, unhide it and clear the filter',
};

export const hiddenSheet = (name: string): Says => ({
  ru: `Скрытый лист «${name}»: здесь не взят`,
  en: `Hidden sheet “${name}”: it was left out`,
});

export const protectedSheet = (name: string): Says => ({
  ru: `Лист «${name}» защищён от изменений: он читается, но примечания в него записать нельзя`,
  en: `Sheet “${name}” is protected from changes: it is read, but no comments can be written into it`,
});

export const protectedStructure: Says = {
  ru: 'Состав листов защищён от изменений: книга читается, но добавить в неё лист нельзя',
  en: 'The list of sheets is protected from changes: the book is read, but no sheet can be added to it',
};

export const coveredText = (count: number): Says => ({
  ru: `Под объединёнными ячейками лежит текст, который не виден (ячеек: ${count}): он не взят`,
  en: `There is text that cannot be seen under merged cells (${count}): it was left out`,
});

export const formulaError = (shown: string): Says => ({
  ru: `Ячейка показывает ошибку «${shown}»: исправьте формулу или впишите значение`,
  en: `A cell shows the error “${shown}”: mend the formula or write the value`,
});

export const formulaWithoutValue: Says = {
  ru: 'У формулы нет сохранённого значения: откройте файл в программе, где он сделан, и сохраните его заново',
  en: 'A formula has no stored value: open the file in the program that made it and save it again',
};

export const chart: Says = {
  ru: 'Диаграмма или вставленный объект: не читается',
  en: 'A chart or an embedded object: it is not read',
};

export const noCells: Says = {
  ru: 'В таблице нет ни одной видимой ячейки с текстом.',
  en: 'The sheets have no visible cell with text.',
};

export const unknownMarkup = (name: string): Says => {
  const said = name.startsWith(unknownPrefix) ? name.slice(1) : name;
  return {
    ru: `Разметка «${said}» не знакома: она не прочитана`,
    en: `Markup “${said}” is not known: it was not read`,
  };
};
