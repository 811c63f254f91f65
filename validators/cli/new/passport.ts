// The passport of a territory (region.yaml) with what is known of it: its name and code, by the call or by its id.
import { stringify } from 'yaml';
import { subjectByName } from '../../text/names/federation-subjects.ts';
import { subjectById } from '../../text/names/subject-by-id.ts';
import type { Given } from './skeleton.ts';

/** What a call or a document says of a territory; null where it says nothing. */
export interface SaidOfTerritory {
  readonly name: string | null;
  readonly code: string | null;
}

const value = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

/** @param names the ids of a region, or of a region and its municipality */
export const passportOf = (names: readonly string[], said: SaidOfTerritory): Given => {
  const id = names.at(-1) ?? '';
  const municipality = names.length === 2;
  const subject = municipality ? null : said.name === null ? subjectById(id) : subjectByName(said.name);
  const name = said.name ?? subject?.name ?? null;
  const code = said.code ?? subject?.code ?? null;
  return {
    id,
    ...(name === null ? {} : { name: value(name) }),
    level: municipality ? 'municipality' : 'region',
    ...(code === null ? {} : { code: `"${code.replaceAll(/["\\]/g, '')}"` }),
  };
};
