// «Пункта 77 Положения, утверждённого приказом … № 215»: where that act is in the Svod it is known whether it has the clause.
import { allParts } from '../../model/all-parts.ts';
import { present } from '../../model/loose.ts';
import { requisitesOf, sameRequisites } from '../../model/own-acts.ts';
import type { Corpus, OwnAct, Part, Territory } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { type ClauseOfAct, clausesOfActs } from '../../text/acts/clause-of-act.ts';
import { formatDate } from '../../text/russian.ts';
import { hintNumber } from '../did-you-mean.ts';
import { linesOf } from '../editions/lines.ts';
import type { Issue } from '../rule.ts';
import { itemsMissing } from './items-of-clause.ts';
import { spellings } from './spellings.ts';

/** The acts that a territory's documents may name and that are read with it: its own and those of its region. */
const actsFor = ({ id, acts }: Territory, { territories }: Corpus): readonly OwnAct[] => {
  const region = id.split('/')[0];
  return region === id ? acts : [...acts, ...(territories.find((one) => one.id === region)?.acts ?? [])];
};

/** Whether all that an edition consists of is here, and is numbered: then what is not in it is nowhere. */
const isKnownWhole = (corpus: Corpus, edition: Territory, adopted: boolean): boolean => {
  const documents = [edition, ...edition.annexes];
  return (
    documents.every((view) => view.provision === null || hasWholeText(corpus, view)) &&
    present(edition.provision?.front.order?.annexes).every(([, { document }]) => document !== undefined) &&
    documents.some(({ provision }) =>
      [...allParts(provision?.parts ?? [])].some(
        ({ inOrder, number }) => inOrder !== adopted && number !== null,
      ),
    )
  );
};

/** The numbers by which something of an edition is called: clauses, sections and rows. */
const hasNumber = (edition: Territory, number: string): boolean => {
  const [same, { lines }] = [spellings(number), linesOf(edition)];
  return lines.some((line) => same.some((one) => line.numbers.includes(one) || line.counted === one));
};

const isMissing = (
  corpus: Corpus,
  { number, adopted }: ClauseOfAct,
  { editions, current }: OwnAct,
): boolean =>
  isKnownWhole(corpus, current, adopted) && editions.every((edition) => !hasNumber(edition, number));

/** The items that a reference names and that no edition of the act has in its clause. */
const missingItems = (
  { number, items, adopted }: ClauseOfAct,
  acts: readonly OwnAct[],
): readonly string[] => {
  const texts = acts.flatMap(({ editions }) =>
    editions.flatMap((edition) => [edition, ...edition.annexes].flatMap(({ provision }) => provision ?? [])),
  );
  const numbers = spellings(number).map((spelling) => (adopted ? spelling : `order/${spelling}`));
  return itemsMissing(items?.marks ?? [], numbers, texts);
};

/** A text of an act and where it stands. */
type Place = Pick<Part, 'text' | 'spot'>;

/** What texts name by the number of a clause that an act of the territory or of its region does not have, in any edition. */
export function* missingOfActs(
  territory: Territory,
  corpus: Corpus,
  places: readonly Place[],
): Generator<Issue> {
  for (const { text, spot } of places)
    for (const reference of clausesOfActs(text)) {
      const acts = actsFor(territory, corpus).filter((own) =>
        sameRequisites(requisitesOf(own), reference.act),
      );
      const [act] = acts;
      if (act === undefined) continue;
      const { kind, number, printed, items } = reference;
      const { number: of, date } = reference.act;
      for (const mark of missingItems(reference, acts))
        yield {
          at: within(spot, text, items ?? reference, corpus.texts),
          message: {
            ru: `Текст отсылает словами «${items?.printed ?? printed}» к акту №\u00A0${of} от ${formatDate(date)}, но подпункта «${mark}» в его пункте ${number} нет`,
            en: `The text refers by “${items?.printed ?? printed}” to the act № ${of} of ${date}, whose clause ${number} has no item “${mark}”`,
          },
          evidence: `${printed} ${number} ${mark} ${of} ${date}`,
        };
      if (!acts.every((own) => isMissing(corpus, reference, own))) continue;
      yield {
        at: within(spot, text, reference, corpus.texts),
        message: {
          ru: `Текст отсылает словами «${printed}» к акту №\u00A0${of} от ${formatDate(date)}, но ${kind === 'section' ? 'раздела' : 'пункта'} ${number} в нём нет`,
          en: `The text refers by “${printed}” to the act № ${of} of ${date}, which has no ${kind} ${number}`,
        },
        ...hintNumber(
          number,
          [...(act.current.provision?.byNumber.keys() ?? [])],
          clausesOfActs(text).map((other) => other.number),
        ),
        evidence: `${printed} ${number} ${of} ${date}`,
      };
    }
}
