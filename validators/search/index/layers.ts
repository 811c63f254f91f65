// Records in layers that are looked into one by one: of a country no question needs all, and a few territories are one layer.
import type { Corpus } from '../../model/types.ts';
import type { SearchRecord } from '../records/record.ts';

/** Records of a layer, as long as no territory is longer by itself. */
const RECORDS_OF_LAYER = 2000;

export interface LayeredRecords {
  /** In their order: by territory, then those of no territory. */
  readonly records: readonly SearchRecord[];
  /** The first record of each layer. The last layer is looked into whatever is asked. */
  readonly layers: readonly number[];
  /** The first record of no territory. */
  readonly general: number;
}

/** Acts of registers grow in number with the territories: what gathers and defines stands behind them, in a layer of its own. */
const placeOf = (order: ReadonlyMap<string, number>, { territory, kind }: SearchRecord): number =>
  order.get(territory?.id ?? '') ?? order.size + Number(kind !== 'act');

interface Ordered {
  readonly records: readonly SearchRecord[];
  readonly places: readonly number[];
}

const layersOf = ({ records, places }: Ordered, core: number, most: number): readonly number[] => {
  if (core <= most) return [0];
  const layers = [0];
  let territory = 0;
  for (let at = 1; at < core; at += 1) {
    const isBoundary = places[at] !== places[at - 1] || records[at]?.territory === null;
    if (places[at] !== places[at - 1]) territory = at;
    if (at - (layers.at(-1) ?? 0) < most) continue;
    // A territory that goes on is not divided: its layer ends before it, or with it.
    const end = isBoundary ? at : territory;
    if (end > (layers.at(-1) ?? 0)) layers.push(end);
  }
  return [...layers, core];
};

/** Puts records in order and divides them into layers of about `most` records. */
export const layered = (
  given: readonly SearchRecord[],
  { territories }: Pick<Corpus, 'territories'>,
  most = RECORDS_OF_LAYER,
): LayeredRecords => {
  const order = new Map(territories.map(({ id }, place) => [id, place]));
  const sorted = given
    .map((record) => ({ record, place: placeOf(order, record) }))
    .toSorted((a, b) => a.place - b.place);
  const records = sorted.map(({ record }) => record);
  const places = sorted.map(({ place }) => place);
  const firstOf = (least: number): number => {
    const found = places.findIndex((place) => place >= least);
    return found < 0 ? records.length : found;
  };
  return {
    records,
    general: firstOf(order.size),
    layers: layersOf({ records, places }, firstOf(order.size + 1), most),
  };
};
