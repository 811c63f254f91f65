// The state of a document for programs that read Svod's own marks: the standard has no word for «the period has ended».
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { stateData, stateOf } from '../../model/state.ts';
import type { Territory } from '../../model/types.ts';
import { xmlText } from '../unprintable.ts';

/** Writes the state on `asOf` as `proprietary`, with the keys of the JSON. */
export const writeState = (meta: XMLBuilder, territory: Territory, asOf: string): void => {
  const { kind, on, words } = stateData(stateOf(territory, asOf));
  meta
    .ele('proprietary', { source: '#svod' })
    .ele('urn:svod:v1', 'svod:state', { kind, asOf, ...(on === null ? {} : { on }) })
    .txt(xmlText(words));
};
