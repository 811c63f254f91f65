// An act is cited by its id, and its page has the id in its address: an id that another act has leads to that one.
import { withPlace } from '../../model/places/act-place.ts';
import { type PackedSpot, packed, unpacked } from '../../source/packed-spot.ts';
import { child } from '../../source/spot.ts';
import { exampleBase, primer } from '../example-base.ts';
import { gatheringRule } from '../gathering.ts';

interface OwnIds {
  readonly acts: readonly { readonly id: string; readonly at: PackedSpot }[];
  /** Those that stand in the register twice. */
  readonly repeated: readonly { readonly id: string; readonly at: PackedSpot }[];
}

const own = 'acts:\n  - { id: school-order, kind: other, name: приказ о школах, printed: приказ о школах }\n';

const neighbour: Readonly<Record<string, string>> = {
  'regions/sosed/region.yaml': primer.region
    .replace('id: primer', 'id: sosed')
    .replace('name: Примерная', 'name: Соседняя'),
  ...Object.fromEntries(
    Object.entries(exampleBase).flatMap(([path, text]) =>
      path.startsWith('regions/primer/acts/') ? [[path.replace('primer', 'sosed'), text] as const] : [],
    ),
  ),
};

export const idsUnique = gatheringRule<OwnIds>({
  id: 'acts/ids-unique',
  severity: 'error',
  about: 'data',
  norm: 'craft',
  title: { ru: 'Идентификатор акта есть только у него', en: 'The id of an act is its own' },
  fault: { ru: 'Идентификатор акта занят другим', en: 'The id of an act is taken by another' },
  reason: {
    ru: 'По идентификатору на акт ссылаются, и он стоит в адресе страницы. Запись с занятым идентификатором не найдёт никто.',
    en: 'An act is cited by its id, which is also in the address of its page; an entry whose id is taken is never found.',
  },
  cure: {
    ru: 'Дайте записи другой идентификатор, например с названием территории впереди, и исправьте ссылки на неё. Если это та же запись, уберите её.',
    en: 'Give the entry another id, with the name of the territory before it for one, and correct what cites it; where it is the same entry, take it out.',
  },
  gather: (territory) => {
    const at = (spot: Parameters<typeof packed>[0]): PackedSpot => packed(withPlace(territory, spot));
    const { acts, repeated } = territory.register;
    return acts.size === 0
      ? null
      : {
          acts: [...acts.values()].map(({ id, spot }) => ({ id, at: at(child(spot, 'id')) })),
          repeated: repeated.map(({ id, spot }) => ({ id, at: at(spot) })),
        };
  },
  beside: { kinds: ['acts'] },
  *check(gathered, { federal }) {
    const known = new Map<string, string | null>([...federal.acts.keys()].map((id) => [id, null]));
    for (const { territory, name, data } of gathered) {
      for (const { id, at } of data.repeated)
        yield {
          at: unpacked(at),
          territory,
          message: {
            ru: `Идентификатор «${id}» в этом реестре уже занят`,
            en: `The id “${id}” is taken in this register already`,
          },
          evidence: id,
        };
      for (const { id, at } of data.acts) {
        const whose = known.get(id);
        if (whose === undefined) {
          known.set(id, name);
          continue;
        }
        const [ru, en] =
          whose === null
            ? ['в федеральном реестре', 'in the federal register']
            : [`в реестре территории «${whose}»`, `in the register of “${whose}”`];
        yield {
          at: unpacked(at),
          territory,
          message: {
            ru: `Идентификатор «${id}» уже есть ${ru}`,
            en: `The id “${id}” is there already, ${en}`,
          },
          evidence: id,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Тот же, что у федерального акта', en: 'That of a federal act' },
      files: {
        'regions/primer/acts.yaml': own,
        'federal/acts.yaml': `${primer.acts}${own.slice('acts:\n'.length)}`,
      },
      points: 'school-order',
    },
    {
      title: { ru: 'Тот же, что у акта соседей', en: 'That of an act of the neighbours' },
      files: { ...neighbour, 'regions/primer/acts.yaml': own, 'regions/sosed/acts.yaml': own },
      points: 'school-order',
    },
    {
      title: { ru: 'Дважды в одном реестре', en: 'Twice in one register' },
      files: { 'regions/primer/acts.yaml': own + own.slice('acts:\n'.length) },
      points: 'school-order',
    },
  ],
  good: [
    { title: { ru: 'Свой у каждого', en: 'Each has its own' }, files: { 'regions/primer/acts.yaml': own } },
  ],
});
