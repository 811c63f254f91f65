// Addresses as people read them. An address may hold a percent sign that stands for itself (`#%`): it is left as it is.

const orAsItStands = (decode: (text: string) => string, text: string): string => {
  try {
    return decode(text);
  } catch {
    return text;
  }
};

/** The id that the last part of an address (`#…`) names. */
export const idOf = (hash: string): string => orAsItStands(decodeURIComponent, hash.slice(1));

/** A whole address. */
export const readable = (address: string): string => orAsItStands(decodeURI, address);
