// The forms that fields of the schemas may have, each with a text that fits it.

/** What an honest hand writes into fields of a fixed form; the first that fits is taken. A form that none fits must be added. */
export const honest = [
  'primer',
  'primer#1.1',
  '1.1',
  '2024-01-01',
  '2024',
  '33',
  '3.1-1',
  '0123456789abcdef',
  'roadmap/responsible-defined',
  'https://example.org/act?number=1',
];
