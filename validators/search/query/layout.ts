// «yfcnfdybxtcndj» is «наставничество» typed with the Latin keyboard on.
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё';

const keys = new Map([...LATIN].map((key, index) => [key, RUSSIAN.charAt(index)]));

/** The text as the same keys give it on a Russian keyboard; null where nothing in it is Latin. */
export const asRussianKeys = (text: string): string | null =>
  /[a-z]/iu.test(text) ? [...text.toLowerCase()].map((letter) => keys.get(letter) ?? letter).join('') : null;
