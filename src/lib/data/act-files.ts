// The files of an act for people who work in Word and Excel: made once for an edition, whichever page or address asks first.
import type { OfficeDocument } from '../../../validators/export/office/document.ts';
import { docx } from '../../../validators/export/office/docx/docx.ts';
import { officeDocument } from '../../../validators/export/office/made/act.ts';
import { odt } from '../../../validators/export/office/odt/odt.ts';
import { xlsx } from '../../../validators/export/office/xlsx/xlsx.ts';
import { editionPlace } from '../../../validators/export/places.ts';
import type { Territory } from '../../../validators/model/types.ts';
import { editionId } from '../compare/edition-paths.ts';
import { corpus } from '../svod.ts';
import { dataLink } from './territory-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const kinds = {
  docx: {
    what: 'акт целиком для Word',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: docx,
  },
  odt: { what: 'акт целиком для LibreOffice', type: 'application/vnd.oasis.opendocument.text', write: odt },
  xlsx: {
    what: 'таблицы акта, как они напечатаны, для Excel',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: xlsx,
  },
} as const satisfies Readonly<
  Record<string, { what: string; type: string; write: (document: OfficeDocument) => Bytes | null }>
>;

export type ActFileKind = keyof typeof kinds;

/** A file of an act. */
export interface ActFile {
  readonly kind: ActFileKind;
  readonly what: string;
  readonly type: string;
  readonly address: string;
  /** What a person's copy of it is called. */
  readonly name: string;
  readonly bytes: Bytes;
}

const known = new Map<Territory, readonly ActFile[]>();

/** «vladimir-767», «vladimir-767-2025-03-01»: what tells a person's copies apart. */
const nameOf = ({ id, act }: Territory): string =>
  [...id.split('/'), act?.id, act?.from].filter((step) => step != null).join('-');

const made = (edition: Territory): readonly ActFile[] => {
  const document = officeDocument(edition);
  if (document.sections.length === 0) return [];
  const place = editionPlace(edition).slice(0, -1);
  return (Object.keys(kinds) as ActFileKind[]).flatMap((kind) => {
    const { what, type, write } = kinds[kind];
    const bytes = write(document);
    return bytes === null
      ? []
      : [
          {
            kind,
            what,
            type,
            address: dataLink(`${place}.${kind}`),
            name: `${nameOf(edition)}.${kind}`,
            bytes,
          },
        ];
  });
};

/** The files of an act in one edition: text and, where it has tables, a workbook of them. */
export const actFilesOf = (edition: Territory): readonly ActFile[] => {
  const files = known.get(edition) ?? made(edition);
  known.set(edition, files);
  return files;
};

/** The files of the act that a document is of; none where it is of no act. */
export const filesOfAct = ({ act, acts }: Territory): readonly ActFile[] => {
  const edition = acts.find(({ id }) => id === act?.id)?.editions.find((one) => one.act?.from === act?.from);
  return edition === undefined ? [] : actFilesOf(edition);
};

interface ActFileRoute {
  readonly params: { readonly territory: string; readonly act: string; readonly edition: string };
  readonly props: { readonly edition: Territory };
}

/** A route for each edition of each act that has a file of a kind. */
export const actFileRoutes = (kind: ActFileKind): readonly ActFileRoute[] =>
  corpus.territories.flatMap((territory) =>
    territory.acts.flatMap(({ id, editions }) =>
      editions
        .filter((edition) => actFilesOf(edition).some((file) => file.kind === kind))
        .map((edition) => ({
          params: { territory: territory.id, act: id, edition: editionId(edition.act?.from) },
          props: { edition },
        })),
    ),
  );

/** The answer of an address of such a file. */
export const actFileAnswer = (edition: Territory, kind: ActFileKind): Response => {
  const file = actFilesOf(edition).find((one) => one.kind === kind);
  if (file === undefined) throw new Error(`there is no ${kind} of ${editionPlace(edition)}`);
  return new Response(file.bytes, { headers: { 'Content-Type': file.type } });
};
