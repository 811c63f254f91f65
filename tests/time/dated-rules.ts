// Which rules read a date or a threshold: found in their source, with that of what they import from the rule book.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const book = resolve(import.meta.dirname, '../../validators/rules');

const sources: ReadonlyMap<string, string> = new Map(
  readdirSync(book, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(book, name))
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
);

/** What frames every rule, what only its examples need, and what gathers printed words, says nothing of what a rule reads. */
const aside = /(?:^|\/)(?:example[^/]*|index|rule|gathering|finding|accepted|norms|printed-texts)\.ts$/;

const importsOf = (file: string): readonly string[] =>
  [...(sources.get(file) ?? '').matchAll(/^(?:import|\} from).*?'(\.[^']+)';$/gmu)]
    .map(([, name = '']) => resolve(dirname(file), name))
    .filter((name) => sources.has(name) && !aside.test(name));

const withImports = (file: string, known = new Set<string>()): ReadonlySet<string> => {
  if (known.has(file)) return known;
  known.add(file);
  for (const other of importsOf(file)) withImports(other, known);
  return known;
};

/** The source without imports, comments, texts and examples. */
const readable = (file: string): string =>
  (sources.get(file) ?? '')
    .replace(/\n {2}bad: \[[\s\S]*$/u, '')
    .replace(/^import[^;]*;$/gmu, '')
    .replace(/\/\*\*[\s\S]*?\*\//gu, '')
    .replace(/^\s*\/\/.*$/gmu, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/gu, "''");

/** Names under which the date of the verdict, dates of documents, years, deadlines, thresholds and values are read. */
const READS =
  /\b(?:asOf|date|period|periods|until|inForce|signedOn|signedNotBefore|daysOf|deadline|thresholds?|judgeIndicator|measured|isWorse|isImpossibleShare|timesAYear|baseline|achieved|targets|statistics)\b/u;

/** Ids of the rules that read a date or a threshold, in any way. */
export const datedRules: readonly string[] = [...sources]
  .flatMap(([file, text]) => {
    const ids = [...text.matchAll(/^ {2}id: '([a-z]+\/[a-z-]+)'/gmu)].map(([, id = '']) => id);
    return ids.length > 0 && [...withImports(file)].some((each) => READS.test(readable(each))) ? ids : [];
  })
  .sort();
