// Numbers of things in words: «14 субъектов», «1 мероприятие».
import { formatNumber, plural } from '../../validators/text/russian.ts';

const forms = {
  territory: ['территория', 'территории', 'территорий'],
  /** «документы 5 территорий» */
  ofTerritory: ['территории', 'территорий', 'территорий'],
  pair: ['пара', 'пары', 'пар'],
  federationSubject: ['субъект Федерации', 'субъекта Федерации', 'субъектов Федерации'],
  municipality: ['муниципалитет', 'муниципалитета', 'муниципалитетов'],
  subject: ['субъект', 'субъекта', 'субъектов'],
  function: ['функция', 'функции', 'функций'],
  measure: ['мероприятие', 'мероприятия', 'мероприятий'],
  systemMeasure: [
    'системообразующее мероприятие',
    'системообразующих мероприятия',
    'системообразующих мероприятий',
  ],
  indicator: ['показатель', 'показателя', 'показателей'],
  direction: ['направление', 'направления', 'направлений'],
  finding: ['замечание', 'замечания', 'замечаний'],
  rule: ['правило', 'правила', 'правил'],
  act: ['акт', 'акта', 'актов'],
  clause: ['пункт', 'пункта', 'пунктов'],
  table: ['таблица', 'таблицы', 'таблиц'],
  concept: ['понятие', 'понятия', 'понятий'],
  definition: ['определение', 'определения', 'определений'],
  kind: ['вид', 'вида', 'видов'],
  process: ['процесс', 'процесса', 'процессов'],
  action: ['действие', 'действия', 'действий'],
  difference: ['различие', 'различия', 'различий'],
  damaged: ['место', 'места', 'мест'],
} as const satisfies Readonly<Record<string, readonly [string, string, string]>>;

export type Counted = keyof typeof forms;

/** The noun alone, in the form that goes with `n`. */
const noun = (n: number, what: Counted): string => plural(n, forms[what]);

/** A number with its noun, which stay on one line. */
export const counted = (n: number, what: Counted): string => `${formatNumber(n)}\u00A0${noun(n, what)}`;
