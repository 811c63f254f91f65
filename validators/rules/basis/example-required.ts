// A federal act that documents of a kind and level have to name, for the examples of the rules on it.
import { replaced } from '../example-base.ts';

/** The register with a directive of 16 December 2020 that these kinds and levels must name. */
export const withRequired = (kinds: string, levels = 'region', date = '2020-12-16'): string =>
  replaced(
    'acts',
    'printed: прежний приказ\n',
    `printed: прежний приказ
  - id: directive-174
    kind: directive
    number: Р-174
    date: ${date}
    printed: распоряжение от ${date.split('-').reverse().join('.')} № Р-174
    required: { kinds: [${kinds}], levels: [${levels}], statedIn: [sosed#1.2] }
`,
  );

/** The provision that names that directive in a clause, and in its list of acts. */
export const namingDirective: string = replaced(
  'provision',
  'законом об образовании.',
  'законом об образовании и распоряжением от 16 декабря 2020 г. № Р-174.',
).replace(
  '  - { act: education-law, clause: "1.2" }',
  '  - { act: education-law, clause: "1.2" }\n  - { act: directive-174, clause: "1.2", printed: распоряжением от 16 декабря 2020 г. № Р-174 }',
);
