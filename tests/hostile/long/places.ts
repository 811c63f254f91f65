// The kinds of place where a text of any length may stand. What a schema lets be so long and no longer is written again
// and again, until all such fields of the place hold together as much as one clause would.
import { exampleBase, primer } from '../../../validators/rules/example-base.ts';
import type { SourceFile } from '../../../validators/source/files.ts';
import { type Field, fieldsOf, fullDocument, laidOver, withValues } from '../fields.ts';
import { kinds } from '../site/schema.ts';

/** A kind of place: the files of the model territory with a text there. */
export interface LongPlace {
  readonly name: string;
  readonly files: (text: string) => readonly SourceFile[];
}

const laid = (files: Readonly<Record<string, string>>): readonly SourceFile[] =>
  Object.entries({ ...exampleBase, ...files }).map(([path, content]) => ({ path, content }));

/** A text in pieces of at most `limit` characters. */
const pieces = (text: string, limit: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / limit) }, (_, index) =>
    text.slice(index * limit, (index + 1) * limit),
  );

/** What Markdown would read, written so that it stays text. */
const plain = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);

const inText = (name: string, passage: string, by: (text: string) => string): LongPlace => ({
  name,
  files: (text) =>
    laid({ 'regions/primer/acts/1/provision.mdx': primer.provision.replace(passage, () => by(plain(text))) }),
});

const printed = (name: string, lines: (text: string) => string): LongPlace => ({
  name,
  files: (text) =>
    laid({
      'regions/primer/region.yaml': primer.region.replace('status: draft', 'status: adopted'),
      'regions/primer/acts/1/source.txt': `Положение\n${lines(text)}\n1.1. Положение на 2024–2025 годы\n`,
    }),
});

const inTexts: readonly LongPlace[] = [
  inText('пункт', 'Положение принято в соответствии с законом об образовании.', (text) => text),
  inText('маркированный абзац', '- оценка качества методической работы.', (text) => `- ${text}`),
  inText('заголовок', '## 3. Направления', (text) => `## 3. ${text}`),
  inText('пункт приказа', 'Утвердить Положение о региональной системе.', (text) => text),
  inText('заголовок приложения', '# Положение о региональной системе', (text) => `# ${text}`),
  inText(
    'много абзацев',
    '## 3. Направления',
    (text) =>
      `${pieces(text, 400)
        .map((piece) => piece.trim())
        .join('\n\n')}\n\n## 3. Направления`,
  ),
  inText('вводные слова перечня', 'ЦНППМ поддерживает наставников и обеспечивает:', (text) => `${text}:`),
  inText('понятие в тексте', '<Terms/>', (text) => `«понятие» - ${text}\n\n<Terms/>`),
  printed('строка исходного текста', (text) => text),
  printed('строки исходного текста', (text) => pieces(text, 100).join('\n')),
];

/** Places of the texts: a clause, a heading, a line of the printed source. */
export const placesOfTexts = inTexts;

/** Every field for words that the schemas know. */
export const wordFields: readonly Field[] = kinds.flatMap((kind) =>
  fieldsOf(kind).filter(({ words }) => words),
);

const room = ({ node, most }: Field): number => (node.maxLength ?? Number.POSITIVE_INFINITY) * most;

/** The field that may hold the most words, the first of several, in each kind of file. */
export const roomiestFields: ReadonlyMap<string, Field> = new Map(
  kinds.flatMap((kind) => {
    const [first] = wordFields.filter((field) => field.kind === kind).toSorted((a, b) => room(b) - room(a));
    return first === undefined ? [] : [[kind, first]];
  }),
);

/** The files of the model territory with texts in a field, in as many copies of its item as the schema takes. */
export const inField = ({ kind, path, most }: Field, texts: readonly string[]): readonly SourceFile[] =>
  laidOver(kind, withValues(fullDocument(kind), path, texts.slice(0, most)));
