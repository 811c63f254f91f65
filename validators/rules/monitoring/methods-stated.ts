// Figures can be compared only where it is known how they were got.

import { indexOfText } from '../../language/index-of-text.ts';
import { quantityOf } from '../../language/quantity.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { type Monitoring, mainPlace, monitoringOf } from '../../model/monitoring.ts';
import type { Passage } from '../../model/passages.ts';
import type { Indicator, Territory } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { withoutQuotations } from '../../text/marks/quotations.ts';
import { plural } from '../../text/russian.ts';
import { edit, primer, replaced, whole } from '../example-base.ts';
import { labelOf } from '../indicators/label.ts';
import type { Ground, Issue, TerritoryRule, Text } from '../rule.ts';
import { workingDocuments } from './held.ts';

/** What names a method by its kind, and what it must be a method of. */
const kinds = wordSet('метод методика способ источник');
const objects = wordSet(
  'сбор обработка мониторинг проведение получение оценка расчет данные данная информация сведение собирать собираться получать',
);
/** Methods by name. */
const methods = wordSet(
  'анкетирование опрос интервьюирование интервью собеседование наблюдение тестирование анкета контент-анализ фокус-группа самообследование',
);
const gathering = wordSet('мониторинг собирать собираться сбор данные информация сведение');
const getting = wordSet(
  'собирать собираться получать получить проводить проводиться использовать использоваться',
);
/** «а) выгрузкой …», «1) опросом …» */
const ITEM = /^\s*(?:\p{Ll}|\d{1,2})\)\s/u;
/** «Методы определяются Министерством»: they are still to come. */
const putting = wordSet('определяться устанавливаться утверждаться определить установить утвердить');

/** Whether a sentence, or a head of a table, names methods: by their kind with what they are for, or by name. */
const namesMethods = (tokens: readonly TextToken[]): boolean => {
  const says = (words: ReadonlySet<string>): boolean => tokens.some((token) => isOneOf(token, words));
  if (says(methods) && says(gathering)) return true;
  const isList = tokens.some(({ text }) => text === ':');
  return says(kinds) && says(objects) && (isList || !says(putting));
};

const textNamesMethods = (text: string): boolean => {
  // The words of a text are known already; without its quotations it is read again, and few texts need that.
  const may = indexOfText(text).tokens.some((token) => isOneOf(token, kinds) || isOneOf(token, methods));
  if (!may) return false;
  const { tokens, sentences } = indexOfText(withoutQuotations(text));
  return sentences.some(({ from, to }) => namesMethods(tokens.slice(from, to)));
};

/** «Сведения для мониторинга собирают:», «для мониторинга проводят:»: a line that says what is got or done for it, and leaves how to its items. */
const opensGathering = (tokens: readonly TextToken[]): boolean =>
  tokens.some((token) => isOneOf(token, gathering)) && tokens.some((token) => isOneOf(token, getting));

/** «Применяются следующие методы: – анкетирование; – анализ отчётов»: a line that names the kind, and items that name methods. */
const listsMethods = (passages: readonly Passage[]): boolean => {
  let isOpen = false;
  return passages.some(({ text, part: { kind } }) => {
    if (kind === 'bullet' || (isOpen && ITEM.test(text))) {
      const { tokens } = indexOfText(withoutQuotations(text));
      return isOpen && tokens.some((token) => isOneOf(token, methods));
    }
    const { tokens, sentences } = indexOfText(text);
    const opening = tokens.slice(sentences.at(-1)?.from ?? 0);
    isOpen =
      text.trimEnd().endsWith(':') &&
      (opening.some((token) => isOneOf(token, kinds)) || opensGathering(opening));
    return false;
  });
};

/** A method stands in the text, in the indicators' column «методы сбора», or in the formulas by which they are counted. */
const hasMethods = ({ indicators, tables }: Territory, { passages }: Monitoring): boolean =>
  passages.some(({ text }) => textNamesMethods(text)) ||
  listsMethods(passages) ||
  (indicators?.indicators ?? []).some(
    ({ collection, formulas }) => collection !== null || formulas.length > 0,
  ) ||
  tables.some(({ columns, caption }) => [...columns, caption ?? ''].some(textNamesMethods));

/** An act on the methods of counting indicators that the text cites by its title: what it rules is no longer unnamed. */
const CITED_METHODS = /методик\p{L}{0,3}\s+расч[её]та\s+показател\p{L}{1,3}([^»]{0,200})/iu;
/** By its title such an act rules the indicators of federal projects; any other may rule those of this document. */
const OF_FEDERAL = /(?<!\p{L})(?:федеральн|национальн)/iu;

