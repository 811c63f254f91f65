// The text of a document as a table, part by part.
import { allParts, printedText } from '../../model/all-parts.ts';
import { documentName, orderName, partPlace } from '../../model/places/part-place.ts';
import type { Part, PartKind, Provision, Territory } from '../../model/types.ts';
import { placeOn } from '../places.ts';
import { addressHead, type Table, tableOf } from './table.ts';

const kinds: Readonly<Record<PartKind, string>> = {
  preamble: 'преамбула',
  title: 'заголовок',
  section: 'раздел',
  clause: 'пункт',
  bullet: 'пункт списка',
  paragraph: 'абзац',
  signature: 'подпись',
  component: 'вставка',
};

/** A part with the document it is of. */
interface Placed {
  readonly part: Part;
  readonly provision: Provision;
}

/** The parts that have words of their own. */
const placed = (provision: Provision): readonly Placed[] =>
  [...allParts(provision.parts)]
    .filter(({ component, text, lines }) => lines.length > 0 || (component === null && text !== ''))
    .map((part) => ({ part, provision }));

/** The text of a document. */
export const clauses = (territory: Territory): Table => {
  const placeOf = ({ part }: Placed): string => placeOn(territory, 'provision', part.anchor);
  return tableOf<Placed>(
    {
      name: 'clauses',
      title: 'Текст документа',
      programs: [
        { name: 'number', title: 'Номер', type: 'string', of: ({ part }) => part.number },
        { name: 'kind', title: 'Вид', type: 'string', of: ({ part }) => part.kind },
        { name: 'text', title: 'Текст', type: 'string', of: ({ part }) => printedText(part) },
        { name: 'place', title: 'Адрес', type: 'string', of: placeOf },
      ],
      people: [
        {
          title: 'Документ',
          width: 14,
          of: ({ part, provision }) => (part.inOrder ? orderName(provision) : documentName(provision)).ru,
        },
        {
          title: 'Место',
          width: 26,
          of: ({ part, provision }) => partPlace(part, provision).ru || null,
        },
        { title: 'Вид', width: 14, of: ({ part }) => kinds[part.kind] },
        { title: 'Текст', width: 100, of: ({ part }) => printedText(part) },
        { ...addressHead, of: (one) => ({ address: placeOf(one) }) },
      ],
    },
    territory.provision === null ? [] : placed(territory.provision),
  );
};
