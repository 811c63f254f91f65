// What the readers of Word and OpenDocument say alike of what is no text.
import type { Says } from './printed.ts';

export const trackedInsertion: Says = {
  ru: 'Вставка в режиме исправлений: взята как принятая',
  en: 'A tracked insertion: taken as accepted',
};
export const trackedDeletion: Says = {
  ru: 'Удаление в режиме исправлений: удалённого текста здесь нет',
  en: 'A tracked deletion: the deleted text is left out',
};
export const trackedMove: Says = {
  ru: 'Перенос в режиме исправлений: текст взят на новом месте',
  en: 'A tracked move: the text is taken at its new place',
};
export const hiddenText: Says = {
  ru: 'Скрытый текст: не печатается и здесь не взят',
  en: 'Hidden text: it is not printed and was left out',
};
export const comment: Says = {
  ru: 'Примечание на полях: в текст не вошло',
  en: 'A comment in the margin: it is no part of the text',
};
export const embedded: Says = {
  ru: 'Вставленный объект другой программы: не читается',
  en: 'An embedded object of another program: not read',
};
export const macros: Says = {
  ru: 'В файле есть макросы: они не читаются и не исполняются',
  en: 'The file has macros: they are neither read nor run',
};
export const protectedFile: Says = {
  ru: 'Файл защищён от изменений: он читается, но примечания в него записать нельзя',
  en: 'The file is protected from changes: it is read, but no comments can be written into it',
};
export const signedFile: Says = {
  ru: 'Файл подписан электронной подписью: он читается, но с примечаниями подпись перестала бы действовать',
  en: 'The file bears an electronic signature: it is read, but comments would make the signature void',
};
export const outsidePart: Says = {
  ru: 'Часть документа лежит вне файла (шаблон, рисунок, вставка): она не загружается',
  en: 'A part of the document lies outside the file (template, picture, inclusion): it is not fetched',
};
export const noText: Says = {
  ru: 'В документе нет текста. Если на страницах рисунки или снимки, нужен файл с набранным текстом.',
  en: 'The document has no text. If its pages are pictures or scans, a file with typed text is needed.',
};

const longestAlternative = 200;

/** A picture, by its alternative text where it has one. */
export const picture = (alternative: string): Says => {
  const said = alternative.replace(/\s+/g, ' ').trim().slice(0, longestAlternative);
  return said === ''
    ? { ru: 'Рисунок: текст на нём не читается', en: 'A picture: text in it is not read' }
    : {
        ru: `Рисунок («${said}»): текст на нём не читается`,
        en: `A picture (“${said}”): text in it is not read`,
      };
};

/** Markup that a reader of texts does not know. */
export const unknownAround = (name: string): Says => ({
  ru: `Разметка «${name}» не знакома: взят только текст внутри неё`,
  en: `Markup “${name}” is not known: only the text within it was taken`,
});

/** A part of an equation that is not put into LaTeX. */
export const unknownInEquation = (name: string): Says => ({
  ru: `Часть формулы «${name}» не знакома: взят только её текст`,
  en: `Part “${name}” of an equation is not known: only its text was taken`,
});
