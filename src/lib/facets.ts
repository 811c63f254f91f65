// What a list can be narrowed by, in one shape for every list: its facets, and what each of its items answers to.

/** A choice of a facet: its value in the address, which holds no space, and its words. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface Facet<Name extends string = string> {
  readonly name: Name;
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** What an item answers to in each facet, in values of its choices. */
export type Answers<Name extends string = string> = Readonly<Record<Name, readonly string[]>>;

/**
 * The facets that divide a list: of each the choices that some item answers to. A facet whose one choice every item answers
 * to, or none, tells nothing apart and is left out.
 */
export const dividing = <Name extends string>(
  facets: readonly Facet<Name>[],
  items: readonly Answers<Name>[],
): readonly Facet<Name>[] =>
  facets
    .map((facet) => {
      const used = new Set(items.flatMap((answers) => answers[facet.name]));
      return { ...facet, choices: facet.choices.filter(({ value }) => used.has(value)) };
    })
    .filter(
      ({ name, choices: [first, second] }) =>
        second !== undefined ||
        (first !== undefined && items.some((answers) => !answers[name].includes(first.value))),
    );

/** What an item answers to as attributes of its element, where list-filter.ts reads them: `data-territory="vladimir"`. */
export const answerData = (answers: Answers): Readonly<Record<`data-${string}`, string>> =>
  Object.fromEntries(Object.entries(answers).map(([name, values]) => [`data-${name}`, values.join(' ')]));
