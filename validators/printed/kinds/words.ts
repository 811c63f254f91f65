// What is not read, in words of the person who has the file, with what to do instead.
import type { Refusal, RefusalReason, Says } from '../printed.ts';

const refusal = (why: RefusalReason, says: Says): Refusal => ({ ok: false, why, says });

export const oldWord = refusal('old format', {
  ru: 'Это документ Word старого вида (.doc). Откройте его в Word и сохраните как .docx: «Файл» – «Сохранить как» – «Документ Word (.docx)».',
  en: 'This is an old document of Word (.doc). Open it in Word and save it as .docx: File, Save As, Word Document (.docx).',
});
export const oldExcel = refusal('old format', {
  ru: 'Это книга Excel старого вида (.xls). Откройте её в Excel и сохраните как .xlsx: «Файл» – «Сохранить как» – «Книга Excel (.xlsx)».',
  en: 'This is an old workbook of Excel (.xls). Open it in Excel and save it as .xlsx: File, Save As, Excel Workbook (.xlsx).',
});
export const otherOld = refusal('old format', {
  ru: 'Это файл старой программы Microsoft Office. Откройте его и сохраните как .docx (текст) или .xlsx (таблицу).',
  en: 'This is a file of an old program of Microsoft Office. Open it and save it as .docx (a text) or .xlsx (a table).',
});
export const locked = refusal('password', {
  ru: 'Файл защищён паролем. Откройте его с паролем, снимите защиту («Файл» – «Сведения» – «Защита документа» – «Зашифровать с использованием пароля», пароль сотрите) и сохраните заново.',
  en: 'The file is protected by a password. Open it with the password, remove it (File, Info, Protect Document, Encrypt with Password, clear the password) and save the file again.',
});
export const rtf = refusal('old format', {
  ru: 'Это файл RTF, хотя имя у него может быть и .doc. Откройте его в Word и сохраните как .docx: «Файл» – «Сохранить как» – «Документ Word (.docx)».',
  en: 'This is an RTF file, even if it is called .doc. Open it in Word and save it as .docx: File, Save As, Word Document (.docx).',
});
export const flatXml = refusal('old format', {
  ru: 'Это документ, сохранённый как XML. Откройте его в Word, Excel или LibreOffice и сохраните как .docx или .xlsx.',
  en: 'This is a document saved as XML. Open it in Word, Excel or LibreOffice and save it as .docx or .xlsx.',
});
export const webArchive = refusal('old format', {
  ru: 'Это веб-архив (.mht), хотя имя у него может быть и .doc. Откройте его в Word и сохраните как .docx.',
  en: 'This is a web archive (.mht), even if it is called .doc. Open it in Word and save it as .docx.',
});
export const image = refusal('picture', {
  ru: 'Это снимок или рисунок, текста в нём нет. Нужен файл, в котором текст набран: .docx, .odt, .xlsx или PDF, сохранённый из Word; снимок можно распознать и сохранить как .docx.',
  en: 'This is a picture and has no text. A file with typed text is needed: .docx, .odt, .xlsx or a PDF saved from Word; a scan can be recognised and saved as .docx.',
});
export const archive = refusal('archive', {
  ru: 'Это архив. Распакуйте его и дайте сам документ: .docx, .odt, .xlsx, .ods или PDF.',
  en: 'This is an archive. Unpack it and give the document itself: .docx, .odt, .xlsx, .ods or PDF.',
});
export const program = refusal('program', {
  ru: 'Это программа, а не документ. Не запускайте её, если не знаете, откуда она; дайте документ: .docx, .odt, .xlsx, .ods или PDF.',
  en: 'This is a program, not a document. Do not run it unless you know where it is from; give a document: .docx, .odt, .xlsx, .ods or PDF.',
});
export const slides = refusal('not this kind', {
  ru: 'Это презентация или рисунок, а не текст и не таблица. Нужен сам акт: .docx, .odt, .xlsx, .ods или PDF.',
  en: 'This is a presentation or drawing, neither a text nor a table. The act itself is needed: .docx, .odt, .xlsx, .ods or PDF.',
});
export const binaryBook = refusal('not this kind', {
  ru: 'Это двоичная книга Excel (.xlsb). Откройте её в Excel и сохраните как .xlsx.',
  en: 'This is a binary workbook of Excel (.xlsb). Open it in Excel and save it as .xlsx.',
});
export const apple = refusal('not this kind', {
  ru: 'Это документ Pages или Numbers. Откройте его там и экспортируйте в .docx или .xlsx.',
  en: 'This is a document of Pages or Numbers. Open it there and export it as .docx or .xlsx.',
});
export const empty = refusal('empty', {
  ru: 'Файл пуст: в нём нет ни одного байта.',
  en: 'The file is empty: it has no bytes.',
});

/** None of the kinds that are known. */
export const unknownKind = refusal('not this kind', {
  ru: 'Такой файл Svod не читает. Сохраните документ как .docx или .odt (текст), .xlsx или .ods (таблицу), PDF или .csv.',
  en: 'Svod does not read such a file. Save the document as .docx or .odt (a text), .xlsx or .ods (a table), PDF or .csv.',
});
