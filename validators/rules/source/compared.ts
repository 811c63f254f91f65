// When the content can be held against the source, and which differences are not the consequence of another finding.
import type { WordDifference } from '../../model/provenance/differences.ts';
import { type Provenance, provenance } from '../../model/provenance/provenance.ts';
import type { Corpus, Territory } from '../../model/types.ts';
import { hasWholeText, isWhole } from '../../model/whole.ts';
import type { TerritoryFileKind } from '../../source/files.ts';

const textFiles: readonly TerritoryFileKind[] = [
  'subjects',
  'terms',
  'roadmap',
  'indicators',
  'interactions',
  'tables',
  'corrections',
];

/** Whether the printed text beside an edition is that of the edition before, whose words it has no longer. */
export const hasFormerSource = (territory: Territory): boolean => {
  const { act, acts, source } = territory;
  const own = acts.find(({ id }) => id === act?.id);
  const at = own?.heads.findIndex(({ from }) => from === act?.from) ?? -1;
  const before = own?.editions[at - 1]?.source ?? null;
  return (
    source !== null &&
    before !== null &&
    before.file !== source.file &&
    before.text === source.text &&
    (provenance(territory)?.differences.length ?? 0) > 0
  );
};

/** The comparison, or null where there is nothing to compare: no source, no text, or a source of another document or edition. */
export const compared = (territory: Territory): Provenance | null => {
  if (territory.provision === null || territory.provision.parts.length === 0) return null;
  const found = provenance(territory);
  return found === null || found.another || hasFormerSource(territory) ? null : found;
};

/** Whether everything that the content says was read: what a broken file holds is not left out of the content. */
export const isReadInFull = (corpus: Corpus, territory: Territory): boolean =>
  hasWholeText(corpus, territory) && textFiles.every((kind) => isWhole(corpus, territory, kind));

/** The differences in words but those on lines where a correction does not apply: of them that correction's finding tells. */
export const ownDifferences = ({ source, differences }: Provenance): readonly WordDifference[] => {
  const lines = new Set(
    source.unmatched.flatMap(({ entry, elsewhere }) => [
      ...entry.lines,
      ...(elsewhere === null ? [] : [elsewhere]),
    ]),
  );
  return lines.size === 0
    ? differences
    : differences.filter(
        ({ printed, printedAfter }) =>
          !printed.some(({ line }) => lines.has(line)) &&
          (printed.length > 0 || printedAfter === null || !lines.has(printedAfter.line)),
      );
};
