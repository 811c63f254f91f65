// A register shows the title of an order and nothing more: «Об утверждении Стандарта» is found by nobody who looks for it.
import { indexOfText } from '../../language/index-of-text.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { excerpt } from '../../model/excerpt.ts';
import { edit } from '../example-base.ts';
import { leaveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { orderParts } from './order-text.ts';
import { orderWords } from './order-words.ts';

/** What an order does to a paper, and the words that say no more than «something». */
const doing = wordSet(
  'утверждение введение действие принятие внесение изменение дополнение признание утрата сила организация исполнение реализация создание ' +
    'выполнение разработка мера вопрос работа деятельность',
);
/** Kinds of papers and bodies, each of which any order may adopt or make. */
const kinds = wordSet(
  'стандарт положение порядок регламент план программа концепция перечень состав комиссия совет правило методика карта комплекс группа ' +
    'модель документ акт приказ распоряжение постановление показатель критерий форма приложение инструкция график мероприятие год',
);
/** What a paper may be about, and what an order may make. */
const system = wordSet('система');
/** «Региональной», «локальных нормативных», «дорожной»: whose and of what kind, and not about what. */
const attributes = wordSet(
  'новый единый региональный областной краевой муниципальный районный городской школьный типовой локальный нормативный правовой ' +
    'дорожный рабочий некоторый отдельный данный настоящий',
);
const joining = wordSet('о об и на в по год');

/** «Об утверждении Положения»: what is adopted, and not of what. A name in quotes, a number, a word of any field says it. */
const isBare = (text: string): boolean => {
  const tokens = indexOfText(text).tokens.filter(({ text: word }) => word !== '.');
  return (
    /^\s*об?\s/iu.test(text) &&
    // «О региональной системе» is about it; «О создании системы» makes one, of which nothing is said.
    tokens.some((token) => isOneOf(token, doing)) &&
    tokens.every(
      (token) =>
        (token.kind === 'number' && /^(?:20\d\d)(?:[–—-]20\d\d)?$/u.test(token.text)) ||
        // «Об утверждении концепции системы» says of what.
        (isOneOf(token, system) && !tokens.some((other) => isOneOf(other, kinds))) ||
        (token.kind === 'word' && [doing, kinds, attributes, joining].some((words) => isOneOf(token, words))),
    )
  );
};

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
    const title = orderParts(provision).find(({ text }) => isBare(text));
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
