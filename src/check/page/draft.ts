// A draft in the reader's own browser, kept only where it is asked for: the files as given, and what was settled.
import type { NamedBytes, Settings } from '../messages.ts';

const key = 'svod-check-draft';

export interface Draft {
  readonly files: readonly NamedBytes[];
  readonly settings: Settings;
}

interface Kept {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly settings: Settings;
}

const asText = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
};

/** Keeps a draft. @returns whether the browser had room for it */
export const keepDraft = ({ files, settings }: Draft): boolean => {
  const kept: Kept = { files: files.map(({ name, bytes }) => ({ name, text: asText(bytes) })), settings };
  try {
    localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
};

/** The draft that is kept; null where there is none that can be read. */
export const keptDraft = (): Draft | null => {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
    if (found === null) return null;
    const files = found.files.map(({ name, text }) => ({
      name,
      bytes: Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)),
    }));
    return { files, settings: found.settings };
  } catch {
    return null;
  }
};

/** Throws the draft away. */
export const throwDraft = (): void => {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to throw away.
  }
};
