// A register shows the title of an order and nothing more: «Об утверждении Стандарта» is found by nobody who looks for it.
import { excerpt } from '../../model/excerpt.ts';
import { edit } from '../example-base.ts';
import { leaveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { orderParts } from './order-text.ts';
import { orderWords } from './order-words.ts';

/** «Об утверждении Положения»: what is adopted, and not of what. */
const BARE =
  /^\s*О(?:б)?\s+(?:(?:утверждении|введении\s+в\s+действие|создании|принятии|реализации|организации\s+исполнения)\s+)(?:(?:нов|единого|единой|региональн|муниципальн|типов)\p{L}{0,4}\s+)?(?:стандарта|положения|порядка|регламента|плана|программы|концепции|перечня|состава|комиссии|совета|правил|методики|дорожной\s+карты|комплекса\s+мер|рабочей\s+группы|системы|модели|документа)\s*\.?\s*$/iu;

export const orderTitled: TerritoryRule = {
  id: 'requisites/order-titled',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Заголовок приказа говорит, о чём он', en: 'The title of an order says what it is about' },
  fault: {
    ru: 'Из заголовка приказа не видно, о чём он',
    en: 'The title of an order does not say what it is about',
  },
  reason: {
    ru: 'В реестре, в поиске и в ссылках стоит один заголовок: по нему акт ищут и отличают от других.',
    en: 'A register, a search and a reference show the title alone: by it an act is found and told from others.',
  },
  cure: {
    ru: 'Допишите в заголовке название того, что утверждается.',
    en: 'Complete the title with the name of what is adopted.',
  },
  edit: leaveIfPrinted,
  ofAct: true,
  *check({ provision }) {
    if (provision === null) return;
    const title = orderParts(provision).find(({ text }) => BARE.test(text));
    if (title === undefined) return;
    yield {
      at: title.spot,
      message: {
        ru: `Из заголовка ${orderWords(provision).of} не видно, о чём он: «${excerpt(title.text)}»`,
        en: `The title of the order does not say what it is about: “${excerpt(title.text)}”`,
      },
      evidence: 'title',
    };
  },
  bad: [
    {
      title: { ru: 'Заголовок из одного рода документа', en: 'A title that is a kind of paper' },
      files: edit(
        'provision',
        'О региональной системе\n\n1. Утвердить',
        'Об утверждении Положения\n\n1. Утвердить',
      ),
      points: 'Об утверждении Положения',
    },
  ],
  good: [
    {
      title: { ru: 'Сказано, чего положение', en: 'It says of what the provision is' },
      files: edit(
        'provision',
        'О региональной системе\n\n1. Утвердить',
        'Об утверждении Положения о региональной системе\n\n1. Утвердить',
      ),
    },
  ],
};
