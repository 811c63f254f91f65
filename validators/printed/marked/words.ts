// Why nothing is written into a file, in words of the person whose file it is, and what to do instead.
import type { PrintedFormat, Says } from '../printed.ts';
import type { MarkRefusal } from './remark.ts';

const refusal = (why: MarkRefusal['why'], says: Says): MarkRefusal => ({ ok: false, why, says });

export const signed = refusal('signed', {
  ru: 'Файл подписан электронной подписью: с примечаниями подпись перестала бы действовать, поэтому файл не изменён. Сохраните копию без подписи («Файл» – «Сохранить как») и проверьте её.',
  en: 'The file bears an electronic signature, which comments would make void, so the file was not changed. Save a copy without the signature and check that.',
});

export const protectedFromChanges = refusal('protected', {
  ru: 'Файл защищён от изменений, поэтому примечания в него не записаны. Снимите защиту («Рецензирование» – «Ограничить редактирование») или сохраните копию без неё и проверьте её.',
  en: 'The file is protected from changes, so no comments were written into it. Lift the protection (Review, Restrict Editing) or save a copy without it and check that.',
});

export const readOnly = refusal('protected', {
  ru: 'Файл помечен как окончательный или открываемый только для чтения, поэтому примечания в него не записаны. Снимите эту пометку («Файл» – «Сведения» – «Защита») или сохраните копию без неё и проверьте её.',
  en: 'The file is marked as final or as read-only, so no comments were written into it. Remove that mark (File, Info, Protect) or save a copy without it and check that.',
});

export const protectedSheet = (name: string): MarkRefusal =>
  refusal('protected', {
    ru: `Лист «${name}» защищён от изменений, поэтому примечания в файл не записаны. Снимите защиту («Рецензирование» – «Снять защиту листа») и проверьте файл снова.`,
    en: `Sheet “${name}” is protected from changes, so no comments were written into the file. Lift the protection (Review, Unprotect Sheet) and check the file again.`,
  });

type Bare = Exclude<PrintedFormat, 'docx' | 'odt' | 'xlsx' | 'ods'>;

const instead: Readonly<Record<Bare, Says>> = {
  csv: {
    ru: 'В таблице CSV нет места для примечаний. Откройте её в Excel, сохраните как .xlsx и проверьте этот файл.',
    en: 'A CSV table has no room for comments. Open it in Excel, save it as .xlsx and check that file.',
  },
  tsv: {
    ru: 'В таблице с табуляцией нет места для примечаний. Откройте её в Excel, сохраните как .xlsx и проверьте этот файл.',
    en: 'A tab-separated table has no room for comments. Open it in Excel, save it as .xlsx and check that file.',
  },
  html: {
    ru: 'В веб-страницу примечания не записываются. Откройте её в Word, сохраните как .docx и проверьте этот файл.',
    en: 'No comments are written into a web page. Open it in Word, save it as .docx and check that file.',
  },
  text: {
    ru: 'В простом тексте нет места для примечаний. Вставьте его в Word, сохраните как .docx и проверьте этот файл.',
    en: 'A plain text has no room for comments. Put it into Word, save it as .docx and check that file.',
  },
  pdf: {
    ru: 'В PDF примечания не записываются. Проверьте файл, из которого он сделан (.docx, .odt или .xlsx), или возьмите отчёт о проверке.',
    en: 'No comments are written into a PDF. Check the file it was made from (.docx, .odt or .xlsx), or take the report of the check.',
  },
};

/** A file of this kind has no room for remarks. */
export const cannotCarry = (format: Bare): MarkRefusal => refusal('cannot carry', instead[format]);
