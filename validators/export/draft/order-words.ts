// What adopts a drafted act, in the words in which it speaks of itself.

/** The acts that may adopt the documents; the usual one first. */
export const draftedOrders = ['order', 'directive', 'resolution'] as const;

export type DraftedOrder = (typeof draftedOrders)[number];

interface OrderWords {
  readonly heading: string;
  /** The line after which it disposes; '' where it has none. */
  readonly enacting: string;
  /** «настоящего приказа» */
  readonly ofThis: string;
  readonly genitive: string;
  readonly dative: string;
  readonly instrumental: string;
  /** «Настоящий приказ» */
  readonly This: string;
  readonly nominative: string;
}

export const orderWords: Readonly<Record<DraftedOrder, OrderWords>> = {
  order: {
    heading: 'ПРИКАЗ',
    enacting: 'ПРИКАЗЫВАЮ:',
    ofThis: 'настоящего приказа',
    genitive: 'приказа',
    dative: 'приказу',
    instrumental: 'приказом',
    This: 'Настоящий приказ',
    nominative: 'приказ',
  },
  directive: {
    heading: 'РАСПОРЯЖЕНИЕ',
    enacting: '',
    ofThis: 'настоящего распоряжения',
    genitive: 'распоряжения',
    dative: 'распоряжению',
    instrumental: 'распоряжением',
    This: 'Настоящее распоряжение',
    nominative: 'распоряжение',
  },
  resolution: {
    heading: 'ПОСТАНОВЛЕНИЕ',
    enacting: 'ПОСТАНОВЛЯЮ:',
    ofThis: 'настоящего постановления',
    genitive: 'постановления',
    dative: 'постановлению',
    instrumental: 'постановлением',
    This: 'Настоящее постановление',
    nominative: 'постановление',
  },
};
