// The text of a marked Word file in a form that a test can be read by.

/** The body of a marked document, comments shown as «[1words]1», changes as Word has them. */
export const body = (xml: string): string =>
  (/<w:body>(.*)<\/w:body>/s.exec(xml)?.[1] ?? '')
    .replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, '[$1')
    .replace(
      /<w:commentRangeEnd w:id="(\d+)"\/><w:r>(?:(?!<\/w:r>).)*<w:commentReference w:id="\1"\/><\/w:r>/g,
      ']$1',
    )
    .replaceAll(' xml:space="preserve"', '');
