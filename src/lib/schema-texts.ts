// The schemas as they stand in the repository, by name, in the order in which an editor meets their files; those of the published data last.
const texts = import.meta.glob<string>('../../schemas/*.schema.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface SchemaText {
  /** `roadmap` for `roadmap.schema.json`. */
  readonly name: string;
  readonly text: string;
}

const first = ['region', 'provision', 'subjects', 'roadmap', 'indicators', 'terms', 'corrections', 'waivers'];

const rank = (name: string): number => {
  const known = first.indexOf(name);
  if (known >= 0) return known;
  if (name.startsWith('data-')) return 102;
  return name.startsWith('federal-') ? 100 : name === 'common' ? 101 : 50;
};

export const schemaTexts: readonly SchemaText[] = Object.entries(texts)
  .map(([path, text]) => ({ name: path.replace(/^.*\/(.+)\.schema\.json$/, '$1'), text }))
  .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
