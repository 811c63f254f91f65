// Who asks about one region waits for that region: of the others is read only what it is held against.
import { isNear } from '../model/chosen.ts';
import type { Glance } from '../model/read.ts';
import { decode } from '../source/decode.ts';
import { classify, insideRoot, type SourceFile, type TerritoryFileKind } from '../source/files.ts';
import type { Beside, Rule } from './rule.ts';

/** The texts of the provisions in the regions of the chosen territories. */
function* chosenTexts(
  files: readonly SourceFile[],
  root: string,
  chosen: readonly string[],
): Generator<string> {
  for (const { path, content } of files) {
    const meant = classify(insideRoot(root, path));
    if (meant.in !== 'territory' || meant.kind !== 'provision' || !isNear(chosen, meant.territory)) continue;
    if (typeof content === 'object' && 'refused' in content) continue;
    yield decode(path, content).text ?? '';
  }
}

/**
 * What is read of each territory when only some are judged: all of these and of their regions, of the others what the rules
 * that hold territories against each other say.
 *
 * @param chosen ids of the territories to judge, a region standing for its municipalities
 */
export const glanceBeside = (
  rules: readonly Rule[],
  files: readonly SourceFile[],
  root: string,
  chosen: readonly string[],
): Glance => {
  const needs: Beside[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'gathered') continue;
    if (rule.beside === undefined) return () => null;
    needs.push(rule.beside);
  }
  const signs = new Set(needs.flatMap(({ unless }) => unless ?? []));
  for (const text of chosenTexts(files, root, chosen))
    for (const sign of signs) if (text.includes(sign)) return () => null;
  const kinds = new Set<TerritoryFileKind>(['region', 'act', ...needs.flatMap((need) => need.kinds)]);
  return (territory) => (isNear(chosen, territory) ? null : kinds);
};

/** Whether rules may be asked about some territories alone: none of them may look at several at once as it likes. */
export const canBeChosen = (rules: readonly Rule[], isOfTheBook: (rule: Rule) => boolean): boolean =>
  rules.every((rule) => isOfTheBook(rule) || (rule.scope !== 'corpus' && rule.scope !== 'federal'));
