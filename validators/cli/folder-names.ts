// The names of the folders in which territories and acts lie, as a call gives them.
import { WrongCall } from '../folder/wrong-call.ts';

/** Whether a word is a name for the folder of a region or of a municipality. */
export const isTerritoryName = (word: string): boolean => /^[a-z][a-z0-9-]*$/.test(word);

/** Whether a word is a name for the folder of an act. */
export const isActName = (word: string): boolean => /^[a-z0-9][a-z0-9-]*$/.test(word);

/** What is said of a word that is no such name. */
export const badName = (word: string): WrongCall =>
  new WrongCall({
    ru: `«${word}» не годится в имя папки: пишите строчные латинские буквы, цифры и дефис, имя территории начинайте с буквы, например lipetsk или lipetsk/312.`,
    en: `“${word}” is no name for a folder: write small Latin letters, digits and hyphens, the name of a territory beginning with a letter, e.g. lipetsk or lipetsk/312.`,
  });
