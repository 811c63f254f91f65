// The provision: its text as a tree of parts, and what its front matter says of it.
import type { Inline } from '../../source/prose.ts';
import type { Spot } from '../../source/spot.ts';
import type { Approval, StampedAct } from '../../text/acts/approval.ts';
import type { ProvisionFile } from '../content.generated.ts';
import type { Loose } from '../loose.ts';
import type { Official } from '../severally.ts';
import type { Act, FederalDirection } from './federal.ts';
import type { Reference } from './reference.ts';

/** The provision with the order that adopts it («положение, концепция или стандарт»). */
export interface Provision {
  readonly spot: Spot;
  readonly front: Loose<ProvisionFile>;
  readonly title: string;
  /** The title as printed, where that is another case than the nominative of `title`; null where it is the same. */
  readonly titlePrinted: string | null;
  /** The text in printed order: top-level parts, each with its children. */
  readonly parts: readonly Part[];
  /** Parts by anchor, and numbered clauses by the number they are cited with (`4.1.3`, `order/2`). */
  readonly byAnchor: ReadonlyMap<string, Part>;
  readonly byNumber: ReadonlyMap<string, Part>;
  readonly basis: readonly Citation[];
  readonly repeals: readonly Citation[];
  readonly amends: readonly Citation[];
  /** When the order says that it enters into force («вступает в силу»), and in which clause. */
  readonly inForce: EntryIntoForce | null;
  /** The stamp that says who approved the document; null where none does. */
  readonly approval: (Approval & { readonly part: Part }) | null;
  /** The requisites of the act that adopts the document: of the order, else as the stamp gives them. */
  readonly order: Requisites | undefined;
  readonly directions: readonly ProvisionDirection[];
}

/** What is known of the act that adopts a document. */
export interface Requisites
  extends Omit<NonNullable<Loose<ProvisionFile>['order']>, 'issuer' | 'title' | 'signatory' | 'controller'> {
  /** Of a joint act all its issuers, parted by commas. */
  readonly issuer?: string | undefined;
  /** The issuers one by one, where there are several. */
  readonly issuers?: readonly string[] | undefined;
  /** Who signed; of several the first, and all of them one by one. */
  readonly signatory?: Official | undefined;
  readonly signatories?: readonly Official[] | undefined;
  /** Whom the act charges with its control; of several the first, and all of them one by one. */
  readonly controller?: Official | undefined;
  readonly controllers?: readonly Official[] | undefined;
  /** «Контроль … оставляю за собой»: who signed controls. */
  readonly controlKept?: true | undefined;
  /** As printed, where that is another case than the nominative of `issuer`. */
  readonly issuerPrinted?: string | undefined;
  readonly title?: string | undefined;
  /** As printed, where that is another case. */
  readonly titlePrinted?: string | undefined;
  /** «В редакции …»: the acts that a stamp names as having amended the document since. */
  readonly editions?: readonly StampedAct[] | undefined;
}

/**
 * What a part of the text is: what stands before the first heading, a heading with what follows it, a numbered clause, a bullet,
 * a plain paragraph, a signature, a place of a component.
 */
export type PartKind =
  | 'preamble'
  | 'title'
  | 'section'
  | 'clause'
  | 'bullet'
  | 'paragraph'
  | 'signature'
  | 'component';

/** One part of a provision's text. */
export interface Part {
  readonly kind: PartKind;
  /** Printed number without the final dot, e.g. `4.1.3`; null where none is printed. */
  readonly number: string | null;
  /** The address on the page, e.g. `p-4.1.3` or, for its second bullet, `p-4.1.3-2`. */
  readonly anchor: string;
  /** Text as printed, number included. */
  readonly inlines: readonly Inline[];
  readonly text: string;
  readonly inOrder: boolean;
  readonly spot: Spot;
  readonly children: readonly Part[];
  /** For a component: its name and attributes. */
  readonly component: { readonly name: string; readonly attributes: Readonly<Record<string, string>> } | null;
  /** For a stamp (a component of `stamps`): its lines as printed. They are no words of the act, and no rule reads them as such. */
  readonly lines: readonly string[];
  /** For a bullet that stands in subjects.yaml: whose function it is, and which. */
  readonly function: { readonly subject: string; readonly index: number } | null;
  /** For a bullet: where a reader counts it. */
  readonly listed: Listed | null;
}

/** The place of a bullet: which item it is, and of which list where its clause or section has several; both from 1. */
export interface Listed {
  readonly list: number | null;
  readonly item: number;
}

/** The words of an order on its entry into force; `from` is the first day (ISO date), where the editor or these words give one. */
export interface EntryIntoForce {
  readonly printed: string;
  readonly from: string | null;
  readonly clause: Reference<Part>;
  readonly spot: Spot;
}

/** An act as the document names it at one place. Requisites are given where they differ from those of the register. */
export interface Citation {
  readonly act: Reference<Act>;
  /** No part of the text where the place is a concept: `term-teacher`. */
  readonly clause: Reference<Part>;
  /** The words of the document, where its list gives them. */
  readonly printed: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string | null;
  /** The extraction scrambled the words of this place. */
  readonly damaged: boolean;
  readonly spot: Spot;
}

/** A direction as the provision describes it. */
export interface ProvisionDirection {
  readonly number: number;
  readonly title: string;
  readonly clause: Reference<Part>;
  readonly federal: Reference<FederalDirection> | null;
  readonly includes: readonly Reference<Part>[];
  readonly mechanisms: readonly Reference<Part>[];
  readonly systemMeasures: readonly Reference<Part>[];
  readonly spot: Spot;
}
