// Where a needle stands in a text. An empty needle would be found without end, so nothing else looks for one in a loop.

/** The places of a needle in a text, in order, those that overlap too. An empty needle stands nowhere. */
export function* placesOf(text: string, needle: string): Generator<number> {
  if (needle === '') return;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) yield at;
}
