// The words of a built page as Markdown, so that another tool can be given the same texts.

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00A0',
};

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim()
    // Nothing of an act is Markdown.
    .replaceAll(/[\\`*_{}[\]<>()#+\-.!|~]/g, String.raw`\$&`);

const block = /<(\/?)(h[1-4]|p|div|li|ul|ol|td|th|tr|table|section|dl|dt|dd|nav|details|summary)\b[^>]*>/;

/** The heading of a page and its text below: headings stay headings, every other block becomes a paragraph. */
export const proseOf = (html: string): { readonly title: string; readonly markdown: string } => {
  const main = (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replaceAll(/<(script|svg)[\s\S]*?<\/\1>/g, '');
  // Words, then the slash and the name of the tag after them, and so on.
  const pieces = main.split(block);
  const paragraphs: string[] = [];
  let title = '';
  for (let at = 0; at < pieces.length; at += 3) {
    const words = plain(pieces[at] ?? '');
    const [end, tag = ''] = [pieces[at + 1], pieces[at + 2]];
    if (words === '') continue;
    if (end === '/' && tag === 'h1') title = words.replaceAll('\\', '');
    else paragraphs.push(end === '/' && /^h\d$/.test(tag) ? `${'#'.repeat(Number(tag[1]))} ${words}` : words);
  }
  return { title, markdown: paragraphs.join('\n\n') };
};
