// Who signed stands after the text, or before an annex: no content of the section that happens to come last.
import type { Block, Paragraph } from '../source/prose.ts';
import { plainText } from '../source/prose.ts';
import { readPerson } from '../text/names/person.ts';

/** The post of who signs, at the head of a paragraph. */
const POST =
  /^(?:министр|губернатор|глава|руководитель|начальник|директор|ректор|председатель|заведующ|заместитель|и\. ?о\.|врио)/iu;

const isPost = (text: string): boolean => POST.test(text.trim());

/** «И.И.Иванова» is one name too: the space after the initials is often lost. */
const isName = (text: string): boolean => readPerson(text.replace(/\.(?=\p{Lu}\p{Ll})/u, '. ')) !== null;

/** A signature in one paragraph: the post and, on a line of its own, the name. */
const isWhole = (text: string): boolean => {
  const [post = '', ...name] = text.split('\n');
  return isPost(post) && isName(name.join(' '));
};

/**
 * The paragraphs of a text, of one depth, that are signatures: a post and a name after it, of each who signed, with nothing more
 * before the end or the next heading. What an order holds is a text of its own.
 */
export const signaturesIn = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const found = new Set<Block>();
  const paragraphAt = (place: number): Paragraph | null => {
    const block = blocks[place];
    return block?.type === 'paragraph' ? block : null;
  };
  for (let end = 1; end <= blocks.length; end += 1) {
    const after = blocks[end];
    if (after !== undefined && after.type !== 'heading') continue;
    for (let at = end; at > 0; ) {
      const signed = signatureBefore(paragraphAt, at);
      if (signed.length === 0) break;
      for (const paragraph of signed) found.add(paragraph);
      at -= signed.length;
    }
  }
  for (const block of blocks)
    if (block.type === 'component') for (const own of signaturesIn(block.blocks)) found.add(own);
  return found;
};

/** The paragraphs of the signature that ends before a place; none where another text does. */
const signatureBefore = (
  paragraphAt: (place: number) => Paragraph | null,
  end: number,
): readonly Paragraph[] => {
  const [post, name] = [paragraphAt(end - 2), paragraphAt(end - 1)];
  if (name === null) return [];
  if (isWhole(plainText(name.inlines))) return [name];
  return post !== null && isPost(plainText(post.inlines)) && isName(plainText(name.inlines))
    ? [post, name]
    : [];
};
