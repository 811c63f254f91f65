// Where a file lies in the folder of a territory that has one act.

/** An edition that does not apply yet: its file is read and the act stays as it is. */
const toCome = '2999-01-01';

/** The path of a file, by its name, inside the folder of its territory. */
export const inTerritory = (name: string, act = '1'): string => {
  if (name === 'region.yaml' || name === 'acts.yaml') return name;
  return name === 'edition.yaml' ? `acts/${act}/editions/${toCome}/${name}` : `acts/${act}/${name}`;
};
