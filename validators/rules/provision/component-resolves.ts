// The text of a provision shows other files through components; what they name must be there to show.
import { allParts } from '../../model/all-parts.ts';
import type { Corpus, Part, Territory } from '../../model/types.ts';
import { isWhole, subjectNames } from '../../model/whole.ts';
import type { TerritoryFileKind } from '../../source/files.ts';
import { hintMeant } from '../did-you-mean.ts';
import { edit } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';

/** What a component shows, and the name of the file it comes from. */
const shown: ReadonlyMap<string, { readonly kind: TerritoryFileKind; readonly file: string }> = new Map([
  ['Roadmap', { kind: 'roadmap', file: 'roadmap.yaml' }],
  ['Indicators', { kind: 'indicators', file: 'indicators.yaml' }],
  ['Terms', { kind: 'terms', file: 'terms.yaml' }],
] as const);

/** Whether the order promises the file as an annex: then the missing file is told where it is promised. */
const isAnnex = ({ provision }: Territory, kind: TerritoryFileKind): boolean =>
  (provision?.front.order?.annexes ?? []).some((annex) => annex?.document === kind);

const absentFile = (territory: Territory, part: Part, name: string): Issue | null => {
  const file = shown.get(name);
  if (file === undefined || territory.files.has(file.kind) || isAnnex(territory, file.kind)) return null;
  return {
    at: part.spot,
    message: {
      ru: `На месте <${name}/> должен стоять документ ${file.file}, но такого файла у территории нет`,
      en: `<${name}/> stands for ${file.file}, but the territory has no such file`,
    },
    hint: {
      ru: `Добавьте ${file.file} или уберите <${name}/> из текста, а если раздел опустеет, то и его заголовок.`,
      en: `Add ${file.file}, or remove <${name}/> from the text, with its heading where the section is left empty.`,
    },
    evidence: name,
  };
};

const absentSubject = ({ subjects }: Territory, part: Part, of: string): Issue | null => {
  if (of === '' || subjects.some(({ id }) => id === of)) return null;
  return {
    at: part.spot,
    message: {
      ru: `На этом месте должны стоять функции субъекта «${of}», но такого субъекта в subjects.yaml нет`,
      en: `The functions of the subject “${of}” are to stand here, but subjects.yaml has no such subject`,
    },
    ...hintMeant(
      of,
      subjects.map(({ id }) => id),
    ),
    evidence: of,
  };
};

/** The tables that a place may show, by the name that it shows them by, and the file they stand in. */
const tablesOf = (
  { tables, interactions }: Territory,
  { name, attributes }: NonNullable<Part['component']>,
): {
  readonly wanted: string;
  readonly known: readonly string[];
  readonly kind: TerritoryFileKind;
} | null => {
  if (name === 'Table')
    return { wanted: attributes['id'] ?? '', known: tables.map(({ id }) => id), kind: 'tables' };
  return name === 'Interactions'
    ? {
        wanted: attributes['number'] ?? '',
        known: interactions.map(({ number }) => number),
        kind: 'interactions',
      }
    : null;
};

const absentTable = (corpus: Corpus, territory: Territory, part: Part): Issue | null => {
  const table = part.component === null ? null : tablesOf(territory, part.component);
  if (table === null || table.wanted === '' || table.known.includes(table.wanted)) return null;
  if (!isWhole(corpus, territory, table.kind)) return null;
  return {
    at: part.spot,
    message: {
      ru: `На этом месте должна стоять таблица «${table.wanted}», но такой в ${table.kind}.yaml нет`,
      en: `The table “${table.wanted}” is to stand here, but ${table.kind}.yaml has no such table`,
    },
    ...hintMeant(table.wanted, table.known),
    evidence: table.wanted,
  };
};

export const componentResolves: TerritoryRule = {
  id: 'provision/component-resolves',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'То, что текст показывает из других файлов, существует',
    en: 'What the text shows from other files exists',
  },
  fault: {
    ru: 'Того, что текст показывает из другого файла, нет',
    en: 'What the text shows from another file is not there',
  },
  reason: {
    ru: 'Функции, понятия и приложения хранятся отдельно и подставляются в текст. Если подставить нечего, в акте остаётся дыра.',
    en: 'Functions, terms and annexes are kept apart and put into the text; with nothing to put in, the act has a hole.',
  },
  cure: {
    ru: 'Исправьте идентификатор субъекта или добавьте недостающий файл.',
    en: 'Correct the id of the subject, or add the missing file.',
  },
  *check(territory, { corpus }) {
    const knowsSubjects =
      territory.files.has('subjects') && isWhole(corpus, territory, 'subjects', subjectNames);
    for (const part of allParts(territory.provision?.parts ?? [])) {
      if (part.component === null) continue;
      const { name, attributes } = part.component;
      const judged = name === 'Functions' && knowsSubjects;
      const found = judged
        ? absentSubject(territory, part, attributes['of'] ?? '')
        : (absentTable(corpus, territory, part) ?? absentFile(territory, part, name));
      if (found !== null) yield found;
    }
  },
  bad: [
    {
      title: { ru: 'Таблицы нет', en: 'There is no such table' },
      files: edit('provision', '<Terms/>', '<Terms/>\n\n<Table id="methods"/>'),
      points: '<Table id="methods"/>',
    },
    {
      title: { ru: 'Функции неизвестного субъекта', en: 'Functions of an unknown subject' },
      files: edit('provision', '<Functions of="cnppm"/>', '<Functions of="cnpm"/>'),
      points: '<Functions of="cnpm"/>',
    },
    {
      title: { ru: 'Понятий нет', en: 'There are no terms' },
      files: { 'regions/primer/acts/1/terms.yaml': null },
      points: '<Terms/>',
    },
  ],
  good: [
    {
      title: { ru: 'Текст без понятий', en: 'A text without terms' },
      files: {
        ...edit('provision', '\n<Terms/>\n', '\n4.1. Понятия берутся из закона.\n'),
        'regions/primer/acts/1/terms.yaml': null,
      },
    },
  ],
};
