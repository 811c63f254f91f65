// The description of the open data for programs that gather data: a Data Package (version 2 of the standard).
import type { Table } from './tables/table.ts';

/** A table of the package: the file it lies in and whose it is. */
export interface Resource {
  readonly path: string;
  /** A name that no other resource of the package has: lower-case letters, digits, `-`. */
  readonly name: string;
  readonly title: string;
  readonly table: Table;
}

const resourceData = ({ path, name, title, table }: Resource): object => ({
  name,
  type: 'table',
  path,
  title,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n' },
  schema: {
    fields: table.programs.columns.map((column) => ({
      name: column.name,
      title: column.title,
      type: column.type,
    })),
  },
});

/**
 * The description of a package.
 * @param asOf ISO date of the verdicts in the tables
 */
export const datapackage = (resources: readonly Resource[], asOf: string): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'svod',
  title: 'Свод: документы региональных систем научно-методического сопровождения',
  description: `Тексты, субъекты, функции, мероприятия, показатели и замечания по состоянию на ${asOf}.`,
  resources: resources.map(resourceData),
});
