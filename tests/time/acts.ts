// Acts and requisites: what a document could know and do hangs on the day it was signed.
import { primer, replaced } from '../../validators/rules/example-base.ts';
import { always, around, type Files, onThatDay, path, type Turning } from './turning.ts';

const printedDate = (iso: string): string => iso.split('-').reverse().join('.');
const methods = 'Об утверждении методик расчета показателей';

const act = (id: string, number: string, date: string, more = ''): string =>
  `  - { id: ${id}, kind: order, issuer: Министерства, number: "${number}", date: ${date}, title: ${methods}, printed: приказ Министерства от ${printedDate(date)} № ${number} «${methods}»${more} }\n`;

const demanded = (kind: string, date: string): Files => ({
  [path.acts]:
    primer.acts +
    act('methods', '37', date, `, required: { kinds: [${kind}], levels: [region], statedIn: [sosed#1.2] }`),
});

const adopted: Files = { [path.act]: replaced('act', 'status: draft', 'status: adopted') };

const resting = (id: string): string =>
  replaced(
    'provision',
    '  - { act: education-law, clause: "1.2" }\n',
    `  - { act: education-law, clause: "1.2" }\n  - { act: ${id}, clause: "1.2" }\n`,
  );

/** The neighbours' order that repeals what the model territory rests on. */
const repealedOn = (date: string): Files => ({
  'regions/sosed/region.yaml': 'id: sosed\nname: Соседняя область\nlevel: region\n',
  'regions/sosed/acts/1/act.yaml': 'status: adopted\n',
  'regions/sosed/acts/1/provision.mdx': `---\nkind: provision\ntitle: Положение\norder:\n  kind: order\n  issuer: Министерство\n  number: "2"\n  date: ${date}\n  repeals:\n    - { act: methods, clause: order/1 }\n---\n\n<Order>\n\n1. Признать утратившим силу приказ от 01.02.2021 № 37.\n\n</Order>\n`,
  [path.acts]: primer.acts + act('methods', '37', '2021-02-01'),
  [path.provision]: resting('methods'),
});

/** The day on which the model territory's order was signed. */
const signed = '2023-12-15';

export const acts: readonly Turning[] = [
  {
    rule: 'basis/required-acts-cited',
    what: 'от проекта обязательный акт требуется со дня его подписания',
    at: around('2024-03-04', false, true, true),
    files: always(demanded('provision', '2024-03-04')),
    asOf: onThatDay,
  },
  {
    rule: 'basis/required-acts-cited',
    what: 'от принятого документа акт требуется, если он не моложе',
    at: around(signed, true, true, false),
    files: (day) => ({ ...adopted, ...demanded('provision', day) }),
  },
  {
    rule: 'basis/federal-acts-named',
    what: 'о названном другими акте проекту говорят со дня его подписания',
    at: around('2024-03-04', false, true, true),
    files: always(demanded('concept', '2024-03-04')),
    asOf: onThatDay,
  },
  {
    rule: 'basis/federal-acts-named',
    what: 'о нём говорят принятому документу, если акт не моложе',
    at: around(signed, true, true, false),
    files: (day) => ({ ...adopted, ...demanded('concept', day) }),
  },
  {
    rule: 'basis/not-superseded',
    what: 'одноимённый акт сменил прежний, если подписан не позже документа',
    at: around(signed, true, true, false),
    files: (day) => ({
      [path.acts]: primer.acts + act('old', '37', '2021-02-01') + act('new', '262', day),
      [path.provision]: resting('old'),
    }),
  },
  {
    rule: 'basis/not-superseded',
    what: 'одноимённый акт сменил прежний, если он моложе его',
    at: around('2021-02-01', false, false, true),
    files: (day) => ({
      [path.acts]: primer.acts + act('old', '37', '2021-02-01') + act('new', '262', day),
      [path.provision]: resting('old'),
    }),
  },
  {
    rule: 'basis/act-in-force',
    what: 'соседи отменили акт не позже, чем подписан документ',
    at: around(signed, true, true, false),
    files: repealedOn,
  },
  {
    rule: 'territory/repeal-consistent',
    what: 'документ не может утратить силу раньше, чем подписан',
    at: around(signed, true, false, false),
    files: (day) => ({
      [path.act]: replaced('act', 'status: draft', `status: repealed\nrepealed: { on: ${day} }`),
    }),
  },
  {
    rule: 'territory/edition-by-act',
    what: 'редакция действует не раньше, чем на другой день после подписания акта',
    at: around(signed, true, true, false),
    files: (day) => ({
      [`regions/primer/acts/1/editions/${day}/edition.yaml`]: 'by: приказ от 01.02.2024 № 4\n',
      [`regions/primer/acts/1/editions/${day}/provision.mdx`]: primer.provision,
    }),
  },
  {
    rule: 'requisites/entry-into-force',
    what: 'приказ вступает в силу не раньше, чем подписан',
    at: around(signed, true, false, false),
    files: (day) => ({
      ...adopted,
      [path.provision]: replaced('provision', 'from: 2023-12-15', `from: ${day}`),
    }),
  },
];
