// Holds a file's data against its JSON Schema and says, for each fault, where it is and what was meant.
// What does not fit is taken out, so that the floors above meet only data of the promised shape.
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { excerpt } from './excerpt.ts';
import type { Problem } from './problem.ts';
import { type Fault, faultOf, oddNumber } from './schema-faults.ts';
import { validators } from './schema-validators.generated.js';
import { type CheckedKind, words } from './schema-walk.ts';
import { schemas } from './schemas.ts';
import { keyOf, type Path, placeOf, pointerOf } from './spot.ts';
import type { YamlDocument } from './yaml-document.ts';

/** Data that fits its schema as far as it goes, and the problems of the rest. */
export interface Checked {
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

/** Holds documents against the schema of their kind. */
export const schemaChecker =
  (): ((kind: CheckedKind, document: YamlDocument) => Checked) => (kind, document) =>
    check(kind, document, validators[kind]);

const requiredKeys = (kind: CheckedKind): readonly string[] =>
  (schemas[kind] as { required?: string[] }).required ?? [];

/** The kind of file whose keys the data has, where it has none of its own kind's. */
const looksLike = (kind: CheckedKind, data: object): CheckedKind | null => {
  const own = (schemas[kind] as { properties?: object }).properties ?? {};
  if (Object.keys(data).some((key) => Object.hasOwn(own, key))) return null;
  const kinds = Object.keys(schemas) as CheckedKind[];
  return (
    kinds.find(
      (other) =>
        requiredKeys(other).length > 0 && requiredKeys(other).every((key) => Object.hasOwn(data, key)),
    ) ?? null
  );
};

const withoutValue = (data: unknown, path: Path): void => {
  let holder = data as Record<string | number, unknown> | undefined;
  for (const step of path.slice(0, -1))
    holder = holder?.[step] as Record<string | number, unknown> | undefined;
  const last = path.at(-1);
  if (holder === undefined || last === undefined) return;
  if (Array.isArray(holder)) holder[Number(last)] = undefined;
  else delete holder[last];
};

/**
 * One value has one fault: the first that is said of it, for the others follow from it; one for which the value is taken out
 * goes before one that leaves it.
 */
const firstOfEach = (faults: readonly Fault[]): Fault[] => {
  const seen = new Set<string>();
  const gravest = faults.toSorted((a, b) => Number(b.drop) - Number(a.drop));
  return gravest.filter(({ path }) => {
    const name = pointerOf(path);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
};

/** Gives a misspelt key its right name where that is missing, so that one slip is one finding. Gives the slips by the mended place. */
const mendKeys = (data: unknown, faults: readonly Fault[]): ReadonlyMap<string, Fault> => {
  const mended = new Map<string, Fault>();
  for (const fault of faults) {
    const { code, path, data: said } = fault;
    const meant = said['didYouMean'];
    if (code !== 'schema-unknown-key' || typeof meant !== 'string' || meant === '') continue;
    let holder = data as Record<string | number, unknown> | undefined;
    for (const step of path.slice(0, -1))
      holder = holder?.[step] as Record<string | number, unknown> | undefined;
    const key = path.at(-1);
    if (
      holder === undefined ||
      key === undefined ||
      Object.hasOwn(holder, meant) ||
      !Object.hasOwn(holder, key)
    )
      continue;
    holder[meant] = holder[key];
    delete holder[key];
    mended.set(pointerOf([...path.slice(0, -1), meant]), fault);
  }
  return mended;
};

/** The slip that a value stands under whose key was mended; null where none does. */
const slipOver = (path: Path, mended: ReadonlyMap<string, Fault>): Fault | null => {
  for (let length = path.length; length > 0; length -= 1) {
    const slip = mended.get(pointerOf(path.slice(0, length)));
    if (slip !== undefined) return slip;
  }
  return null;
};

/** The slips of keys and all other faults; what is wrong under a mended key follows with its slip, which says what belongs there. */
const withMended = (
  misspelt: readonly Fault[],
  mended: ReadonlyMap<string, Fault>,
  others: readonly Fault[],
  kind: CheckedKind,
): Fault[] => {
  const wrong = new Map<Fault, string>();
  for (const { path, code, data } of others) {
    const slip = slipOver(path, mended);
    const isItself = slip !== null && mended.get(pointerOf(path)) === slip;
    if (slip !== null && (isItself || !wrong.has(slip)))
      wrong.set(slip, isItself && code === 'schema-value' ? String(data['expected'] ?? '') : '');
  }
  const said = misspelt.map((slip): Fault => {
    const wanted = wrong.get(slip);
    if (wanted === undefined) return slip;
    const meant = [...slip.path.slice(0, -1), String(slip.data['didYouMean'])];
    const { keys } = words(kind, wanted === 'array' ? [...meant, 0] : meant);
    return { ...slip, data: { ...slip.data, wanted, keys: keys.join(', ') } };
  });
  return [...said, ...others.map((fault) => ({ ...fault, follows: slipOver(fault.path, mended) !== null }))];
};

const check = (kind: CheckedKind, document: YamlDocument, validate: ValidateFunction): Checked => {
  const data: unknown = structuredClone(document.data);
  const problems: Problem[] = [];
  const add = (fault: Omit<Fault, 'drop'>): void => {
    const spot = { source: document, path: fault.path };
    const place = placeOf(fault.onKey ? keyOf(spot) : spot);
    const identity = document.identity(fault.path);
    problems.push({
      code: fault.code,
      file: place.file,
      range: place.range,
      pointer: place.pointer,
      identity,
      data: fault.data,
    });
  };

  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    const other = looksLike(kind, data);
    if (other !== null) {
      add({ code: 'schema-wrong-kind', path: [], onKey: false, data: { kind, looksLike: other } });
      return { data: undefined, problems };
    }
  }

  const faultsNow = (): Fault[] => {
    validate(data);
    return (validate.errors ?? [])
      .map((error) => faultOf(error, data, document, kind))
      .filter((fault) => fault !== null);
  };
  const emptyPaths = document.emptyPaths();
  const empty = new Set(emptyPaths.map(pointerOf));
  const first = faultsNow();
  const misspelt = first.filter(({ code }) => code === 'schema-unknown-key');
  const mended = mendKeys(data, misspelt);
  const found = mended.size > 0 ? withMended(misspelt, mended, faultsNow(), kind) : first;
  const named = new Set(found.map(({ path }) => pointerOf(path)));
  const spoken = new Set(
    document.problems.filter(({ code }) => code === 'yaml-reference').map(({ pointer }) => pointer),
  );
  const odd = document.oddNumberPaths().filter((path) => !named.has(pointerOf(path)));
  const faults = firstOfEach([...found, ...odd.map((path) => oddNumber(path, kind, document))]);
  for (const fault of faults) {
    const name = pointerOf(fault.path);
    if ((spoken.has(name) && name !== '') || fault.follows === true) continue;
    if (!empty.has(name)) add(fault);
    else if (fault.code === 'schema-missing-key') {
      const note = document.written(fault.path) ?? '';
      add({ ...fault, data: { ...fault.data, empty: 1, note: excerpt(note) } });
      empty.delete(name);
    }
  }
  for (const path of emptyPaths) {
    if (!empty.has(pointerOf(path))) continue;
    const key = String(path.findLast((step) => typeof step === 'string') ?? '');
    const item = typeof path.at(-1) === 'number' ? 1 : 0;
    const written = excerpt(document.written(path) ?? '');
    add({
      code: 'yaml-empty-value',
      path,
      onKey: false,
      data: { kind, key, item, written, title: words(kind, path).title },
    });
  }
  for (const fault of faults) if (fault.drop) withoutValue(data, fault.path);
  return { data: faults.some((fault) => fault.drop && fault.path.length === 0) ? undefined : data, problems };
};
