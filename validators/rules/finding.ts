// A finding: what is wrong, where, by which norm, how to mend it. It has the form that `--format json` prints.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ActPlace } from '../source/act-place.ts';
import type { Range } from '../source/position.ts';
import { placeOf, type Spot } from '../source/spot.ts';
import type { Severity, Text } from './rule.ts';

/** Why a finding is accepted, by whom, and until when. */
export interface Waived {
  readonly reason: string;
  readonly by: string;
  readonly until: string;
}

/** The norm of a finding in words; `act` is null where it is the craft of drafting. */
export interface NormCitation {
  readonly act: string | null;
  readonly clause: string | null;
}

/** A step of the reasoning, with the place of the value it speaks of. */
export interface FindingGround {
  readonly says: Text;
  readonly at: (Range & { readonly file: string }) | null;
  /** The same place in an act; null where there is none. */
  readonly place: ActPlace | null;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Text;
  /** How the author of the act mends it. */
  readonly hint: Text;
  /** What the editor of the data does beside it, or null. */
  readonly edit: Text | null;
  /** Where it stands in the act; null for a fault of the data only, which speaks to the editor everywhere. */
  readonly place: ActPlace | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly pointer: string;
  /** Territory (`vladimir`, `buryatia/dzhida`), or null for what belongs to none. */
  readonly region: string | null;
  readonly norm: NormCitation;
  readonly grounds: readonly FindingGround[];
  readonly fingerprint: string;
  readonly waived: Waived | null;
}

/** What a fingerprint is made of; the place in the file is not part of it. */
export interface Identity {
  readonly rule: string;
  readonly region: string | null;
  /** The folder of the act of the territory that it is about: another act of the territory may say the same. */
  readonly act: string | null;
  /** Where it is, by the names of the rows; null for a defect that no one place tells. */
  readonly spot: Spot | null;
  readonly evidence: string;
  /** 0 for the first finding with the same other parts, 1 for the next. */
  readonly copy: number;
}

/** The folder of the act in which a file of content lies; null for a file of a territory or of the federal layer. */
export const actFolderOf = (file: string): string | null =>
  /(?:^|\/)acts\/([^/]+)\//u.exec(file)?.[1] ?? null;

/** Sixteen hexadecimal digits that stay the same when lines move, rows are reordered and other acts come. */
export const fingerprint = ({ rule, region, act, spot, evidence, copy }: Identity): string => {
  const place =
    spot === null ? [] : [placeOf(spot).file.split('/').at(-1) ?? '', spot.source.identity(spot.path)];
  const parts = [rule, region ?? '', act ?? '', ...place, evidence, String(copy)];
  return bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, 16);
};

/** How to mend a finding, for one who edits the data: the cure of the act, and what to write. */
export const editorHint = ({ hint, edit }: Pick<Finding, 'hint' | 'edit'>): Text =>
  edit === null ? hint : { ru: `${hint.ru} ${edit.ru}`, en: `${hint.en} ${edit.en}` };

/** The order of findings: by file, line, column, rule. */
export const byPlace = (a: Finding, b: Finding): number => {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return a.fingerprint < b.fingerprint ? -1 : 1;
};

const gravity: readonly Severity[] = ['error', 'warning', 'note'];

/** Whether the document holds at all comes before what it says, and that before how it is drafted and spelt. */
const matterOf = ({ rule }: Finding): number => {
  if (rule.startsWith('validity/')) return 0;
  return /^(?:words|numbering)\//.test(rule) ? 2 : 1;
};

/** The order in which a reader is told findings: what stands before what is waived; the gravest first, substance before drafting; then by place. */
export const byWeight = (a: Finding, b: Finding): number =>
  Number(a.waived !== null) - Number(b.waived !== null) ||
  gravity.indexOf(a.severity) - gravity.indexOf(b.severity) ||
  matterOf(a) - matterOf(b) ||
  byPlace(a, b);

/** So many findings a reader is told to begin with. */
const mostToStartWith = 5;

/** The findings that matter most to the author of an act: of each rule the first by weight; none that is accepted, none on the data alone. */
export const toStartWith = (findings: readonly Finding[]): readonly Finding[] => {
  const open = findings.filter(({ waived, place }) => waived === null && place !== null).sort(byWeight);
  const first = [...Map.groupBy(open, ({ rule }) => rule).values()].flatMap(([finding]) => finding ?? []);
  return first.slice(0, mostToStartWith);
};
