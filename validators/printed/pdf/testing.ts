// Makes small PDFs for the tests.

/** A PDF of one page with these drawing operations; PDF.js finds its objects without a table of them. */
export const pdfOf = (
  content: string,
  resources = '/Font << /F1 4 0 R /F2 5 0 R >>',
  page = '',
): Uint8Array =>
  new TextEncoder().encode(
    [
      '%PDF-1.4',
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
      `3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << ${resources} >> /Contents 6 0 R ${page} >> endobj`,
      '4 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> endobj',
      '5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Times-Bold >> endobj',
      '7 0 obj << /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >> stream\n0\nendstream endobj',
      `6 0 obj << /Length ${content.length} >> stream\n${content}\nendstream endobj`,
      'trailer << /Root 1 0 R >>',
      '%%EOF',
    ].join('\n'),
  );

/** A text at a place, in a size. */
export const at = (x: number, y: number, text: string, size = 12, font = 'F1'): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;
