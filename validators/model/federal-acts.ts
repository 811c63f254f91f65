// The register of acts: requisites, and every wording by which the documents name an act.
import type { FederalFileKind } from '../source/files.ts';
import type { Spot } from '../source/spot.ts';
import { child } from '../source/spot.ts';
import type { FederalActsFile } from './content.generated.ts';
import { readFederal } from './federal-file.ts';
import { type Loose, present } from './loose.ts';
import type { ReadYaml } from './read.ts';
import type { Act, ActCitation, RequiredAct, Statement } from './types.ts';

/** Reads `territory#clause`. */
export const readStatement = (printed: string, spot: Spot): Statement => {
  const at = printed.indexOf('#');
  const [territory, clause] = at < 0 ? [printed, ''] : [printed.slice(0, at), printed.slice(at + 1)];
  return { printed, territory, clause, spot };
};

/** Reads a list of places `territory#clause`. */
export const readStatements = (
  places: readonly (string | undefined)[] | undefined,
  spot: Spot,
): Statement[] => present(places).map(([index, printed]) => readStatement(printed, child(spot, index)));

type CitationData = Loose<NonNullable<FederalActsFile['acts'][number]['citations']>>;

const citations = (entries: CitationData | undefined, spot: Spot): ActCitation[] =>
  present(entries).flatMap(([index, entry]) => {
    const at = child(spot, index);
    if (entry.in === undefined || entry.printed === undefined) return [];
    return [
      {
        place: readStatement(entry.in, child(at, 'in')),
        printed: entry.printed,
        number: entry.number ?? null,
        date: entry.date ?? null,
        title: entry.title ?? null,
        damaged: entry.damaged ?? false,
        spot: at,
      },
    ];
  });

type RequiredData = Loose<NonNullable<FederalActsFile['acts'][number]['required']>>;

const required = (data: RequiredData | undefined, spot: Spot): RequiredAct | null =>
  data === undefined
    ? null
    : {
        kinds: present(data.kinds).map(([, kind]) => kind),
        levels: present(data.levels).map(([, level]) => level),
        statedIn: present(data.statedIn).map(([index, place]) =>
          readStatement(place, child(spot, 'statedIn', index)),
        ),
      };

/** The acts by id; of two with one id the first counts. */
export const buildActs = (files: ReadonlyMap<FederalFileKind, ReadYaml>): Map<string, Act> => {
  const { data, spot } = readFederal<FederalActsFile>(files, 'federal-acts');
  const byId = new Map<string, Act>();
  for (const [index, act] of present(data.acts)) {
    if (act.id === undefined || byId.has(act.id)) continue;
    const at = child(spot, 'acts', index);
    byId.set(act.id, {
      id: act.id,
      kind: act.kind ?? 'other',
      issuer: act.issuer ?? null,
      number: act.number ?? null,
      date: act.date ?? null,
      title: act.title ?? null,
      published: act.published ?? null,
      name: act.name ?? null,
      printed: act.printed ?? act.id,
      citations: citations(act.citations, child(at, 'citations')),
      required: required(act.required, child(at, 'required')),
      spot: at,
    });
  }
  return byId;
};
