// A document cannot rest on itself: the list of its basis must end before it begins.
import { isSame } from '../../language/likeness.ts';
import type { Part, Provision } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { actNumberKey, actReferences } from '../../text/acts/act-reference.ts';
import { resting } from '../../text/acts/order-words.ts';
import { edit } from '../example-base.ts';
import { orderParts } from '../requisites/order-text.ts';
import type { Issue, TerritoryRule } from '../rule.ts';

/** What a list of the document's own basis is introduced by. What a subject «руководствуется» in its work is another thing. */
const INTRODUCES =
  /(?:нормативн|правов)\p{L}{0,30}[\s-]+(?:(?:и\s+)?правов\p{L}{0,30}\s+)?(?:основ|баз)|(?:разработан|принят|подготовлен)\p{L}{0,30}\s+(?:во\s+исполнение|в\s+рамках\s+исполнения|в\s+соответствии|на\s+основании)|(?:регулиру\p{L}{1,30}|на\s+основании)\s+следующ/iu;

/** «…, настоящее Положение.» at the end of an entry: an item of the enumeration, not the subject of a sentence. */
const ITSELF =
  /(?:^|[,;)\s]|(?<!\p{L})и)\s*((?:настоящ|данн)\p{L}{2,3}\s+(?:положени|концепци|стандарт|приказ|распоряжени|постановлени|поряд|программ)\p{L}{0,30})\s*(?:[.;,]\s*)?$/iu;

/** Whether a text ends in words that introduce the list of the basis; what it says before that does not matter. */
const introduces = (text: string): boolean =>
  text.trimEnd().endsWith(':') && INTRODUCES.test(text.split(/[.;]\s+(?=\p{Lu})/u).at(-1) ?? '');

/** One of the acts that a list names, with its place in the text of the part. */
interface Entry {
  readonly part: Part;
  readonly text: string;
  readonly at: number;
}

const whole = (part: Part): Entry => ({ part, text: part.text, at: 0 });

/** The acts of a list that goes on in the line that introduces it: «… следующих актов: закон; положение». */
function* inLine(part: Part): Generator<Entry> {
  const colon = part.text.indexOf(':');
  if (colon < 0 || !introduces(part.text.slice(0, colon + 1))) return;
  let at = colon + 1;
  for (const text of part.text.slice(at).split(';')) {
    if (text.trim() !== '') yield { part, text, at };
    at += text.length + 1;
  }
}

/** The entries of the lists that name the basis: the bullets of the clause that introduces them, or what follows it. */
function* entries(siblings: readonly Part[]): Generator<Entry> {
  let introduced = false;
  for (const part of siblings) {
    const own = introduces(part.text);
    if (introduced && !own && part.kind !== 'section') yield whole(part);
    yield* inLine(part);
    if (own) yield* part.children.map(whole);
    else yield* entries(part.children);
    introduced = own || (introduced && part.text.trimEnd().endsWith(';'));
  }
}

/** What an order says that it rests on, before its first clause. */
const preamble = (provision: Provision): readonly Entry[] => {
  const parts = orderParts(provision);
  const first = parts.findIndex(({ kind }) => kind === 'clause');
  return parts
    .slice(0, first < 0 ? parts.length : first)
    .filter(({ text }) => resting.test(text))
    .map(whole);
};

const issueAt = (
  { part, at }: Entry,
  place: number,
  words: string,
  texts: ReadonlyMap<string, string>,
): Issue => ({
  at: within(part.spot, part.text, { at: at + place, length: words.length }, texts),
  message: {
    ru: `В перечне правовых основ стоит сам документ: «${words}»`,
    en: `The list of the legal basis has the document itself: “${words}”`,
  },
  hint: {
    ru: `Уберите из перечня слова «${words}» при ближайшей поправке: что документ действует, ясно и без них.`,
    en: `Have the words “${words}” taken out of the list by the next amendment: that the document holds is clear without them.`,
  },
  evidence: words,
});

