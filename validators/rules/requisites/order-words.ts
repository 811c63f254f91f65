// What adopts a document is called by its own kind: a decree of a government is no «приказ».
import type { Provision } from '../../model/types.ts';

/** The word for an act in its cases, capitalised where it begins a sentence, and whether it is neuter. */
export interface OrderWords {
  readonly One: string;
  readonly of: string;
  readonly to: string;
  readonly into: string;
  readonly in: string;
  readonly isNeuter: boolean;
}

const masculine = (word: string): OrderWords => ({
  One: word.charAt(0).toUpperCase() + word.slice(1),
  of: `${word}а`,
  to: `${word}у`,
  into: word,
  in: `${word}е`,
  isNeuter: false,
});

const neuter = (stem: string): OrderWords => ({
  One: `${stem.charAt(0).toUpperCase()}${stem.slice(1)}е`,
  of: `${stem}я`,
  to: `${stem}ю`,
  into: `${stem}е`,
  in: `${stem}и`,
  isNeuter: true,
});

const known: Readonly<Record<string, OrderWords>> = {
  order: masculine('приказ'),
  directive: neuter('распоряжени'),
  resolution: neuter('постановлени'),
  decree: masculine('указ'),
  decision: neuter('решени'),
  protocol: masculine('протокол'),
};

/** How the act of a document is called in a finding; «акт» where its kind is not known. */
export const orderWords = ({ front: { order } }: Pick<Provision, 'front'>): OrderWords =>
  known[order?.kind ?? ''] ?? masculine('акт');
