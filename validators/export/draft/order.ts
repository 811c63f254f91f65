// The order of a draft: who issues it, what it approves, who controls it.
import { escaped } from '../../import/write/escape.ts';
import { type Asked, brings, type DraftedDocument, draftedDocuments, open, systems } from './asked.ts';
import { orderWords } from './order-words.ts';

interface AnnexName {
  /** As the order approves it, and as it is titled. */
  readonly approved: string;
  readonly title: string;
}

/** The names of the annexes as the order approves them, and as they are titled. */
export const annexNames = ({ level }: Asked): Readonly<Record<DraftedDocument, AnnexName>> => {
  const { genitive, prepositional } = systems[level];
  return {
    provision: { approved: `Положение о ${prepositional}`, title: `Положение о ${prepositional}` },
    roadmap: {
      approved: `Комплекс мер («дорожную карту») по созданию и функционированию ${genitive}`,
      title: `Комплекс мер («дорожная карта») по созданию и функционированию ${genitive}`,
    },
    indicators: {
      approved: `Показатели эффективности ${genitive}`,
      title: `Показатели эффективности ${genitive}`,
    },
  };
};

/** The number of the annex that a document is. */
export const annexNumber = ({ documents }: Asked, document: DraftedDocument): number =>
  draftedDocuments.filter((one) => documents.includes(one)).indexOf(document) + 1;

/** «Приложение № 2 к приказу» */
export const annexStamp = (asked: Asked, document: DraftedDocument): string =>
  `Приложение № ${annexNumber(asked, document)} к ${orderWords[asked.order].dative}`;

/** Who issues the order. */
export const issuerOf = ({ issuer, order }: Asked): string =>
  issuer ?? open(`орган, который издаёт ${orderWords[order].nominative}`);

/** What else the draft cannot know of its order. */
const requisites = `от ${open('дата')} № ${open('номер')}`;

/** Who signs the order, and who controls it. */
export const signatory = {
  post: open('должность подписывающего'),
  name: open('инициалы, фамилия'),
} as const;
export const controller = {
  post: open('должность того, кто контролирует'),
  name: open('его инициалы и фамилия'),
} as const;

/** The title of the order. */
export const orderTitle = ({ level }: Asked): string => `О ${systems[level].prepositional}`;

/** What the order approves, item by item. Where no provision does so, the first item introduces the system's short name. */
const approvedItems = (asked: Asked): readonly string[] => {
  const names = annexNames(asked);
  const introduced = brings(asked, 'provision') ? '' : ` (далее – ${systems[asked.level].short})`;
  return draftedDocuments
    .filter((document) => brings(asked, document))
    .map((document, index) => {
      const approved = `${names[document].approved}${index === 0 ? introduced : ''}`;
      return `1.${index + 1}. ${approved} согласно приложению № ${index + 1}.`;
    });
};

/** The text of the order. */
export const orderText = (asked: Asked): string => {
  const words = orderWords[asked.order];
  return [
    '<Order>',
    asked.issuer === null ? issuerOf(asked) : escaped(asked.issuer),
    words.heading,
    requisites,
    orderTitle(asked),
    `В соответствии с ${open('правовые основания')}, в целях ${open(`цель ${words.genitive}`)}${words.enacting === '' ? ':' : ''}`,
    ...(words.enacting === '' ? [] : [words.enacting]),
    '1. Утвердить:',
    ...approvedItems(asked),
    `2. Контроль за исполнением ${words.ofThis} возложить на ${controller.post} ${controller.name}.`,
    `3. ${words.This} вступает в силу со дня его подписания.`,
    signatory.post,
    signatory.name,
    '</Order>',
  ].join('\n\n');
};
