// A verdict on an official's own files in plain words and places of the page.
import type { Judged, PrintedFinding } from '../../../validators/import/judge.ts';
import { unrecognised } from '../../../validators/import/unrecognised.ts';
import type { Paragraph } from '../../../validators/printed/printed.ts';
import type { Stretch } from '../../../validators/printed/stretch.ts';
import { byWeight } from '../../../validators/rules/finding.ts';
import { placeWords } from '../../../validators/rules/place-words.ts';
import { typograph } from '../../../validators/text/russian.ts';
import type { ShownChange, ShownFinding, ShownGuess, ShownMark, Verdict } from '../messages.ts';
import type { Book } from './book.ts';
import { factsOf } from './facts.ts';
import { understoodOf } from './understood.ts';

type Ids = ReadonlyMap<Paragraph, string>;

const markAt = ({ paragraph, from, to }: Stretch, ids: Ids): ShownMark | null => {
  const id = ids.get(paragraph);
  return id === undefined ? null : { paragraph: id, from, to };
};

const shownFinding = ({ finding, at }: PrintedFinding, ids: Ids): ShownFinding => {
  const { fingerprint, severity, message, hint, place, norm, rule } = finding;
  return {
    id: fingerprint,
    severity,
    message: typograph(message.ru),
    place: place === null ? null : typograph(placeWords(place, 'ru')),
    words: place?.words ?? null,
    cure: typograph(hint.ru),
    norm:
      norm.act === null
        ? null
        : typograph(norm.clause === null ? norm.act : `${norm.act}, п. ${norm.clause}`),
    rule,
    mark: at === null ? null : markAt(at, ids),
  };
};

const shownGuesses = ({ imported }: Judged, ids: Ids): readonly ShownGuess[] =>
  imported.guesses.map(({ id, says, likelihood, chosen, byHand, choices, at }) => ({
    id,
    says: says.ru,
    likelihood: Math.round(likelihood * 100),
    chosen,
    byHand,
    choices: choices.map((choice) => ({ value: choice.value, says: choice.says.ru })),
    paragraph: at === null ? null : (ids.get(at.paragraph) ?? null),
  }));

/** @param ids the paragraphs that were judged, by their ids */
export const shownVerdict = (
  judged: Judged,
  { isWhole }: Book,
  ids: Ids,
  changes: readonly ShownChange[],
): Verdict => {
  const { report, findings, imported } = judged;
  const act = report.corpus.territories.find((territory) => territory.act !== null);
  return {
    asOf: report.asOf,
    isWhole,
    nothing: unrecognised(judged)?.ru ?? null,
    facts: act === undefined ? [] : factsOf(act, imported),
    understood: act === undefined ? [] : understoodOf(act, report.asOf),
    guesses: shownGuesses(judged, ids),
    findings: findings
      .toSorted((a, b) => byWeight(a.finding, b.finding))
      .map((finding) => shownFinding(finding, ids)),
    changes,
  };
};
