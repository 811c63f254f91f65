// A name that begins a heading, a cell or a sentence.

export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('ru') + text.slice(1);
