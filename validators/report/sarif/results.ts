// A finding as a SARIF result: level, message, places, the fingerprint it is tracked by, and the waiver that accepts it.
import type { Finding, Waived } from '../../rules/finding.ts';
import { placeData } from '../../rules/place-words.ts';
import type { Lang } from '../format.ts';
import { fromRoot } from '../from-root.ts';
import { visible } from '../visible.ts';
import { untilWords } from '../words.ts';
import { findingMessage, messageText } from './message.ts';
import { physicalLocation } from './places.ts';

/** What results are made with. */
export interface ResultContext {
  readonly lang: Lang;
  /** The working folder's path from the root of the checkout. */
  readonly folder: string;
  readonly lines: (file: string) => readonly string[];
  /** Indexes of the rules in the driver's list. */
  readonly ruleIndex: ReadonlyMap<string, number>;
  /** Names of territories by id. */
  readonly names: ReadonlyMap<string, string>;
}

const suppression = (waived: Waived, lang: Lang): object => ({
  kind: 'external',
  status: 'accepted',
  justification: visible(`${waived.reason} (${waived.by}; ${untilWords(waived, lang)})`),
});

const logicalLocations = ({ region, pointer }: Finding, names: ResultContext['names']): readonly object[] => [
  ...(region === null
    ? []
    : [
        {
          name: visible(names.get(region) ?? region),
          fullyQualifiedName: visible(region),
          kind: 'territory',
        },
      ]),
  ...(pointer === ''
    ? []
    : [{ name: visible(pointer.slice(pointer.lastIndexOf('/') + 1)), fullyQualifiedName: visible(pointer) }]),
];

/** A finding as a `result`. */
export const result = (
  finding: Finding,
  { lang, folder, lines, ruleIndex, names }: ResultContext,
): object => {
  const index = ruleIndex.get(finding.rule);
  const logical = logicalLocations(finding, names);
  const related = finding.grounds.flatMap(({ says, at }, step) =>
    at === null
      ? []
      : [
          {
            id: step + 1,
            physicalLocation: physicalLocation(fromRoot(at.file, folder), at, lines(at.file)),
            message: { text: messageText(says[lang]) },
          },
        ],
  );
  return {
    ruleId: finding.rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: finding.severity,
    message: { text: findingMessage(finding, lang) },
    locations: [
      {
        physicalLocation: physicalLocation(fromRoot(finding.file, folder), finding, lines(finding.file)),
        ...(logical.length === 0 ? {} : { logicalLocations: logical }),
      },
    ],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'svod/v1': finding.fingerprint },
    suppressions: finding.waived === null ? [] : [suppression(finding.waived, lang)],
    properties: {
      norm: finding.norm,
      place: placeData(finding.place, lang),
      grounds: finding.grounds.map(({ says, at, place }, step) => ({
        says: says[lang],
        relatedLocation: at === null ? null : step + 1,
        place: placeData(place, lang),
      })),
    },
  };
};
