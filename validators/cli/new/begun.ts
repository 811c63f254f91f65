// What a call of `svod new` begins: the folder, and its files with what is known of them already.
import { unknownValue, WrongCall } from '../../folder/wrong-call.ts';
import type { CheckedKind } from '../../source/schema-walk.ts';
import type { Call } from '../call/options.ts';
import { type ActKind, actKinds, lastValue } from '../call/values.ts';
import { badName, isActName, isTerritoryName } from '../folder-names.ts';
import { passportOf } from './passport.ts';
import type { Given } from './skeleton.ts';

/** What is to be begun. */
export interface Begun {
  /** Its folder inside the content folder. */
  readonly folder: string;
  readonly files: readonly NewFile[];
}

export interface NewFile {
  readonly name: string;
  readonly kind: CheckedKind;
  readonly given: Given;
  /** What its text begins with, below the requisites; '' where nothing is known of it. */
  readonly text?: string;
}

const orderAlone: NewFile = {
  name: 'provision.mdx',
  kind: 'provision',
  given: { kind: 'order', order: { kind: 'order' } },
};

/**
 * Documents of the kinds that an act may be begun with; an act of several kinds has those of each. Whatever it is, an order adopts
 * it, and its requisites and text stand in provision.mdx.
 */
const documents: Readonly<Record<ActKind, readonly NewFile[]>> = {
  provision: [
    { name: 'provision.mdx', kind: 'provision', given: { kind: 'provision', order: { kind: 'order' } } },
    { name: 'subjects.yaml', kind: 'subjects', given: {} },
  ],
  order: [orderAlone],
  roadmap: [
    orderAlone,
    {
      name: 'roadmap.yaml',
      kind: 'roadmap',
      given: { columns: '', measures: { responsible: '', deadline: '', result: '' } },
    },
  ],
  indicators: [
    orderAlone,
    {
      name: 'indicators.yaml',
      kind: 'indicators',
      given: { columns: '', indicators: { targets: '' } },
    },
  ],
};

const tables: Partial<Readonly<Record<ActKind, string>>> = {
  roadmap: '<Roadmap/>',
  indicators: '<Indicators/>',
};

/** The same file for a document above which a stamp is printed: the stamp says what an order would, and no order is asked for. */
const underStamp = (file: NewFile, kinds: readonly ActKind[]): NewFile => {
  if (file.kind !== 'provision') return file;
  const approval = { issuer: '' };
  const stamp = '<Approval>\n\n</Approval>';
  // Where its tables stand in a provision, only the author knows.
  if (kinds.includes('provision')) return { ...file, given: { kind: 'provision', approval }, text: stamp };
  const text = [stamp, ...kinds.flatMap((kind) => tables[kind] ?? [])].join('\n\n');
  return { ...file, given: { kind: 'annex', approval }, text };
};

/** The kinds that a call names. @throws WrongCall */
export const kindsOf = (call: Call): readonly ActKind[] =>
  (call.options.get('kind') ?? []).map((word) => {
    const kind = actKinds.find((one) => one === word);
    if (kind === undefined)
      throw unknownValue(
        { ru: 'Параметр --kind не принимает', en: 'The option --kind does not take' },
        word,
        actKinds,
      );
    return kind;
  });

const actMeant = (word: string, ofMunicipality: boolean): WrongCall =>
  new WrongCall({
    ru: `«${word}» – это акт${ofMunicipality ? ' муниципалитета' : ''}? Скажите, что он несёт: --kind ${actKinds.join('|')}.`,
    en: `Is “${word}” an act${ofMunicipality ? ' of a municipality' : ''}? Say what it brings: --kind ${actKinds.join('|')}.`,
  });

const stampOfOrder = (): WrongCall =>
  new WrongCall({
    ru: 'Параметр --stamp – для документа, над которым вместо приказа напечатан гриф: назовите этот документ, --kind provision|roadmap|indicators.',
    en: 'The option --stamp is for a document with a stamp in the place of an order: name the document, --kind provision|roadmap|indicators.',
  });

const draftHasOrder = (): WrongCall =>
  new WrongCall({
    ru: 'В проекте (--draft) приказ есть всегда: уберите --stamp, а в --kind назовите документы, provision|roadmap|indicators.',
    en: 'A draft (--draft) always has an order: leave out --stamp, and name documents in --kind, provision|roadmap|indicators.',
  });

/** Whether a call asks for the complete draft of an act, in the content or also as a document of Word. */
export const wantsDraft = ({ options }: Call): boolean => options.has('draft') || options.has('docx');

const folderOf = (territory: readonly string[]): string => `regions/${territory.join('/municipalities/')}`;

const territoryBegun = (call: Call, names: readonly string[]): Begun => {
  const said = { name: lastValue(call, 'name'), code: lastValue(call, 'code') };
  return {
    folder: folderOf(names),
    files: [{ name: 'region.yaml', kind: 'region', given: passportOf(names, said) }],
  };
};

const actBegun = (names: readonly string[], kinds: readonly ActKind[], stamped: boolean): Begun => {
  const wanted = kinds.flatMap((kind) => documents[kind]);
  // Of a provision and an order alone the provision is meant.
  const files = new Map(wanted.map((file) => [file.name, file]));
  for (const file of wanted) if (file !== orderAlone) files.set(file.name, file);
  return {
    folder: `${folderOf(names.slice(0, -1))}/acts/${names.at(-1)}`,
    files: [
      { name: 'act.yaml', kind: 'act', given: { status: 'draft' } },
      ...[...files.values()].map((file) => (stamped ? underStamp(file, kinds) : file)),
    ],
  };
};

/** What is to be begun by the word of a call, `lipetsk` or `lipetsk/312`. @throws WrongCall where it names no folder to be made */
export const begunBy = (call: Call, word: string): Begun => {
  const names = word.split('/');
  const kinds = kindsOf(call);
  const isAct = kinds.length > 0 || wantsDraft(call);
  const stamped = call.options.has('stamp');
  if (wantsDraft(call) && (kinds.includes('order') || stamped)) throw draftHasOrder();
  if (stamped && (!isAct || kinds.includes('order'))) throw stampOfOrder();
  const territory = isAct ? names.slice(0, -1) : names;
  if (!isAct && names.length === 2 && isTerritoryName(names[0] ?? '') && /^\d/.test(names[1] ?? ''))
    throw actMeant(word, false);
  if (!territory.every(isTerritoryName) || !isActName(names.at(-1) ?? '')) throw badName(word);
  if (territory.length > 2 || (isAct && territory.length === 0))
    throw isAct
      ? new WrongCall({
          ru: `Назовите акт вместе с территорией: ${territory.length === 0 ? `lipetsk/${word}` : 'buryatia/dzhida/plan'}.`,
          en: `Name the act with its territory: ${territory.length === 0 ? `lipetsk/${word}` : 'buryatia/dzhida/plan'}.`,
        })
      : actMeant(word, true);
  return isAct ? actBegun(names, kinds, stamped) : territoryBegun(call, names);
};
