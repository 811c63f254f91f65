// An act without its number and date is found by guessing; a year later nobody knows which wording was meant.
import { type Citing, citedWords, citingsOf } from '../../model/act-citations.ts';
import { excerpt } from '../../model/excerpt.ts';
import type { Corpus, Part, Territory } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { actReferences } from '../../text/acts/act-reference.ts';
import { printedDates } from '../../text/dates/printed-dates.ts';
import { edit, replaced } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { withWordsBehind } from './words-behind.ts';

/** A code is named by its title alone, a project has no number; what an act of no known kind has, nobody can say. */
const withoutNumber: ReadonlySet<string> = new Set(['code', 'project', 'other']);

interface Wanting {
  readonly number: boolean;
  readonly date: boolean;
  /** The words say when the act was approved, and not by whom. */
  readonly body: boolean;
}

/** «утверждена 22 января 2021 г.»: a date where the body that approved should stand. */
const BY_NOBODY = /утвержд[её]н\p{L}{0,5}\s+["«]?\d/iu;

const wantingIn = (text: string): Wanting => {
  const references = actReferences(text);
  return {
    number: references.length === 0,
    date: references.every(({ date }) => date === null) && printedDates(text).length === 0,
    body: BY_NOBODY.test(text),
  };
};

const without = ({ number, date, body }: Wanting): Text => {
  if (number && body)
    return {
      ru: 'без номера, и не сказано, кто его утвердил',
      en: 'without its number and without the body that approved it',
    };
  if (number && date) return { ru: 'без номера и даты', en: 'without number and date' };
  return number ? { ru: 'без номера', en: 'without its number' } : { ru: 'без даты', en: 'without its date' };
};

/** The words without the quote that begins them, and the one that ends them where it is its pair: they are quoted anew. */
const unquoted = (words: string): string =>
  words.startsWith('«') ? words.slice(1).replace(/^([^«»]*)»$/u, '$1') : words;

const wanted = ({ number, date, body }: Wanting): Text => {
  if (number && body) return { ru: 'орган и номер: «утв. … № …»', en: 'body and number: “утв. … № …”' };
  if (number && date)
    return { ru: 'орган, дату и номер: «… от … № …»', en: 'body, date and number: “… от … № …”' };
  return number
    ? { ru: 'номер: «№ …»', en: 'the number: “№ …”' }
    : { ru: 'дату: «от …»', en: 'the date: “от …”' };
};

const said = (words: string, wanting: Wanting): Pick<Issue, 'message' | 'hint' | 'evidence'> => ({
  hint: {
    ru: `Допишите ${wanted(wanting).ru}. Если документ уже принят, это сделает поправка к нему.`,
    en: `Add ${wanted(wanting).en}; in an adopted document an amendment does so.`,
  },
  message: {
    ru: `Акт назван ${without(wanting).ru}: «${excerpt(unquoted(words))}»`,
    en: `An act is cited ${without(wanting).en}: “${excerpt(unquoted(words))}”`,
  },
  evidence: words,
});

interface Found {
  readonly part: Part;
  readonly issue: Issue;
}

/** How the document names an act, nowhere with number and date. */
const cited = (territory: Territory, own: readonly Citing[], corpus: Corpus): Found | null => {
  const [first] = own;
  if (first === undefined || withoutNumber.has(first.act.kind)) return null;
  if (own.some(({ citation }) => citation.damaged)) return null;
  const named = own.map(({ citation }) => citedWords(territory, citation));
  const all = named.flatMap(({ anchor, words }) => {
    if (words === null) return [];
    const text = territory.provision?.byAnchor.get(anchor ?? '')?.text ?? '';
    return [words, ...withWordsBehind(text, words)].map(wantingIn);
  });
  const wanting = {
    number: all.every(({ number }) => number),
    date: all.every(({ date }) => date),
    body: all.every(({ body }) => body),
  };
  if (!wanting.number && !wanting.date) return null;
  const [{ anchor, words: printed } = { anchor: null, words: null }] = named;
  const part = territory.provision?.byAnchor.get(anchor ?? '');
  if (part === undefined || printed === null) return null;
  const at = part.text.indexOf(printed);
  return {
    part,
    issue: {
      at: at === -1 ? part.spot : within(part.spot, part.text, { at, length: printed.length }, corpus.texts),
      ...said(printed, wanting),
    },
  };
};

/** «утвержденное приказом Министерства …», «во исполнение распоряжения Правительства …»: a certain act of a certain body. */
const RELIES =
  /(?:утвержд[её]нн\p{L}{0,30}|(?<!\p{L})во\s+исполнение|(?<!\p{L})в\s+соответствии\s+с)\s+((?:приказ|распоряжени|постановлени)(?:ом|ем|а|я))\s+(?=\p{Lu})/giu;

/** «Методистов, утверждённых приказом Министерства», «состав утверждается приказом»: how people are appointed, by whatever act. */
const APPOINTED =
  /(?<!\p{L})(?:методист|педагог|эксперт|наставник|участник|член|представител|специалист|работник|слушател|тьютор|консультант|координатор|кандидат|состав)\p{L}{0,4}\s*,?\s*$/iu;

/** «… требует разработки следующих нормативных правовых документов:», «Нормативно-методическое обеспечение …:»: what follows is still to be made. */
const TO_BE_MADE =
  /требу\p{L}{1,30}\s+(?:разработки|принятия|утверждения)|разработать|нормативно-\p{L}{1,30}\s+обеспечени/iu;

/** The documents of a list that is headed so may not be there yet: they have neither number nor date. */
const isListOfWork = (heading: string): boolean => /:\s*$/u.test(heading) && TO_BE_MADE.test(heading);

/** How far from its kind an act's number can stand. */
const REACH = 400;

function* unregistered(part: Part, texts: Corpus['texts']): Generator<Issue> {
  for (const found of part.text.matchAll(RELIES)) {
    if (/^утвержд/iu.test(found[0]) && APPOINTED.test(part.text.slice(0, found.index))) continue;
    const rest = part.text.slice(found.index, found.index + REACH);
    const end = /[;)]|\.\s+\p{Lu}\p{Ll}/u.exec(rest)?.index ?? rest.length;
    const words = rest.slice(0, end).replace(/[\s.,]+$/u, '');
    const wanting = wantingIn(words);
    if (!wanting.number && !wanting.date) continue;
    yield {
      at: within(part.spot, part.text, { at: found.index, length: words.length }, texts),
      ...said(words, wanting),
    };
  }
}

