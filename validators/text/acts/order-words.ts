// Words by which orders do what they do: worded alike everywhere.

/** An act is repealed here («признать утратившим силу»). */
export const repealing = /утратившим\p{L}{0,30}\s+силу/iu;

/** An act is amended here («внести изменения», «внести в приказ … изменения»); a plan «внесения изменений» reads so too. */
export const amending =
  /вне(?:сти|сени\p{L}{0,30})\s+(?:следующ\p{L}{0,30}\s+|в\s[^;:]{1,300}?\s)?изменени/iu;

/** A sentence says what an act or an action rests on («в соответствии с …», «во исполнение …», «руководствуясь …»). */
export const resting =
  /(?<!\p{L})(?:во\s+исполнение|в\s+соответствии\s+с|на\s+основании|руководствуясь|(?:нормативн|правов)\p{L}{0,30}\s+(?:основ|баз)\p{L}{1,3})(?!\p{L})/iu;

const ENACTING =
  /(?:приказыва(?:ю|ем|ет)|постановля(?:ю|ем|ет)|обязыва(?:ю|ем|ет)|распоряжаюсь|реш(?:ил[аи]?|ает)):$/iu;

/** Whether a paragraph ends in the word between the preamble and the clauses of an order: «… приказываю:», «п о с т а н о в л я е т:». */
export const isEnacting = (text: string): boolean => ENACTING.test(text.slice(-60).replaceAll(/\s/gu, ''));
