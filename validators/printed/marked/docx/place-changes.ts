// Which runs a change touches, and whether it can be written there.
import type { Stretch } from '../../stretch.ts';
import type { Change, Marks } from '../remark.ts';
import { elementFrom, layRuns } from '../runs-of.ts';
import type { Anchor } from './anchors.ts';
import { type ChangeWriter, writeChanges } from './changes.ts';
import type { Host, Hosts } from './hosts.ts';
import { freeIds, type Text } from './text.ts';

/** The hosts of the runs of a stretch, each once. */
const hostsIn = (
  { of }: Hosts,
  { start, end }: Anchor,
  { paragraph, from, to }: Stretch,
): readonly Host[] => {
  const between = layRuns(paragraph)
    .runs.filter((laid) => laid.from < to && laid.to > from)
    .flatMap(({ run }) => of(elementFrom(run)) ?? []);
  return [...new Map([start.host, ...between, end.host].map((host) => [host.element, host])).values()];
};

/** Places one change; false where it is not written. */
const placeChange = ({ anchors, gathered, hosts }: Text, writer: ChangeWriter, change: Change): boolean => {
  const anchor = anchors.of(change.at);
  if (anchor === null) return false;
  if ('paragraph' in anchor) {
    gathered.bare(anchor.paragraph, writer.ofBare(change, anchor.paragraph));
    return true;
  }
  const written = writer.ofRuns(change, anchor, hostsIn(hosts, anchor, change.at), anchors);
  if (written === null || !written.strikes.every((strike) => gathered.mayStrike(strike.host, strike)))
    return false;
  for (const strike of written.strikes) gathered.strike(strike.host, strike);
  if (written.put !== null) gathered.mark(written.put.host, written.put);
  return true;
};

/** Places changes in a text; gives those that are not written. */
export const placeChanges = (text: Text, marks: Marks): readonly Change[] => {
  const writer = writeChanges(text.part.text, text.vocabulary, marks, freeIds(text.hosts.ids));
  return (marks.changes ?? []).filter((change) => !placeChange(text, writer, change));
};
