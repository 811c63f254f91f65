// In which formats a territory can be had, and where.
import { editionPlace } from '../../../validators/export/places.ts';
import { addressOf } from '../../../validators/model/addresses.ts';
import type { Territory } from '../../../validators/model/types.ts';
import { filesOfAct } from './act-files.ts';
import { calendarLink } from './calendars.ts';
import { dataLink, tablesOf } from './territory-files.ts';

export interface TerritoryFormat {
  /** The name that programs use. */
  readonly format: string;
  /** The name that people read. */
  readonly name: string;
  readonly what: string;
  readonly address: string;
  /** How large the file is, in bytes, where that is known before the site is built. */
  readonly size?: number;
}

/** The text of a document as Akoma Ntoso: of an act that does not lead its territory the file of its edition. */
const aknOf = (territory: Territory, document: Territory): string =>
  document.document === null && document.act !== null && document.act.id !== territory.act?.id
    ? `${editionPlace(document).slice(0, -1)}.xml`
    : `regions/${addressOf(territory)}.xml`;

/** The formats of a territory, those that there are; the text is that of the document that a page shows. */
export const territoryFormats = (
  territory: Territory,
  document: Territory = territory,
): readonly TerritoryFormat[] => {
  const texts = filesOfAct(document)
    .filter(({ kind }) => kind !== 'xlsx')
    .map(({ kind, what, address, bytes }) => ({
      format: kind,
      name: kind.toUpperCase(),
      what,
      address,
      size: bytes.length,
      there: true,
    }));
  const all: readonly (TerritoryFormat & { readonly there: boolean })[] = [
    ...texts,
    {
      format: 'json',
      name: 'JSON',
      what: 'весь документ для программ',
      address: dataLink(`regions/${territory.id}.json`),
      there: true,
    },
    {
      format: 'xlsx',
      name: 'XLSX',
      what: 'все таблицы для Excel и LibreOffice',
      address: dataLink(`regions/${territory.id}.xlsx`),
      there: tablesOf(territory).length > 0,
    },
    {
      format: 'akn',
      name: 'Akoma Ntoso',
      what: 'текст акта в XML для правовых систем',
      address: dataLink(aknOf(territory, document)),
      there: territory.provision !== null || territory.document !== null,
    },
    {
      format: 'ics',
      name: 'ICS',
      what: 'сроки мероприятий для календаря',
      address: dataLink(`regions/${addressOf(territory)}.ics`),
      there: calendarLink(territory) !== null,
    },
  ];
  return all.filter(({ there }) => there).map(({ there: _, ...format }) => format);
};
