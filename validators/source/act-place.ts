// A place in an act as its readers name it; the author of an act has no file and no line before him, only the print.

/** Words in both languages. */
interface Words {
  readonly ru: string;
  readonly en: string;
}

/** Words as printed: those a finding is about, with a few around them. */
export interface Quotation {
  readonly before: string;
  /** '' where the words before are only the row that something is missed in. */
  readonly found: string;
  readonly after: string;
}

/** A place in an act. */
export interface ActPlace {
  /** «Положение», «Дорожная карта», «Реестр актов». */
  readonly document: Words;
  /** Clause, row or indicator: «п. 4.1.3, 7-й пункт списка»; '' for the document as a whole. */
  readonly where: Words;
  readonly words: Quotation | null;
}