const citing = ({ passages }: Monitoring): Passage | undefined =>
  passages.find(({ text }) => CITED_METHODS.test(text));

const isOfFederal = ({ text }: Passage): boolean => OF_FEDERAL.test(CITED_METHODS.exec(text)?.[1] ?? '');

/** A quantity is counted; that something is there («разработана и реализуется дорожная карта») only has to be seen. */
const QUANTITY =
  /(?<!\p{L})(?:дол[яиюей]|количеств|числ[оаеу]|численност|процент|охват|удельн|средн|об[ъь][её]м|уровен|степен|балл)/iu;

/** Quantities of the document's own: no federal act rules how they are counted. */
const ownOf = ({ indicators }: Territory): readonly Indicator[] =>
  (indicators?.indicators ?? []).filter(({ federal, name }) => federal === null && QUANTITY.test(name));

/** A share that does not say of what: «доля …» without «от общего количества …». */
const isBaseless = ({ name }: Indicator): boolean =>
  quantityOf(name) === 'share' &&
  !/(?<!\p{L})(?:от|среди|в)\s+(?:общ\p{L}{2,3}\s+)?(?:числ|количеств|численност)/iu.test(name);

/** «показателях 7, 8 и 28»: rows by their numbers, or how many where they have none. */
const sayRows = (rows: readonly Indicator[]): Text => {
  const numbers = rows.flatMap(({ number }) => (number === null ? [] : [number]));
  if (numbers.length < rows.length)
    return {
      ru: `${rows.length} ${plural(rows.length, ['показателе', 'показателях', 'показателях'])}`,
      en: `${rows.length} of them`,
    };
  const [last = '', ...others] = numbers.toReversed();
  const before = others.toReversed().join(', ');
  return before === ''
    ? { ru: `показателе ${last}`, en: `no. ${last}` }
    : { ru: `показателях ${before} и ${last}`, en: `nos. ${before} and ${last}` };
};

/** Where an act on methods is cited, only the document's own indicators may still lack them. */
const sayOwn = (territory: Territory, { text, part }: Passage): readonly Issue[] => {
  const indicators = ownOf(territory);
  const own = indicators.length;
  const all = territory.indicators?.indicators.length ?? own;
  const [first] = indicators;
  if (territory.indicators === null || first === undefined) return [];
  const baseless = indicators.filter(isBaseless);
  const cited: Ground = {
    says: {
      ru: `Методики расчёта названы только ссылкой на другой акт: «${inner(excerpt(text))}»`,
      en: `Methods are named only by citing another act: “${excerpt(text)}”`,
    },
    at: part.spot,
  };
  if (own === 1)
    return [
      {
        at: child(first.spot, 'name'),
        message: {
          ru: `${labelOf(first).ru}: не сказано, откуда берутся данные и как он считается`,
          en: `${labelOf(first).en}: it is not said where the data come from and how it is counted`,
        },
        hint: {
          ru: 'Назовите источник данных и период, за который считают.',
          en: 'Name the source of the data and the period that is counted.',
        },
        grounds: [cited],
        evidence: 'own',
      },
    ];
  const named = sayRows(baseless);
  const [lacking, besides] =
    baseless.length === 0
      ? [
          { ru: '', en: '' },
          { ru: '', en: '' },
        ]
      : [
          {
            ru: `. В ${named.ru} не сказано и то, от какого числа считается доля`,
            en: `. In ${named.en} it is not said either of what the share is taken`,
          },
          {
            ru: `; в ${named.ru} допишите, от какого числа берётся доля`,
            en: `; say in ${named.en} of what the share is taken`,
          },
        ];
  return [
    {
      at: child(first.spot, 'name'),
      message: {
        ru: `В документе не сказано, откуда берутся данные показателей: есть только ссылка на методики федеральных показателей, а собственных у него ${own} из ${all}${lacking.ru}`,
        en: `It is not said where the figures come from: the document only cites the methods of federal indicators, and ${own} of its ${all} are its own${lacking.en}`,
      },
      hint: {
        ru: `Добавьте в таблицу графу «источник данных, метод сбора»${besides.ru}.`,
        en: `Give the table a column of sources and methods${besides.en}.`,
      },
      grounds: [
        cited,
        ...baseless.map((indicator) => ({
          says: {
            ru: `Не сказано, от какого числа берётся доля: ${labelOf(indicator).ru}`,
            en: `Not said of what the share is taken: ${labelOf(indicator).en}`,
          },
          at: child(indicator.spot, 'name'),
        })),
      ],
      placeless: true,
      evidence: 'own',
    },
  ];
};

