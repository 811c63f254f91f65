// The registers of acts: the federal one, and those of the territories for the acts of their own bodies.
import type { Spot } from '../source/spot.ts';
import { child } from '../source/spot.ts';
import type { ActsFile, RegisteredAct } from './content.generated.ts';
import { type Loose, present } from './loose.ts';
import type { Act, Corpus, Register, RequiredAct, Statement, Territory } from './types.ts';

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

type RequiredData = Loose<NonNullable<RegisteredAct['required']>>;

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

/** The register of a territory that has none. */
export const noRegister: Register = { acts: new Map(), repeated: [] };

/**
 * Reads a register: its acts by id. Of two with one id the first counts.
 *
 * @param spot the file as a whole
 */
export const buildRegister = (data: Loose<ActsFile>, spot: Spot): Register => {
  const acts = new Map<string, Act>();
  const repeated: Register['repeated'][number][] = [];
  for (const [index, act] of present(data.acts)) {
    if (act.id === undefined) continue;
    const at = child(spot, 'acts', index);
    if (acts.has(act.id)) {
      repeated.push({ id: act.id, spot: child(at, 'id') });
      continue;
    }
    acts.set(act.id, {
      id: act.id,
      kind: act.kind ?? 'other',
      issuer: act.issuer ?? null,
      number: act.number ?? null,
      date: act.date ?? null,
      title: act.title ?? null,
      published: act.published ?? null,
      name: act.name ?? null,
      printed: act.printed ?? act.id,
      required: required(act.required, child(at, 'required')),
      spot: at,
    });
  }
  return { acts, repeated };
};

/** The act that a document calls by an id: in the nearest of its registers that has it. */
export const findAct = (registers: Territory['registers'], id: string): Act | null => {
  for (const register of registers) {
    const act = register.get(id);
    if (act !== undefined) return act;
  }
  return null;
};

/** All acts of a territory's registers, the federal ones first; of one id the nearest. */
export const actsKnownTo = ({ registers }: Pick<Territory, 'registers'>): readonly Act[] => [
  ...new Map(registers.toReversed().flatMap((register) => [...register])).values(),
];

/** All acts of the content: the federal ones, then those of each territory; of two with one id the first. */
export const allActs = ({
  federal,
  territories,
}: Pick<Corpus, 'federal' | 'territories'>): readonly Act[] => {
  const acts = new Map(federal.acts);
  for (const { register } of territories)
    for (const [id, act] of register.acts) if (!acts.has(id)) acts.set(id, act);
  return [...acts.values()];
};
