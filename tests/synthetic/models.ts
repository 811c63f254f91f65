// The five real documents that the made-up ones are made of, and where each says whose document it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of files and their texts. */
export type Files = ReadonlyMap<string, string>;

export type ModelName = 'vladimir' | 'kchr' | 'mordovia' | 'moscow-oblast' | 'dzhida';

export interface Model {
  readonly name: ModelName;
  /** The id of the territory that the document is of. */
  readonly id: string;
  /** Its folder in the content folder. */
  readonly folder: string;
  readonly files: Files;
  /** The text with the territory's name replaced by one with this stem. */
  readonly renamed: (text: string, stem: string) => string;
}

const content = join(import.meta.dirname, '../../content');

const filesIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(join(content, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, readFileSync(join(content, folder, name), 'utf8')] as const);

/** The passport of a territory and the files of its only act, by their names. */
const filesOf = (folder: string): Files => {
  const [act, ...more] = readdirSync(join(content, folder, 'acts'));
  if (act === undefined || more.length > 0) throw new Error(`${folder} must have one act`);
  return new Map([...filesIn(folder), ...filesIn(join(folder, 'acts', act))]);
};

const model = (
  name: ModelName,
  id: string,
  folder: string,
  places: readonly (readonly [string, string])[],
): Model => ({
  name,
  id,
  folder,
  files: filesOf(folder),
  renamed: (text, stem) =>
    places.reduce(
      (changed, [place, ending]) =>
        changed
          .replaceAll(place, stem + ending)
          .replaceAll(place.toUpperCase(), (stem + ending).toUpperCase()),
      text,
    ),
});

/** The documents of regions. */
export const regional: readonly Model[] = [
  model('vladimir', 'vladimir', 'regions/vladimir', [['Владимирск', 'ск']]),
  model('kchr', 'kchr', 'regions/kchr', [['Карачаево-Черкесск', 'о-Вымышленск']]),
  model('mordovia', 'mordovia', 'regions/mordovia', [
    ['Мордови', 'и'],
    ['Мордовск', 'ск'],
  ]),
  model('moscow-oblast', 'moscow-oblast', 'regions/moscow-oblast', [['Московск', 'ск']]),
];

const alone = model('dzhida', 'buryatia/dzhida', 'regions/buryatia/municipalities/dzhida', [
  ['Джидинск', 'ск'],
]);

/** The document of a municipality, with the register of its region, whose acts it names. */
export const municipal: Model = {
  ...alone,
  files: new Map([...filesIn('regions/buryatia').filter(([name]) => name === 'acts.yaml'), ...alone.files]),
};
