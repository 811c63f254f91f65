// What stands in the margin of a printed document, for tests.
import { getDocumentProxy } from 'unpdf';

/** The notes of a PDF as «author: text». */
export const notesOf = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const document = await getDocumentProxy(pdf);
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
  const notes = await Promise.all(pages.map(async (page) => (await page).getAnnotations()));
  return notes
    .flat()
    .filter(({ subtype }) => subtype === 'Text')
    .map(({ titleObj, contentsObj }) => `${titleObj.str.split(',')[0]}: ${contentsObj.str}`);
};
