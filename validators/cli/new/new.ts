// `svod new`: begins a territory or an act with files that explain themselves.
import { stringify } from 'yaml';
import { visible } from '../../report/visible.ts';
import { decode } from '../../source/decode.ts';
import { classify, insideRoot, type SourceFile } from '../../source/files.ts';
import type { CheckedKind } from '../../source/schema-walk.ts';
import { subjectByName } from '../../text/federation-subjects.ts';
import type { Call } from '../call/options.ts';
import { type ActKind, actKinds, lastValue } from '../call/values.ts';
import { unknownValue, WrongCall } from '../call/wrong-call.ts';
import type { Carry } from '../command.ts';
import { readContent } from '../content-folder.ts';
import { loadProject } from '../project/project.ts';
import { writeFolder } from '../write-folder.ts';
import { subjectById } from './known-subject.ts';
import { type Given, skeleton } from './skeleton.ts';

/** What is to be begun. */
interface Begun {
  /** Its folder inside the content folder. */
  readonly folder: string;
  readonly files: readonly NewFile[];
}

interface NewFile {
  readonly name: string;
  readonly kind: CheckedKind;
  readonly given: Given;
}

const value = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

/** The first line by which editors find the schema of a new file, as the other files of the content have it; '' where they have none. */
const headOf = (files: readonly SourceFile[], root: string) => {
  const depthOf = (path: string): number => insideRoot(root, path).split('/').length - 1;
  for (const { path, content } of files) {
    if (typeof content === 'object' && 'refused' in content) continue;
    const text = decode(path, content).text ?? '';
    const found = /^# yaml-language-server: \$schema=((?:\.\.\/)+)(.*\/)?[a-z-]+\.schema\.json\n/.exec(text);
    if (found === null) continue;
    const beyond = (found[1] ?? '').length / '../'.length - depthOf(path);
    return (kind: CheckedKind, depth: number): string =>
      `# yaml-language-server: $schema=${'../'.repeat(Math.max(depth + beyond, 0))}${found[2] ?? ''}${kind}.schema.json`;
  }
  return () => '';
};

/** Documents of the kinds that an act may be begun with; an act of several kinds has those of each. */
const documents: Readonly<Record<ActKind, readonly NewFile[]>> = {
  provision: [
    { name: 'provision.mdx', kind: 'provision', given: { kind: 'provision', order: { kind: 'order' } } },
    { name: 'subjects.yaml', kind: 'subjects', given: {} },
  ],
  order: [{ name: 'provision.mdx', kind: 'provision', given: { order: { kind: 'order' } } }],
  roadmap: [
    {
      name: 'roadmap.yaml',
      kind: 'roadmap',
      given: { columns: '', measures: { responsible: '', deadline: '', result: '' } },
    },
  ],
  indicators: [{ name: 'indicators.yaml', kind: 'indicators', given: {} }],
};

const kindsOf = (call: Call): readonly ActKind[] =>
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

const idPattern = /^[a-z][a-z0-9-]*$/;
const actPattern = /^[a-z0-9][a-z0-9-]*$/;

const badName = (word: string): WrongCall =>
  new WrongCall({
    ru: `«${word}» не годится в имя папки: пишите строчные латинские буквы, цифры и дефис, имя территории начинайте с буквы, например lipetsk или lipetsk/312.`,
    en: `“${word}” is no name for a folder: write small Latin letters, digits and hyphens, the name of a territory beginning with a letter, e.g. lipetsk or lipetsk/312.`,
  });

const actMeant = (word: string, ofMunicipality: boolean): WrongCall =>
  new WrongCall({
    ru: `«${word}» – это акт${ofMunicipality ? ' муниципалитета' : ''}? Скажите, что он несёт: --kind ${actKinds.join('|')}.`,
    en: `Is “${word}” an act${ofMunicipality ? ' of a municipality' : ''}? Say what it brings: --kind ${actKinds.join('|')}.`,
  });

const folderOf = (territory: readonly string[]): string => `regions/${territory.join('/municipalities/')}`;

