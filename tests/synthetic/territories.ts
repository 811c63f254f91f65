// A made-up country: as many regions and municipalities as Russia has, each with a document made of a real one.
import { type Files, type Model, municipal, regional } from './models.ts';
import { stems } from './names.ts';

/** A made-up territory. */
export interface Territory {
  readonly id: string;
  /** Its folder in the content folder. */
  readonly folder: string;
  readonly model: Model;
  readonly stem: string;
  /** The name of its region in the genitive, of a region its own: «Небылоградовской области». */
  readonly ofRegion: string;
}

/** How many territories there are, the real ones among them. */
export interface Extent {
  readonly regions: number;
  readonly municipalities: number;
}

/** The real territories stand in the corpus as they are, for the federal layer cites them: 4 documents of regions, a region without one, a municipality. */
export const real: Extent = { regions: 5, municipalities: 1 };

/** Stems are taken in this order; another number is another country. */
const seed = 20_261_121;

const numbered = (index: number, digits: number): string => String(index + 1).padStart(digits, '0');

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

/** The document with a roadmap, in which the most defects are seeded, serves as a model twice as often as the others. */
const ring: readonly Model[] = [...regional, ...regional.filter(({ name }) => name === 'vladimir')];

/** «Небылоградовская область» in the genitive; throws for a name whose genitive is not known here. */
const genitive = (name: string): string => {
  const found = /^(.+)ая (облас|Республик)(?:ть|а)$/u.exec(name);
  if (found !== null) return `${found[1]}ой ${found[2]}${found[2] === 'облас' ? 'ти' : 'и'}`;
  if (/^Республика .+ия$/u.test(name)) return name.replace('Республика', 'Республики').replace(/я$/u, 'и');
  throw new Error(`no genitive of «${name}»`);
};

/** The name of a made-up region. */
const nameOf = (model: Model, stem: string): string =>
  /^name: (.+)$/m.exec(model.renamed(model.files.get('region.yaml') ?? '', stem))?.[1] ?? '';

/** The made-up territories: regions by the real documents in turn, municipalities in the regions in turn. */
export const territories = (extent: Extent): readonly Territory[] => {
  const names = stems(seed);
  const regions = Array.from({ length: extent.regions - real.regions }, (_, index): Territory => {
    const id = `made-up-${numbered(index, 2)}`;
    const [model, stem] = [at(ring, index), at(names, index)];
    return { id, folder: `regions/${id}`, model, stem, ofRegion: genitive(nameOf(model, stem)) };
  });
  const municipalities = Array.from(
    { length: extent.municipalities - real.municipalities },
    (_, index): Territory => {
      const region = at(regions, index);
      const id = `made-up-${numbered(index, 4)}`;
      return {
        id: `${region.id}/${id}`,
        folder: `${region.folder}/municipalities/${id}`,
        model: municipal,
        stem: at(names, regions.length + index),
        ofRegion: region.ofRegion,
      };
    },
  );
  return [...regions, ...municipalities];
};

/** Waivers name findings by fingerprints, and those of another territory are others. */
const left = 'waivers.yaml';

/**
 * The words of the real document as the made-up territory says them: with its name, and with ids of its own for the acts of
 * its register, for an id is that of one act in the whole country.
 */
export const saidBy = ({ id, model, stem }: Pick<Territory, 'id' | 'model' | 'stem'>) => {
  const register = model.files.get('acts.yaml') ?? '';
  const acts = new Set([...register.matchAll(/^ {2}- id: (.+)$/gm)].map(([, act]) => act));
  return (text: string): string =>
    model
      .renamed(text, stem)
      .replaceAll(/(?<=\b(?:id|act): )[a-z0-9-]+/g, (act) =>
        acts.has(act) ? `${id.split('/').at(-1)}-${act}` : act,
      );
};

/** The files of a territory: those of the real document, saying that they are of this territory. */
export const filesOf = (territory: Territory): Files => {
  const { id, model } = territory;
  const said = saidBy(territory);
  return new Map(
    [...model.files]
      .filter(([name]) => name !== left)
      .map(([name, text]) => {
        const own = said(text);
        return [
          name,
          name === 'region.yaml'
            ? own.replace(/^id: .*$/m, `id: ${id.split('/').at(-1)}`).replace(/^code: .*$/m, 'code: "00"')
            : own,
        ];
      }),
  );
};
