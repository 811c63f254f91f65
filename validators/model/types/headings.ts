// The headings inside a printed table, under which its rows stand.

/** «Направление», «системообразующее мероприятие» of a roadmap; any other heading. */
export type HeadingKind = 'direction' | 'system-measure' | 'group';

/** A heading that a row is printed under. */
export interface Heading<Kind extends HeadingKind = HeadingKind> {
  readonly kind: Kind;
  /** '' where none is printed. */
  readonly number: string;
  /** What is printed before the title, where that is not the number alone: «Раздел II». */
  readonly label: string | null;
  readonly title: string;
  readonly anchor: string;
}
