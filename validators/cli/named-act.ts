// Which act a word of a call names.
import { unknownValue } from '../folder/wrong-call.ts';
import type { Territory } from '../model/types.ts';

/** An act of a territory. */
export interface NamedAct {
  readonly territory: Territory;
  readonly act: Territory['acts'][number];
}

const allActs = (territories: readonly Territory[]): readonly (NamedAct & { readonly name: string })[] =>
  territories.flatMap((territory) =>
    territory.acts.map((act) => ({ territory, act, name: `${territory.id}/${act.id}` })),
  );

/** The act that a word names: `vladimir/767`, `buryatia/dzhida/provision`. @throws WrongCall where there is none */
export const actNamed = (word: string, territories: readonly Territory[]): NamedAct => {
  const known = allActs(territories);
  const found = known.find(({ name }) => name === word);
  if (found === undefined)
    throw unknownValue(
      { ru: 'Нет такого акта:', en: 'Unknown act:' },
      word,
      known.map(({ name }) => name),
    );
  return found;
};

/** The same, where the name of a territory alone names the act that leads it. @throws WrongCall where there is none */
export const actOrLeading = (word: string, territories: readonly Territory[]): NamedAct => {
  const territory = territories.find(({ id }) => id === word);
  const leading = territory?.acts.find(({ id }) => id === territory.act?.id);
  return territory === undefined || leading === undefined
    ? actNamed(word, territories)
    : { territory, act: leading };
};