/** The words of an entry that name the document itself: by «настоящее», by its whole title, by the number and day of its order. */
const selfIn = (
  { text }: Entry,
  { title, order }: Provision,
): readonly [place: number, words: string] | null => {
  const found = ITSELF.exec(text);
  const words = found?.[1];
  if (found !== null && words !== undefined) return [found.index + found[0].indexOf(words), words];
  const bare = text.trim().replace(/^[–—•-]\s*|[.;,]$/gu, '');
  if (isSame(bare, title)) return [text.indexOf(bare), bare];
  const { number, date } = order ?? {};
  if (number === undefined || date === undefined) return null;
  const own = actReferences(text).find(
    (act) => act.date === date && actNumberKey(act.number) === actNumberKey(number),
  );
  return own === undefined ? null : [own.at, own.text];
};

function* ownOrder({ order, basis }: Provision): Generator<Issue> {
  const { number, date } = order ?? {};
  if (number === undefined || date === undefined) return;
  const own = actNumberKey(number);
  for (const { act } of basis) {
    if (act.target?.number == null || act.target.date !== date || actNumberKey(act.target.number) !== own)
      continue;
    yield {
      at: act.spot,
      message: {
        ru: `Среди правовых основ документа назван его же приказ №\u00A0${number}`,
        en: `Among the acts that the document rests on is its own order “№ ${number}”`,
      },
      evidence: act.printed,
    };
  }
}

export const notItself: TerritoryRule = {
  id: 'basis/not-itself',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'В перечне правовых основ нет самого документа', en: 'A document is not its own basis' },
  fault: {
    ru: 'В перечне правовых основ стоит сам документ',
    en: 'The legal basis of the document has itself',
  },
  reason: {
    ru: 'Правовая основа – это акты, из которых следуют полномочия и задачи. Сам документ себе их дать не может.',
    en: 'The legal basis are the acts from which powers and tasks follow; a document cannot give them to itself.',
  },
  cure: {
    ru: 'Уберите документ из перечня его нормативной основы поправкой к нему.',
    en: 'Have the document taken out of the list of its own basis by an amendment.',
  },
  doubt: {
    ru: 'Перечень может говорить об основах системы, а не самого документа: тогда слова лишние, но не неверные.',
    en: 'The list may be of the basis of the system and not of the document: then the words are idle, but not untrue.',
  },
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null) return;
    const listed = [...ownOrder(provision)];
    yield* listed;
    if (!hasWholeText(corpus, territory)) return;
    for (const entry of [...preamble(provision), ...entries(provision.parts)]) {
      const own = selfIn(entry, provision);
      if (own === null) continue;
      const [place, words] = own;
      // An order that is listed in the data is told there.
      if (listed.length === 0 || ITSELF.test(entry.text)) yield issueAt(entry, place, words, corpus.texts);
    }
  },
  bad: [
    {
      title: { ru: 'Перечень кончается самим Положением', en: 'The list ends with the provision itself' },
      files: edit(
        'provision',
        '1.2. Положение принято в соответствии с законом об образовании.\n',
        `1.2. Нормативная правовая основа системы:

- закон об образовании;

- иные акты Министерства, настоящее Положение.
`,
      ),
      points: 'настоящее Положение',
    },
    {
      title: { ru: 'Основой назван свой же приказ', en: 'An order that rests on itself' },
      files: {
        ...edit(
          'acts',
          'printed: прежний приказ\n',
          'printed: прежний приказ\n  - { id: order-1, kind: order, number: "1", date: 2023-12-15, printed: приказ от 15.12.2023 № 1 }\n',
        ),
        ...edit(
          'provision',
          '  - { act: education-law, clause: "1.2" }\n',
          '  - { act: education-law, clause: "1.2" }\n  - { act: order-1, clause: "1.2" }\n',
        ),
      },
      points: 'order-1',
    },
  ],
  good: [
    {
      title: {
        ru: 'Субъект руководствуется настоящим Положением',
        en: 'A subject is guided by the provision',
      },
      files: edit(
        'provision',
        '1.2. Положение принято в соответствии с законом об образовании.\n',
        `1.2. Положение принято в соответствии с законом об образовании. Субъекты в своей работе руководствуются:

- законом об образовании;

- настоящим Положением.
`,
      ),
    },
  ],
};
