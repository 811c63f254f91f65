// What stands beside the cells of a sheet: notes and threads on cells, text boxes, pictures, headings and feet of the printed pages.

import { comment, picture } from '../notice-words.ts';
import { attribute, child, childrenOf, elementsOf, placeOf, textWithin, whole } from '../package/elements.ts';
import { relationsOf } from '../package/relations.ts';
import type { Element } from '../package/xml.ts';
import { paragraphOf, runOf } from '../plain.ts';
import type { Aside, FilePlace, Paragraph } from '../printed.ts';
import { chart } from '../sheet/notice-words.ts';
import { type Book, placeIn, type SheetPart } from './book.ts';
import { piecesOf } from './strings.ts';

const aside = (kind: Aside['kind'], mark: string | null, text: string, place: FilePlace): Aside => ({
  kind,
  mark,
  blocks: text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Paragraph => paragraphOf([runOf(line.trim(), place)], place)),
  place,
});

/** Threads of today's Excel; each of their cells has an old note, too, that only says so. */
const threads = (book: Book, sheet: SheetPart, part: string, taken: Set<string>): readonly Aside[] =>
  childrenOf(book.opened.xml(part), 'tc:threadedComment').map((thread) => {
    const cell = attribute(thread, 'ref') ?? 'A1';
    taken.add(cell);
    const said = child(thread, 'tc:text');
    return aside(
      'comment',
      null,
      said === null ? '' : textWithin(said),
      placeIn({ name: sheet.name, part }, cell, thread),
    );
  });

const notes = (book: Book, sheet: SheetPart, part: string, taken: ReadonlySet<string>): readonly Aside[] => {
  const root = book.opened.xml(part);
  const authors = childrenOf(child(root, 'x:authors'), 'x:author').map(textWithin);
  return childrenOf(child(root, 'x:commentList'), 'x:comment').flatMap((note) => {
    const cell = attribute(note, 'ref') ?? 'A1';
    if (taken.has(cell)) return [];
    const author = authors[whole(note, 'authorId') ?? -1] ?? '';
    const said = child(note, 'x:text');
    const text =
      said === null
        ? ''
        : piecesOf(said)
            .map((piece) => piece.text)
            .join('');
    // Excel itself sets the author's name before the text.
    const own = author !== '' && text.startsWith(`${author}:`) ? text.slice(author.length + 1) : text;
    return [
      aside('comment', author === '' ? null : author, own, placeIn({ name: sheet.name, part }, cell, note)),
    ];
  });
};

const linesOf = (body: Element): string =>
  childrenOf(body, 'a:p')
    .map((paragraph) =>
      elementsOf(paragraph)
        .map((run) => child(run, 'a:t'))
        .map((said) => (said === null ? '' : textWithin(said)))
        .join(''),
    )
    .join('\n');

const drawn = (book: Book, part: string, element: Element): readonly Aside[] => {
  const place = placeOf(part, element);
  if (element.name === 'xdr:pic') {
    const named = child(child(element, 'xdr:nvPicPr'), 'xdr:cNvPr');
    book.notices.add('picture', picture(attribute(named, 'descr') ?? ''), place);
    return [];
  }
  if (element.name === 'xdr:graphicFrame') {
    book.notices.add('embedded object', chart, place);
    return [];
  }
  const body = child(element, 'xdr:txBody');
  const text = body === null ? '' : linesOf(body);
  const own = text.trim() === '' ? [] : [aside('text box', null, text, place)];
  return [...own, ...elementsOf(element).flatMap((inner) => drawn(book, part, inner))];
};

/** «&L&"Times"&12Приложение&RЛист &P»: what is between the codes. */
const marginText = (said: string): string =>
  said
    .replace(/&[LCR]/g, '\n')
    .replace(/&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[A-Z]/gi, '')
    .replaceAll('&&', '&');

const margins = ({ part }: SheetPart, root: Element): readonly Aside[] => {
  const seen = new Set<string>();
  return elementsOf(child(root, 'x:headerFooter') ?? root).flatMap((element) => {
    const [, kind] = /^x:(?:odd|even|first)(Header|Footer)$/.exec(element.name) ?? [];
    const text = kind === undefined ? '' : marginText(textWithin(element)).trim();
    if (text === '' || seen.has(`${kind}${text}`)) return [];
    seen.add(`${kind}${text}`);
    return [aside(kind === 'Header' ? 'header' : 'footer', null, text, placeOf(part, element))];
  });
};

/** Reads what stands beside the cells into the book's asides and notices. @throws Refused */
export const readBeside = (book: Book, sheet: SheetPart, root: Element): void => {
  const parts = (type: string): readonly string[] =>
    relationsOf(book.opened, sheet.part)
      .filter((relation) => relation.type === type && !relation.outside)
      .map(({ target }) => target);
  const taken = new Set<string>();
  const said = [
    ...parts('threadedComment').flatMap((part) => threads(book, sheet, part, taken)),
    ...parts('comments').flatMap((part) => notes(book, sheet, part, taken)),
  ];
  for (const { place } of said) book.notices.add('comment', comment, place);
  const drawings = parts('drawing').flatMap((part) => {
    const drawing = book.opened.xml(part);
    return drawing === null ? [] : drawn(book, part, drawing);
  });
  book.asides.push(...said, ...drawings, ...margins(sheet, root));
};
