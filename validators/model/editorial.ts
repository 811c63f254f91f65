// What editors say about a document beside its text: what the extraction damaged, what is left out, which findings are accepted.
import { child } from '../source/spot.ts';
import type { CorrectionsFile, WaiversFile } from './content.generated.ts';
import type { ContentFile } from './file.ts';
import { present } from './loose.ts';
import type { Correction, Omission, Waiver } from './types.ts';

const values = <T>(list: readonly (T | undefined)[] | undefined): T[] =>
  present(list).map(([, value]) => value);

/** Corrections of the extraction, in the order in which they apply. */
export const buildCorrections = (read: ContentFile<CorrectionsFile> | undefined): Correction[] =>
  present(read?.data.corrections).flatMap(([index, entry]) =>
    read === undefined
      ? []
      : [
          {
            id: entry.id ?? '',
            kind: entry.kind ?? '',
            lines: values(entry.lines),
            printed: values(entry.printed),
            reads: values(entry.reads),
            why: entry.why ?? '',
            spot: child(read.spot, 'corrections', index),
          },
        ],
  );

/** What the content leaves out on purpose. */
export const buildOmissions = (read: ContentFile<CorrectionsFile> | undefined): Omission[] =>
  present(read?.data.omissions).flatMap(([index, { lines, printed, why }]) =>
    read === undefined
      ? []
      : [
          {
            lines: values(lines),
            printed: values(printed),
            why: why ?? '',
            spot: child(read.spot, 'omissions', index),
          },
        ],
  );

/** Accepted findings. */
export const buildWaivers = (read: ContentFile<WaiversFile> | undefined): Waiver[] =>
  present(read?.data.waivers).flatMap(([index, { fingerprint, rule, reason, by, until }]) =>
    read === undefined || fingerprint === undefined || rule === undefined || until === undefined
      ? []
      : [
          {
            fingerprint,
            rule,
            reason: reason ?? '',
            by: by ?? '',
            until,
            spot: child(read.spot, 'waivers', index),
          },
        ],
  );