/** The shares of which the finding on methods tells already that nobody knows of what they are taken. */
export const baselessTold = (territory: Territory): ReadonlySet<Indicator> => {
  const monitoring = monitoringOf(territory);
  const cited = citing(monitoring);
  const own = ownOf(territory);
  const isTold =
    mainPlace(monitoring) !== null &&
    !hasMethods(territory, monitoring) &&
    cited !== undefined &&
    isOfFederal(cited) &&
    own.length > 1;
  return new Set(isTold ? own.filter(isBaseless) : []);
};

/** The model provision that names no methods. */
const withoutMethods = replaced('provision', ' Методы сбора информации: анкетирование, отчёты.', '');

/** The same with an act on the methods of other indicators. */
const federalMethodsCited = withoutMethods.replace(
  'с законом об образовании.',
  'с законом об образовании и приказом «Об утверждении методик расчета показателей федеральных проектов национального проекта «Образование».',
);

export const methodsStated: TerritoryRule = {
  id: 'monitoring/methods-stated',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Названы методы мониторинга', en: 'The methods of the monitoring are named' },
  fault: { ru: 'Методы мониторинга не названы', en: 'The methods of monitoring are not named' },
  reason: {
    ru: 'Если не сказано, как собирают и считают данные, их нельзя ни перепроверить, ни сравнить с прошлым годом и с другим районом.',
    en: 'Where nobody says how the figures are collected and counted, they can neither be checked nor compared.',
  },
  cure: {
    ru: 'Назовите методы сбора информации и источники данных или документ, в котором они установлены.',
    en: 'Name the methods of collection and the sources of the figures, or the document that rules them.',
  },
  doubt: {
    ru: 'Методы могут быть установлены отдельным документом, например положением об оценке качества образования.',
    en: 'The methods may be ruled by a document of their own, such as one on the assessment of quality.',
  },
  heldTo: workingDocuments,
  *check(territory, { corpus }) {
    if (!isWhole(corpus, territory, 'indicators') || !isWhole(corpus, territory, 'tables')) return;
    const monitoring = monitoringOf(territory);
    const at = mainPlace(monitoring);
    if (at === null || hasMethods(territory, monitoring)) return;
    const cited = citing(monitoring);
    if (cited !== undefined) {
      if (isOfFederal(cited)) yield* sayOwn(territory, cited);
      return;
    }
    yield {
      at,
      message: {
        ru: 'Мониторинг назначен, но ни методы сбора данных, ни методика расчёта показателей в документе не названы',
        en: 'There is to be monitoring, but the document names neither the methods of collection nor how the indicators are counted',
      },
      evidence: '',
    };
  },
  bad: [
    {
      title: { ru: 'Методов нет', en: 'No methods' },
      files: whole('provision', withoutMethods),
    },
    {
      title: {
        ru: 'Назван акт о методиках федеральных показателей, а свои считать не по чему',
        en: 'An act on the methods of federal indicators is cited; for its own there is none',
      },
      files: whole('provision', federalMethodsCited),
      points: 'Доля наставников',
    },
    {
      title: {
        ru: 'Своих показателей несколько, доли не говорят, от какого числа их берут',
        en: 'Of several shares of its own none says of what it is taken',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': federalMethodsCited,
        'regions/primer/acts/1/indicators.yaml': `${primer.indicators}  - number: "3"
    name: Количество наставников
    baseline: { at: "2023", value: "5" }
    targets: { "2024": "6", "2025": "7" }
  - number: "4"
    name: Доля методистов
    baseline: { at: "2023", value: 5% }
    targets: { "2024": 6%, "2025": 7% }
`,
      },
      points: 'Доля наставников',
    },
  ],
  good: [
    { title: { ru: 'Методы названы в тексте', en: 'The text names the methods' }, files: {} },
    {
      title: {
        ru: 'Свой показатель говорит, что нечто есть: считать нечего',
        en: 'Its own indicator says that something is there: nothing is to be counted',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': federalMethodsCited,
        ...edit('indicators', 'name: Доля наставников', 'name: Реестр наставников ведётся'),
      },
    },
    {
      title: {
        ru: 'Назван акт о методиках показателей самой системы',
        en: 'An act on the methods of the system’s own indicators is cited',
      },
      files: whole(
        'provision',
        withoutMethods.replace(
          'с законом об образовании.',
          'с законом об образовании и приказом «Об утверждении методики расчёта показателей региональной системы».',
        ),
      ),
    },
    {
      title: {
        ru: 'Методы сбора стоят в таблице показателей',
        en: 'The table of indicators gives the methods of collection',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': withoutMethods,
        ...edit(
          'indicators',
          '    name: Доля наставников\n',
          '    name: Доля наставников\n    collection: отчёты школ\n',
        ),
      },
    },
  ],
};
