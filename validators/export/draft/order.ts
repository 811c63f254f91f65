// The order of a draft: who issues it, what it approves, who controls it.
import { type Asked, open, systems } from './asked.ts';

/** The names of the three annexes as the order approves them, and as they are titled. */
export const annexNames = ({ level }: Asked) => {
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
  } as const;
};

/** Who issues the order. */
export const issuer = open('орган, который издаёт приказ');

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

/** The text of the order. */
export const orderText = (asked: Asked): string => {
  const { provision, roadmap, indicators } = annexNames(asked);
  return [
    '<Order>',
    issuer,
    'ПРИКАЗ',
    requisites,
    orderTitle(asked),
    `В целях ${open('цель приказа')}`,
    'ПРИКАЗЫВАЮ:',
    '1. Утвердить:',
    `1.1. ${provision.approved} согласно приложению № 1.`,
    `1.2. ${roadmap.approved} согласно приложению № 2.`,
    `1.3. ${indicators.approved} согласно приложению № 3.`,
    `2. Контроль за исполнением настоящего приказа возложить на ${controller.post} ${controller.name}.`,
    '3. Настоящий приказ вступает в силу со дня его подписания.',
    signatory.post,
    signatory.name,
    '</Order>',
  ].join('\n\n');
};
