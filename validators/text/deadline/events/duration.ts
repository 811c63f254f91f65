// «В течение»: the words that open a length of time, as they are printed, rightly and wrongly.

export const DURATION: readonly string[] = [
  'в течение',
  'в течении',
  'втечение',
  'втечении',
  'на протяжении',
  'на протяжение',
  'в продолжение',
];
