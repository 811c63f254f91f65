// The components that the text of a provision may use, and their attributes. Nothing else is taken.

interface ComponentForm {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Whether text stands between its tags. */
  readonly holdsText: boolean;
}

/** What is kept as it is printed and is no text of the act: the stamp of approval, a signature, the stamp of an electronic one. */
export const stamps: ReadonlySet<string> = new Set(['Approval', 'Signature', 'ElectronicSignature']);

export const components: Readonly<Record<string, ComponentForm>> = {
  Order: { required: [], optional: [], holdsText: true },
  Approval: { required: [], optional: [], holdsText: true },
  Signature: { required: [], optional: [], holdsText: true },
  ElectronicSignature: { required: [], optional: [], holdsText: true },
  Functions: { required: ['of'], optional: [], holdsText: false },
  Roadmap: { required: [], optional: [], holdsText: false },
  Indicators: { required: [], optional: [], holdsText: false },
  Terms: { required: [], optional: [], holdsText: false },
  Interactions: { required: ['number'], optional: [], holdsText: false },
  Table: { required: ['id'], optional: [], holdsText: false },
  Damaged: { required: ['why'], optional: [], holdsText: true },
};
