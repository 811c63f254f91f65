// Findings as a reader looks for them: territory by territory, and what belongs to none of them last.
import type { TerritoryFace, Verdict } from '../index.ts';
import type { Finding } from '../rules/finding.ts';
import type { Text } from '../rules/rule.ts';
import type { Lang } from './format.ts';

/** A territory with its findings; `territory` is null for what belongs to none, or to one that was not read. */
export interface TerritoryGroup {
  /** `vladimir`, `buryatia/dzhida`, or null for what belongs to none. */
  readonly id: string | null;
  readonly name: string;
  readonly territory: TerritoryFace | null;
  readonly findings: readonly Finding[];
}

const common: Text = { ru: 'Общее для всех территорий', en: 'Common to all territories' };

/** All territories of a report in their order, those without findings too; then what belongs to none, where there is any. */
export const byTerritory = (
  { corpus }: Pick<Verdict, 'corpus'>,
  findings: readonly Finding[],
  lang: Lang,
): readonly TerritoryGroup[] => {
  const groups = Map.groupBy(findings, ({ region }) => region);
  const known = corpus.territories.map((territory) => ({
    id: territory.id,
    name: territory.name,
    territory,
    findings: groups.get(territory.id) ?? [],
  }));
  const ids = new Set(known.map(({ id }) => id));
  const others = [...groups].flatMap(([id, found]) =>
    id === null || ids.has(id) ? [] : [{ id, name: id, territory: null, findings: found }],
  );
  const shared = groups.get(null) ?? [];
  return [
    ...known,
    ...others,
    ...(shared.length === 0 ? [] : [{ id: null, name: common[lang], territory: null, findings: shared }]),
  ];
};
