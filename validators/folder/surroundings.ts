// What the surroundings say of a call or a build. A variable that is set to nothing is as good as none: CI systems hand over empty ones.

/** The value of a variable, undefined for none and for an empty one. */
export const said = (name: string): string | undefined => {
  const value = process.env[name]?.trim();
  return value === '' ? undefined : value;
};

/** The content folder where nobody names one, from the working folder. */
export const usualContent = 'content';

/** The content folder that the surroundings name, as a path from the working folder; null for none. */
export const namedContent = (): string | null => said('SVOD_CONTENT') ?? null;
