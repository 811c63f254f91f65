// What a person may say that files hold. The help of the command line knows the words, and nothing else of the import.

export const printedKinds = ['provision', 'roadmap', 'indicators', 'order'] as const;

export type PrintedKind = (typeof printedKinds)[number];