const territoryBegun = (call: Call, names: readonly string[]): Begun => {
  const id = names.at(-1) ?? '';
  const municipality = names.length === 2;
  const said = lastValue(call, 'name');
  const subject = municipality ? null : said === null ? subjectById(id) : subjectByName(said);
  const name = said ?? subject?.name ?? null;
  const code = lastValue(call, 'code') ?? subject?.code ?? null;
  const given: Given = {
    id,
    ...(name === null ? {} : { name: value(name) }),
    level: municipality ? 'municipality' : 'region',
    ...(code === null ? {} : { code: `"${code.replaceAll(/["\\]/g, '')}"` }),
  };
  return { folder: folderOf(names), files: [{ name: 'region.yaml', kind: 'region', given }] };
};

const actBegun = (names: readonly string[], kinds: readonly ActKind[]): Begun => {
  const wanted = kinds.flatMap((kind) => documents[kind]);
  const files = new Map(wanted.map((file) => [file.name, file]));
  return {
    folder: `${folderOf(names.slice(0, -1))}/acts/${names.at(-1)}`,
    files: [{ name: 'act.yaml', kind: 'act', given: { status: 'draft' } }, ...files.values()],
  };
};

const begunBy = (call: Call, word: string): Begun => {
  const names = word.split('/');
  const kinds = kindsOf(call);
  const isAct = kinds.length > 0;
  const territory = isAct ? names.slice(0, -1) : names;
  if (!isAct && names.length === 2 && idPattern.test(names[0] ?? '') && /^\d/.test(names[1] ?? ''))
    throw actMeant(word, false);
  if (!territory.every((name) => idPattern.test(name)) || !actPattern.test(names.at(-1) ?? ''))
    throw badName(word);
  if (territory.length > 2 || (isAct && territory.length === 0))
    throw isAct
      ? new WrongCall({
          ru: `Назовите акт вместе с территорией: ${territory.length === 0 ? `lipetsk/${word}` : 'buryatia/dzhida/plan'}.`,
          en: `Name the act with its territory: ${territory.length === 0 ? `lipetsk/${word}` : 'buryatia/dzhida/plan'}.`,
        })
      : actMeant(word, true);
  return isAct ? actBegun(names, kinds) : territoryBegun(call, names);
};

/** What a new file lies in must be there before: an act has a territory, a municipality a region. */
const requireAbove = ({ folder }: Begun, word: string, files: readonly SourceFile[], root: string): void => {
  const above = folder.replace(/\/(?:municipalities|acts)\/[^/]+$/, '');
  if (above === folder || files.some(({ path }) => insideRoot(root, path) === `${above}/region.yaml`)) return;
  const name = word.slice(0, word.lastIndexOf('/'));
  const known = files.flatMap(({ path }) => {
    const meant = classify(insideRoot(root, path));
    return meant.in === 'territory' && meant.kind === 'region' ? [meant.territory] : [];
  });
  throw unknownValue(
    {
      ru: `Такой территории ещё нет (начните её: svod new ${name}):`,
      en: `There is no such territory yet (begin it: svod new ${name}):`,
    },
    name,
    known,
  );
};

/** The text below the requisites is the author's: nothing is said in it that is not printed. */
const textOf = ({ kind, given }: NewFile, head: string): string =>
  kind === 'provision' ? `---\n${skeleton(kind, given)}---\n` : skeleton(kind, given, head);

/** Makes the folder of a territory or an act. @throws WrongCall where it is there, or the call does not say what to begin */
export const begin: Carry = async (call, edge, lang) => {
  const [word, ...paths] = call.words;
  if (word === undefined)
    throw new WrongCall({
      ru: 'Назовите, что начать: территорию (svod new lipetsk) или акт (svod new lipetsk/312 --kind provision).',
      en: 'Name what to begin: a territory (svod new lipetsk) or an act (svod new lipetsk/312 --kind provision).',
    });
  const begun = begunBy(call, word);
  const content = (await loadProject(call, edge)).content(paths);
  const { files } = readContent(content);
  requireAbove(begun, word, files, content.root);
  const head = headOf(files, content.root);
  const depth = begun.folder.split('/').length;
  const shown = content.root === '' ? begun.folder : `${content.root}/${begun.folder}`;
  writeFolder(content.disk, {
    path: begun.folder,
    shown: `${shown}/`,
    files: begun.files.map((file) => ({ name: file.name, text: textOf(file, head(file.kind, depth)) })),
  });
  for (const { name } of begun.files) edge.out(`${visible(`${shown}/${name}`)}\n`);
  edge.out(
    lang === 'ru'
      ? `Что ещё не вписано, скажет svod check ${shown}\n`
      : `What is still to be filled in, svod check ${shown} tells\n`,
  );
  return 0;
};
