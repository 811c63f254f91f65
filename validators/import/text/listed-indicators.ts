// Indicators that stand in the running text, one under another or in one sentence: «Показатели: 1. Доля педагогов … (к 2024 году –
// не менее 70 %).» They stay in the text, and are entered as rows: proposed, and a person may say that they are none.
import { analyse } from '../../language/analyse.ts';
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import type { Choosing } from '../choosing.ts';
import type { Said, ValueMap } from '../said.ts';
import { type FederalName, proposedFederal } from '../tables/federal.ts';
import { linesOf, type Outlined } from './outline.ts';

const ABOUT = /(?<!\p{L})(?:показател|индикатор)/iu;
/** What is counted. */
const MEASURE = /^(?:дол[яи]|процент|удельн|количеств|числ[оа]|численност|охват|наличи|средн)/iu;

/** «… (к 2024 году – не менее 70 %)» */
const IN_BRACKETS =
  /^(?<name>.+?)\s*\((?:к|до|в|на)\s+(?<year>20\d\d)\s+год[ау]?\s*(?:[–—-]\s*)?(?<value>[^()]*\d[^()]*)\)$/u;
/** «… – не менее 80 % к 2025 году» */
const AT_END =
  /^(?<name>.+?)[\s,]*\s[–—-]\s+(?<value>[^–—()]*\d[^–—()]*?)\s+(?:к|до|в|на)\s+(?<year>20\d\d)\s+год[ау]?$/u;
/** «…: 2022 год – не менее 20 %, 2024 год – не менее 60 %» */
const BY_YEARS =
  /(?<year>20\d\d)\s+год[ау]?\s*(?:[–—-]\s*)?(?<value>(?:не\s+\p{L}+\s+)?\d[^,;()]*?)(?=\s*(?:[,;()]|$))/gu;
