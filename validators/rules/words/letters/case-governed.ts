// «На базе Академией», «повышение ответственность»: the sentence was mended by halves, and the reader must guess whether a word is
// lost or a case is wrong.

import { type Ungoverned, ungoverned } from '../../../language/deverbal.ts';
import {
  type Misgoverned,
  misgoverned,
  misplaced,
  withoutPreposition,
} from '../../../language/government.ts';
import type { Case } from '../../../language/grammar.ts';
import { type Lost, lostGovernment } from '../../../language/lost-government.ts';
import { supported } from '../../../language/predicate-agreement.ts';
import { quotedRows } from '../../../model/quoted-rows.ts';
import { defining } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { waiveIfPrinted } from '../../printed-so.ts';

const cases: Readonly<Record<Case, string>> = {
  nominative: 'именительный',
  genitive: 'родительный',
  dative: 'дательный',
  accusative: 'винительный',
  instrumental: 'творительный',
  prepositional: 'предложный',
  vocative: 'звательный',
};

/** «Нужен родительный падеж»; of a preposition with several cases it is the author who knows which. */
const wantedIn = (wanted: readonly Case[]): { readonly ru: string; readonly en: string } => {
  const [only] = wanted;
  return only === undefined || wanted.length > 1
    ? { ru: '', en: '' }
    : { ru: ` – нужен ${cases[only]} падеж`, en: `: it takes the ${only}` };
};

/** A word with what it stands behind: a preposition, or a noun of doing. */
interface Governed extends Ungoverned {
  readonly by: { readonly ru: string; readonly en: string };
  readonly wanted: readonly Case[];
  /** The preposition that seems lost before the word. */
  readonly lost?: string;
}

const behindPreposition = (found: Misgoverned): Governed => ({
  ...found,
  governor: found.preposition,
  by: { ru: 'предлог', en: 'the preposition' },
});

const aWord = { ru: 'слово', en: 'the word' };

const behindNoun = (found: Ungoverned): Governed => ({
  ...found,
  by: { ru: 'слово', en: 'the noun' },
  wanted: ['genitive'],
});

const behindGovernor = ({ wanted, preposition, ...found }: Lost): Governed => ({
  ...found,
  by: aWord,
  wanted: wanted === null ? [] : [wanted],
  ...(preposition === null ? {} : { lost: preposition }),
});

export const caseGoverned = noSlips({
  id: 'words/case-governed',
  title: {
    ru: 'Слово стоит в падеже, которого требует слово перед ним',
    en: 'A word stands in a case that the word before it takes',
  },
  fault: { ru: 'Падеж не тот, что требует слово перед ним', en: 'Not a case of the word before it' },
  reason: {
    ru: 'Падеж, которого предлог или существительное не требует, остаётся от правки: между ними потеряно слово или предложение исправили не до конца.',
    en: 'A case that the preposition or the noun does not take is left from an edit: a word between them is lost, or the sentence is mended by halves.',
  },
  cure: {
    ru: 'Поставьте слово в тот падеж, которого требует слово перед ним, или верните пропущенное слово.',
    en: 'Put the word in the case that the word before it takes, or put the lost word back.',
  },
  edit: waiveIfPrinted,
  inText: (text) => [
    ...[...misgoverned(text), ...withoutPreposition(text)].map(behindPreposition),
    ...misplaced(text).map((found) => ({ ...behindPreposition(found), by: aWord })),
    ...ungoverned(text).map(behindNoun),
    ...[...lostGovernment(text), ...supported(text)].map(behindGovernor),
  ],
  unasked: ({ provision }) => (provision === null ? new Set() : quotedRows(provision)),
  say: ({ text, governor, by, wanted, lost }) => {
    if (lost !== undefined)
      return {
        ru: `После слова «${governor}», видимо, потерян предлог «${lost}»: «${text}»`,
        en: `The preposition “${lost}” seems lost behind “${governor}”: “${text}”`,
      };
    return governor === ''
      ? {
          ru: `Перед словами «${text}», видимо, потерян предлог «с»`,
          en: `The preposition “с” seems lost before “${text}”`,
        }
      : {
          ru: `Падеж не тот, что требует ${by.ru} «${governor}»: «${text}»${wantedIn(wanted).ru}`,
          en: `Not a case that ${by.en} “${governor}” takes: “${text}”${wantedIn(wanted).en}`,
        };
  },
  bad: [
    {
      title: { ru: 'Обеспечивать поддержку кого', en: 'Support of somebody' },
      files: defining('субъекты региональной системы. Центр обеспечивает поддержку молодым педагогам.'),
      points: 'поддержку молодым педагогам',
    },
    {
      title: { ru: 'Предлог из двух слов', en: 'A preposition of two words' },
      files: defining('субъекты региональной системы. Занятия проходят на базе школой искусств.'),
      points: 'на базе школой',
    },
    {
      title: { ru: 'У предлога несколько падежей', en: 'A preposition with several cases' },
      files: defining('субъекты региональной системы. Планы составляют по итогах года.'),
      points: 'по итогах',
    },
    {
      title: { ru: 'Глагол требует другого падежа', en: 'A verb that takes another case' },
      files: defining('субъекты региональной системы. Методисты входят в составе совета.'),
      points: 'входят в составе',
    },
    {
      title: { ru: 'Потерян предлог', en: 'A preposition is lost' },
      files: defining('субъекты региональной системы. Задачи – встречи с методистами целью обмена опытом.'),
      points: 'целью обмена',
    },
    {
      title: { ru: 'За существительным действия', en: 'Behind a noun of doing' },
      files: defining('субъекты региональной системы. Задачи – повышение ответственность школ и вузов.'),
      points: 'повышение ответственность',
    },
    {
      title: { ru: 'Потерян предлог за существительным', en: 'A preposition is lost behind a noun' },
      files: defining('субъекты региональной системы. Центр сдаёт отчёт деятельности.'),
      points: 'отчёт деятельности',
    },
    {
      title: { ru: 'Второе дополнение в другом падеже', en: 'A second object in another case' },
      files: defining('субъекты региональной системы. Работает клуб, объединяющий наставников и школ.'),
      points: 'объединяющий наставников и школ',
    },
    {
      title: { ru: 'Второе слово за предлогом', en: 'The second word behind a preposition' },
      files: defining(
        'субъекты региональной системы. В целях развития школ и поддержание связей проводят слёт.',
      ),
      points: 'и поддержание',
    },
  ],
  good: [
    {
      title: { ru: 'За существительным стоит, чей он', en: 'Behind the noun stands whose it is' },
      files: defining(
        'субъекты региональной системы. Центр сдаёт отчёт о деятельности, рекомендации совещания учтены. Клуб поддерживает наставников школ и центров.',
      ),
    },
    {
      title: { ru: 'Цель как сказуемое', en: 'An aim that the sentence tells of' },
      files: defining('субъекты региональной системы. Для педагогов целью обучения является рост.'),
    },
    {
      title: {
        ru: 'За существительным – то, что делает предложение',
        en: 'Behind the noun stands what the sentence is about',
      },
      files: defining('субъекты региональной системы. По назначению приказ хранит Министерство.'),
    },
    {
      title: { ru: 'Падеж тот', en: 'The right case' },
      files: defining(
        'субъекты региональной системы. По окончании курсов педагоги идут в наставники, занятия на базе школ идут в виде очном.',
      ),
    },
  ],
});
