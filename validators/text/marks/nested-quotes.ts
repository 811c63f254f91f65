// Messages quote acts, and acts quote names: one kind of marks outside, the other inside, whoever wrote the sentence.

const MARKS = /[«»„“]/gu;
const OPENS: ReadonlySet<string> = new Set(['«', '„']);

/** The text with «» around what it quotes and „“ within; as it is where its marks are no pairs, since then they are printed so. */
export const nestedQuotes = (text: string): string => {
  const open: string[] = [];
  let paired = true;
  const nested = text.replace(MARKS, (mark) => {
    if (OPENS.has(mark)) {
      open.push(mark);
      return open.length === 1 ? '«' : '„';
    }
    const begun = open.pop();
    paired &&= begun === (mark === '»' ? '«' : '„');
    return open.length === 0 ? '»' : '“';
  });
  return paired && open.length === 0 ? nested : text;
};
