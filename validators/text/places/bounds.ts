// What is longer in an act has lost its spaces or its marks. Where the work of a rule would grow faster than the text, it
// looks no further than this, and words/short-enough says so.

/** Letters of the longest word that is taken for one word; the longest in the five acts has 23. */
export const longestWord = 60;

/** Characters of the longest sentence that is taken apart; the longest in the five acts has 1,285. */
export const longestSentence = 3000;

/** Words of one act that no dictionary has and that a meant one is sought for; the five acts have at most 7. */
export const mostUnknownWords = 300;
