// The door of the open data: what there is and where, with full addresses below the site's own.
import type { APIRoute } from 'astro';
import { stateData, stateOf } from '../../../../validators/model/state.ts';
import { dataAnswer, fullAddress } from '../../../lib/data/answer.ts';
import { territoryFormats } from '../../../lib/data/formats.ts';
import { dataLink } from '../../../lib/data/territory-files.ts';
import { asOf, corpus } from '../../../lib/svod.ts';

export const GET: APIRoute = ({ site }) => {
  const full = (path: string): string => fullAddress(path, site);
  const data = {
    version: 1,
    asOf,
    datapackage: full(dataLink('datapackage.json')),
    findings: full(dataLink('findings.csv')),
    rules: full(dataLink('rules.json')),
    federal: full(dataLink('federal.json')),
    territories: corpus.territories.map((territory) => ({
      id: territory.id,
      name: territory.name,
      level: territory.level,
      code: territory.code,
      status: territory.status,
      state: stateData(stateOf(territory, asOf)),
      files: Object.fromEntries(
        territoryFormats(territory).map(({ format, address }) => [format, full(address)]),
      ),
    })),
  };
  return dataAnswer('index', data, site);
};
