// A pattern that ends in «$» is tried at each place of a long run that it does not reach the end from: the signs at the
// end of a text are taken off one by one instead.

/** The text without the signs at its end that are of a kind. @param kind holds of one sign */
export const trimmedEnd = (text: string, kind: RegExp): string => {
  let end = text.length;
  while (end > 0 && kind.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};
