// What the prefixes of an element stand for: a prefix holds from the element that declares it to that element's end.
import { shortNameOf } from './names.ts';

export interface Scope {
  /** «w:p», whatever the prefix in the file. */
  readonly ofElement: (name: string) => string;
  /** The same for an attribute: without a prefix it has no vocabulary. */
  readonly ofAttribute: (name: string) => string;
  readonly addresses: ReadonlyMap<string, string>;
}

/** The most spellings that a scope remembers: a hostile file has another name for each element. */
const mostRemembered = 5_000;

const scopeOf = (addresses: ReadonlyMap<string, string>): Scope => {
  const naming = (bareHasDefault: boolean): ((name: string) => string) => {
    const known = new Map<string, string>();
    return (name) => {
      const found = known.get(name);
      if (found !== undefined) return found;
      const colon = name.indexOf(':');
      const [prefix, local] = colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
      const short = prefix === '' && !bareHasDefault ? '' : shortNameOf(addresses.get(prefix), prefix);
      const made = short === '' ? local : `${short}:${local}`;
      if (known.size < mostRemembered) known.set(name, made);
      return made;
    };
  };
  return { ofElement: naming(true), ofAttribute: naming(false), addresses };
};

export const rootScope: Scope = scopeOf(new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));

/** The scope of an element by its attributes as written: the same one where it declares nothing new. */
export const scopeWithin = (outer: Scope, attributes: Readonly<Record<string, string>>): Scope => {
  let addresses: Map<string, string> | null = null;
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    if (!name.startsWith('xmlns')) continue;
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
    if (prefix === null || outer.addresses.get(prefix) === value) continue;
    addresses ??= new Map(outer.addresses);
    if (value === '') addresses.delete(prefix);
    else addresses.set(prefix, value);
  }
  return addresses === null ? outer : scopeOf(addresses);
};