/** How a line of a list ends: the next is of the same list. */
const GOES_ON = /[;,]\s*$/u;

/** The parts whose words the extraction did not scramble, without the lists of documents that are still to be made. */
function* readable(parts: readonly Part[], underWork = false): Generator<Part> {
  let inWork = underWork;
  for (const part of parts) {
    if (part.component?.name === 'Damaged') continue;
    const headed = isListOfWork(part.text);
    if (!headed && !inWork) yield part;
    yield* readable(part.children, headed || inWork);
    inWork = headed || (inWork && (underWork || GOES_ON.test(part.text)));
  }
}

/** The model provision that names acts in clause 1.1, in words of this sentence. */
const naming = (sentence: string, ...acts: readonly string[]): string =>
  replaced('provision', 'определяет субъекты региональной системы.', sentence).replace(
    'basis:\n',
    `basis:\n${acts.map((act) => `  - { act: ${act}, clause: "1.1" }\n`).join('')}`,
  );

export const numberAndDate: TerritoryRule = {
  id: 'basis/number-and-date',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Акт назван с номером и датой', en: 'An act is cited with its number and date' },
  fault: { ru: 'Акт назван без номера или даты', en: 'An act is cited without its number or date' },
  reason: {
    ru: 'По одному названию акт не найти: одинаково называют и старый акт, и тот, что его сменил.',
    en: 'A title alone does not lead to an act: the old one and the one that replaced it have the same.',
  },
  cure: {
    ru: 'Назовите орган, дату и номер акта. Если документ уже принят, это сделает поправка к нему.',
    en: 'Name the body, the date and the number of the act; in an adopted document an amendment does so.',
  },
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const reported = new Set<Part>();
    for (const own of Map.groupBy(citingsOf(territory), ({ act }) => act).values()) {
      const found = cited(territory, own, corpus);
      if (found === null) continue;
      reported.add(found.part);
      yield found.issue;
    }
    for (const part of readable(provision.parts))
      if (!reported.has(part)) yield* unregistered(part, corpus.texts);
  },
  bad: [
    {
      title: { ru: 'Стратегия без номера и даты', en: 'A strategy without number and date' },
      files: {
        ...edit(
          'acts',
          'printed: прежний приказ\n',
          'printed: прежний приказ\n  - { id: strategy, kind: strategy, name: Стратегия развития, printed: Стратегии развития }\n',
        ),
        'regions/primer/acts/1/provision.mdx': naming(
          'определяет субъекты региональной системы согласно Стратегии развития.',
          'strategy',
        ),
      },
      points: 'Стратегии развития',
    },
    {
      title: {
        ru: 'Не сказано, кто и под каким номером утвердил программу',
        en: 'A programme that was approved by nobody, under no number',
      },
      files: {
        ...edit(
          'acts',
          'printed: прежний приказ\n',
          'printed: прежний приказ\n  - { id: programme, kind: programme, date: 2021-01-22, name: Программа развития, printed: Программа развития (утверждена 22 января 2021 г.) }\n',
        ),
        'regions/primer/acts/1/provision.mdx': naming(
          'определяет субъекты. Программа развития (утверждена 22 января 2021 г.) учтена.',
          'programme',
        ),
      },
      points: 'Программа развития (утверждена 22 января 2021 г.)',
    },
    {
      title: { ru: 'Приказ с датой, но без номера', en: 'An order with a date and no number' },
      files: edit(
        'provision',
        'определяет субъекты региональной системы.',
        'определяет субъекты (положение, утвержденное приказом Министерства образования от 22.01.2021).',
      ),
      points: 'утвержденное приказом Министерства образования от 22.01.2021',
    },
    {
      title: { ru: 'Акта нет и в реестре', en: 'An act that the register does not have either' },
      files: edit(
        'provision',
        'определяет субъекты региональной системы.',
        'определяет субъекты (положение, утвержденное приказом Министерства образования).',
      ),
      points: 'утвержденное приказом Министерства образования',
    },
    {
      title: { ru: 'Приказ с номером, но без даты', en: 'An order with a number and no date' },
      files: edit(
        'provision',
        'определяет субъекты региональной системы.',
        'определяет субъекты (положение, утвержденное приказом Министерства образования № 5).',
      ),
    },
  ],
  good: [
    {
      title: {
        ru: 'Методистов утверждают приказом: назван порядок',
        en: 'Methodists are appointed by orders: no act is cited',
      },
      files: edit(
        'provision',
        'определяет субъекты региональной системы.',
        'определяет субъекты региональной системы и состав методистов, утверждённых приказом Министерства.',
      ),
    },
    {
      title: { ru: 'Документы, которые ещё разработают', en: 'Documents that are still to be made' },
      files: edit(
        'provision',
        'определяет субъекты региональной системы.',
        'определяет субъекты региональной системы.\n\nОбеспечение требует разработки следующих документов:\n\nположение о системе (утвержденное приказом Министерства образования);\n\nположение о центре.',
      ),
    },
    {
      title: {
        ru: 'Кодекс и проект называют без номера; приказ, которого ещё нет',
        en: 'A code and a project have no number; an order yet to come',
      },
      files: {
        ...edit(
          'acts',
          'printed: прежний приказ\n',
          'printed: прежний приказ\n  - { id: code, kind: code, name: Кодекс, printed: Кодексом }\n  - { id: project, kind: project, name: проект «Школа», printed: проекта «Школа» }\n',
        ),
        'regions/primer/acts/1/provision.mdx': naming(
          'определяет субъекты в соответствии с Кодексом и целями проекта «Школа». Показатели утверждаются приказом Министерства.',
          'code',
          'project',
        ),
      },
    },
    {
      title: { ru: 'Номер и дата названы', en: 'Number and date are named' },
      files: edit(
        'provision',
        'определяет субъекты региональной системы.',
        'определяет субъекты (положение, утвержденное приказом Министерства образования от 16 октября 2020 г. № 1252).',
      ),
    },
  ],
};
