// The model territory with a second edition of its act and the order that made it, for the examples of these rules.
import { primer } from '../example-base.ts';

const acts = 'regions/primer/acts';

/** Where the parts of the example lie. */
export const paths = {
  edition: `${acts}/1/editions/2024-03-01`,
  amending: `${acts}/4`,
} as const;

/** The words of edition.yaml that name the amending order. */
export const maker = 'by: приказ Министерства образования Примерной области от 15.02.2024 № 4\n';

/** The order that amends, with these paragraphs for what it changes. */
export const amendingOrder = (
  changes: readonly string[],
  head = '1. Внести в Положение о региональной системе, утверждённое приказом Министерства образования Примерной области от 15.12.2023 № 1, следующие изменения:',
): string => `---
kind: provision
title: О внесении изменений
order:
  kind: order
  issuer: Министерство образования Примерной области
  number: "4"
  date: 2024-02-15
  signatory: { post: Министр, name: А.А. Примерова }
  controller: { post: заместителя министра, name: Б.Б. Образцова }
  inForce: { printed: вступает в силу с 1 марта 2024 года, from: 2024-03-01, clause: order/3 }
---

<Order>

Министерство образования Примерной области

от 15.02.2024 № 4

О внесении изменений в приказ от 15.12.2023 № 1

${[head, ...changes].join('\n\n')}

2. Контроль за исполнением приказа возложить на заместителя министра Б.Б. Образцова.

3. Приказ вступает в силу с 1 марта 2024 года.

Министр

А.А. Примерова

</Order>
`;

/** The documents of an edition that are worded otherwise than the model's. */
export interface Words {
  readonly provision?: string;
  readonly roadmap?: string;
  readonly indicators?: string;
}

/** The documents of the model in an edition of a day, with other words where they are given. */
export const editionOf = (
  from: string,
  { provision = primer.provision, roadmap = primer.roadmap, indicators = primer.indicators }: Words = {},
): Readonly<Record<string, string>> => {
  const folder = `${acts}/1/editions/${from}`;
  return {
    [`${folder}/edition.yaml`]: maker,
    [`${folder}/provision.mdx`]: provision,
    [`${folder}/subjects.yaml`]: primer.subjects,
    [`${folder}/roadmap.yaml`]: roadmap,
    [`${folder}/indicators.yaml`]: indicators,
    [`${folder}/terms.yaml`]: primer.terms,
  };
};

/** Two editions and the order between them: what it says, and the words of the second. */
export const amended = (changes: readonly string[], words: Words = {}): Readonly<Record<string, string>> => ({
  ...editionOf('2024-03-01', words),
  [`${paths.amending}/act.yaml`]: 'status: draft\n',
  [`${paths.amending}/provision.mdx`]: amendingOrder(changes),
});

/** The provision of the model with one passage worded otherwise; throws where the passage is not in it once. */
export const reworded = (passage: string, by: string): string => {
  if (primer.provision.split(passage).length !== 2)
    throw new Error(`«${passage}» must stand exactly once in the model provision`);
  return primer.provision.replace(passage, () => by);
};

/** What rewords the roadmap by an annex of the amending order. */
const rewordedByAnnex = [
  '1.1. Приложение № 2 изложить в новой редакции согласно приложению к настоящему приказу.',
] as const;

/** Two editions and the order between them, which has a roadmap as its annex; the words of the second. */
export const amendedByAnnex = (annex: string, words: Words): Readonly<Record<string, string>> => ({
  ...amended(rewordedByAnnex, words),
  [`${paths.amending}/provision.mdx`]: `${amendingOrder(rewordedByAnnex).replace(
    '  inForce:',
    '  annexes:\n    - { title: Дорожная карта, document: roadmap }\n  inForce:',
  )}\n## Приложение к приказу от 15.02.2024 № 4\n\n<Roadmap/>\n`,
  [`${paths.amending}/roadmap.yaml`]: annex,
});

/** What rewords the provision by an annex of the amending order. */
const rewordedWhole = [
  '1.1. Положение изложить в новой редакции согласно приложению к настоящему приказу.',
] as const;

/** Two editions and the order between them, which has as its annex the text of `provision`, beginning with its title; the words of the second. */
export const rewordedByText = (provision: string, words: Words): Readonly<Record<string, string>> => {
  const text = provision.slice(provision.indexOf('\n# '), provision.indexOf('\n## Приложение № 2'));
  return {
    ...amended(rewordedWhole, words),
    [`${paths.amending}/provision.mdx`]: `${amendingOrder(rewordedWhole).replace(
      '  inForce:',
      '  annexes:\n    - { title: Положение, document: provision }\n  inForce:',
    )}\nПриложение к приказу от 15.02.2024 № 4\n${text}`,
    [`${paths.amending}/subjects.yaml`]: primer.subjects,
    [`${paths.amending}/terms.yaml`]: primer.terms,
  };
};
