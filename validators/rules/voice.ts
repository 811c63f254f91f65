// Who signs an act has no file and no key before him: what is said to its author is said in words of the act.
import type { Finding } from './finding.ts';
import type { Text } from './rule.ts';

/** What an act prints is quoted, and may be anything; quotations stand within quotations. */
const withoutQuotations = (text: string): string => {
  let left = text;
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(/«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|`[^`]*`/gu, '');
  }
  return left;
};

/** A place as the data writes it: «vladimir#6.1», «5.3-12» for an item of a list. */
const address = /[a-z][a-z\d/-]*#[\p{L}\d]|(?<![\d.])\d+\.\d+(?:\.\d+)*-\d+/u;

/** The words of one who edits data. */
const editing: readonly RegExp[] = [
  address,
  // A file by its name.
  /[\w-]+\.(?:ya?ml|mdx|txt|json|ts)(?!\w)/u,
  // A key with its value, or a Latin word that only data has.
  /(?<![\p{L}\d_\\])[a-z][A-Za-z]{2,}(?![\p{L}\d_])/u,
  /примите замечание|(?<!\p{L})(?:ключ|файл|папк)\p{L}*/iu,
];

const english: readonly RegExp[] = [
  address,
  /[\w-]+\.(?:ya?ml|mdx|txt|json|ts)(?!\w)/u,
  /`[a-z][A-Za-z]+:[^`]*`/u,
  /waive the finding/u,
];

/** The words in a text for the author of an act that only an editor of the data understands; null where there are none. */
export const editorsWords = ({ ru, en }: Text): string | null => {
  const reported = withoutQuotations(ru);
  const found =
    editing.map((pattern) => pattern.exec(reported)).find((match) => match !== null) ??
    english.map((pattern) => pattern.exec(en)).find((match) => match !== null);
  return found?.[0] ?? null;
};

/** The texts of a finding that are told to the author of an act. */
export const authorTexts = ({ message, hint, place, grounds }: Finding): readonly Text[] => [
  message,
  hint,
  ...(place === null ? [] : [place.document, place.where]),
  ...grounds.flatMap((ground) => [
    ground.says,
    ...(ground.place === null ? [] : [ground.place.document, ground.place.where]),
  ]),
];
