// Why a file was not read, in words of the person whose file it is, and what to do instead: one sentence each, whatever the reader.
import type { Refusal, RefusalReason, Says } from './printed.ts';

/** Thrown by a reader where the file cannot be read further. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.says.en);
    this.refusal = refusal;
  }
}

/** A refusal to be thrown. */
export const refused = (why: RefusalReason, says: Says): Refused => new Refused({ ok: false, why, says });

/** The file is cut, or its bytes were changed; `what` says where, in both languages or as a name that is the same in both. */
export const damaged = (what: Says | string): Refused => {
  const { ru, en } = typeof what === 'string' ? { ru: what, en: what } : what;
  return refused('damaged', {
    ru: `Файл повреждён (${ru}). Откройте его в той программе, где он сделан, сохраните заново и попробуйте ещё раз; если он и там не открывается, возьмите другую копию.`,
    en: `The file is damaged (${en}). Open it in the program that made it, save it again and retry; if it does not open there either, take another copy.`,
  });
};

/** More than a limit allows; `what` says of what, in both languages. */
export const tooLarge = (what: Says): Refused =>
  refused('too large', {
    ru: `Файл слишком велик: ${what.ru}. Оставьте в нём только текст и таблицы акта или разделите его на несколько файлов.`,
    en: `The file is too large: ${what.en}. Keep only the text and the tables of the act in it, or divide it into several files.`,
  });

export const withPassword = (): Refused =>
  refused('password', {
    ru: 'Файл защищён паролем. Откройте его с паролем, снимите защиту («Файл» – «Сведения» – «Защита документа») и сохраните заново.',
    en: 'The file is protected by a password. Open it with the password, remove the protection and save it again.',
  });