const BEFORE_VALUES = /^(?<name>.+?)[\s,]*(?:\(|:|\s[–—-])\s*(?:(?:к|до|в|на)\s+)?(?=не\s|\d)/u;

const longestName = 500;
const fewest = 2;

/** An item of a text that may be an indicator. */
export interface ListedRow {
  readonly said: Said;
  readonly number: string | null;
  readonly text: string;
  readonly clause: string | null;
}

/** «Разработана и реализуется система …»: what is to be so. */
const saysState = (text: string): boolean =>
  analyse(/\p{L}+/u.exec(text)?.[0] ?? '').some(({ part }) => part === 'short participle');

const rowIn = (said: Said, text: string, clause: string | null): ListedRow | null => {
  const number = readClauseNumber(text);
  const own = text.slice(number?.rest ?? 0).replace(/[\s.;]+$/u, '');
  const isRow = own.length <= longestName && (MEASURE.test(own) || saysState(own));
  return isRow ? { said, number: number?.number ?? null, text: own, clause } : null;
};

/** «Показатели сети: доля школ …; число методистов …»: those of one sentence. */
const inSentence = (said: Said, clause: string | null): readonly ListedRow[] => {
  const [, announced = '', rest = ''] = /^([^:]{3,300}):\s+(.+)$/u.exec(said.text) ?? [];
  if (!ABOUT.test(announced)) return [];
  const parts = rest.split(/;\s+/u);
  const rows = parts.flatMap((text) => rowIn(said, text, clause) ?? []);
  return parts.length < fewest || rows.length < parts.length ? [] : rows;
};

/** A list of nothing but measures with their values, whatever stands over it. */
const isOfValues = ({ lines }: Extract<Outlined, { kind: 'list' }>): boolean =>
  lines.every(({ said: { text } }) => {
    const own = text.slice(readClauseNumber(text)?.rest ?? 0);
    return MEASURE.test(own) && /\d/u.test(own);
  });

/** Under what words the items stand: those of a heading or of a line that announces a list; null where they are of something else. */
const announcing = (one: Outlined): boolean | null => {
  if (one.kind === 'heading') return ABOUT.test(one.line.said.text);
  if (one.kind !== 'line') return null;
  const { text } = one.line.said;
  if (/:$/u.test(text)) return ABOUT.test(text);
  return readClauseNumber(text)?.number.includes('.') === true ? false : null;
};

/** The items of a text that may be indicators, each with its clause. */
export const listedRows = (outline: readonly Outlined[]): readonly ListedRow[] => {
  const rows: ListedRow[] = [];
  let isUnder = false;
  let clause: string | null = null;
  for (const one of outline) {
    const announces = announcing(one);
    if (announces !== null) {
      const said = one.kind === 'line' ? one.line.said.text : '';
      isUnder = announces;
      clause = announces ? (readClauseNumber(said)?.number ?? clause ?? one.at.clause) : null;
    }
    const lines = linesOf(one).map(({ said }) => said);
    if (announces === null && isUnder) {
      const own = lines.map((said) => rowIn(said, said.text, clause ?? one.at.clause));
      if (own.every((row) => row !== null)) rows.push(...own);
    } else if (one.kind === 'list' && isOfValues(one)) {
      rows.push(...lines.flatMap((said) => rowIn(said, said.text, one.at.clause) ?? []));
    } else if (announces !== true) rows.push(...lines.flatMap((said) => inSentence(said, one.at.clause)));
  }
  return rows;
};

interface Parts {
  readonly name: string;
  readonly targets: readonly (readonly [year: string, value: string])[];
}

/** The name of an indicator, and what it is to be by which year. */
const partsOf = (text: string): Parts => {
  const { name, year = '', value = '' } = (IN_BRACKETS.exec(text) ?? AT_END.exec(text))?.groups ?? {};
  if (name !== undefined) return { name, targets: [[year, value]] };
  const targets = [...text.matchAll(BY_YEARS)].map(
    ({ groups }) => [groups?.['year'] ?? '', groups?.['value'] ?? ''] as const,
  );
  return { name: BEFORE_VALUES.exec(text)?.groups?.['name'] ?? text, targets };
};

const part = ({ stretches }: Said, text: string): Said => ({ text: text.trim(), stretches });

const nameOf = ({ said, text }: ListedRow): Said => part(said, partsOf(text).name);

const rowValue = (row: ListedRow, federal: string | undefined): ValueMap => {
  const { said, number, text, clause } = row;
  const targets = partsOf(text).targets.map(([year, value]) => [year, part(said, value)] as const);
  return {
    number: number ?? undefined,
    name: nameOf(row),
    federal,
    targets: targets.length === 0 ? undefined : Object.fromEntries(targets),
    clause: clause ?? undefined,
  };
};

/** Proposes the rows of a text as indicators, as indicators.yaml holds them; null where they are none. */
export const listedIndicators = (
  rows: readonly ListedRow[],
  federal: readonly FederalName[],
  choosing: Choosing,
  prefix: string,
): ValueMap | null => {
  const [first] = rows;
  if (first === undefined || rows.filter(({ text }) => MEASURE.test(text)).length < fewest) return null;
  const id = `${prefix}listed`;
  const chosen = choosing.choose<'indicators' | 'none'>({
    id,
    at: first.said.stretches[0] ?? null,
    says: {
      ru: `Перечень понят как показатели: ${rows.length}. Они остались в тексте и внесены строками`,
      en: `The list is taken for indicators: ${rows.length}. They stay in the text and are entered as rows`,
    },
    likelihood: 0.7,
    choices: [
      { value: 'indicators', says: { ru: 'показатели', en: 'indicators' } },
      { value: 'none', says: { ru: 'не показатели: оставить текстом', en: 'no indicators: leave as text' } },
    ],
  });
  if (chosen === 'none') return null;
  const links = proposedFederal(rows.map(nameOf), federal, choosing, id);
  return {
    title: undefined,
    indicators: rows.map((row, index) => rowValue(row, links.get(index))),
  };
};
