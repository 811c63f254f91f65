// The small file in which whoever runs a site says who they are: nothing of it is written into the pages, and nothing invented.
import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js';
import commonSchema from '../../../schemas/common.schema.json' with { type: 'json' };
import siteSchema from '../../../schemas/site.schema.json' with { type: 'json' };
import { didYouMean, joined, WrongCall } from '../../../validators/folder/wrong-call.ts';
import type { SiteFile } from '../../../validators/model/content.generated.ts';
import type { Text } from '../../../validators/rules/rule.ts';
import { isOneLine } from '../../../validators/source/one-line.ts';
import { type Field, fieldAt } from '../../../validators/source/schema-walk.ts';
import type { Path } from '../../../validators/source/spot.ts';
import { readYaml } from '../../../validators/source/yaml.ts';
import type { YamlDocument } from '../../../validators/source/yaml-document.ts';
import { isRealDate } from '../../../validators/text/dates/calendar.ts';

export type { SiteFile };

const fits = new Ajv2020({
  allErrors: true,
  schemas: [commonSchema as AnySchemaObject],
  formats: { date: isRealDate, line: isOneLine },
}).compile<SiteFile>(siteSchema as AnySchemaObject);

const titleOf = (path: Path): Field => fieldAt(siteSchema, path);

/** The keys of the group at a path. */
const keysAt = (path: readonly string[]): readonly string[] => {
  const { licence } = siteSchema.properties;
  const groups = [siteSchema.properties, licence.properties, siteSchema.$defs.Licence.properties];
  return Object.keys(groups[path.length] ?? {});
};

const unknownField = (document: YamlDocument, path: readonly string[]): Text => {
  const [{ line }, name] = [document.valueRange(path), path.join('.')];
  return joined(
    { ru: `Строка ${line}: поля ${name} здесь не бывает.`, en: `Line ${line}: there is no field ${name}.` },
    didYouMean(path.at(-1) ?? '', keysAt(path.slice(0, -1))),
  );
};

const saysOf = (document: YamlDocument, { instancePath, keyword, params }: ErrorObject): Text => {
  const group = instancePath.split('/').slice(1);
  const key: unknown = params['additionalProperty'] ?? params['missingProperty'];
  const path = typeof key === 'string' ? [...group, key] : group;
  if (keyword === 'additionalProperties') return unknownField(document, path);
  const [{ line }, name] = [document.valueRange(path), path.join('.')];
  const { title, description } = titleOf(path);
  const missing = keyword === 'required';
  return {
    ru: `Строка ${line}: ${name} («${title}») ${missing ? 'не заполнено' : 'заполнено не так'}. ${description}`,
    en: `Line ${line}: ${name} ${missing ? 'is missing' : 'has not the form it needs'}; see schemas/site.schema.json.`,
  };
};

/**
 * Reads the file. A field without a value is as good as none.
 * @param path how the file is called in messages
 * @throws WrongCall where the text is no YAML or does not fit its schema: with every fault, its line and its field
 */
export const readSiteFile = (path: string, text: string): SiteFile => {
  const document = readYaml(path, text);
  // A file of comments alone fills in nothing.
  const unread = document.problems.filter(({ code }) => code !== 'empty-file');
  const data: unknown = document.data ?? {};
  const misfits = unread.length > 0 || fits(data) ? [] : (fits.errors ?? []);
  const unknown = document.emptyPaths().filter((empty) => titleOf(empty).title === '');
  const list = [
    ...unread.map(({ range: { line } }) => ({
      ru: `Строка ${line}: записано не по правилам YAML.`,
      en: `Line ${line}: this is not YAML as Svod takes it.`,
    })),
    ...misfits.map((error) => saysOf(document, error)),
    ...unknown.map((empty) => unknownField(document, empty.map(String))),
  ];
  if (list.length > 0)
    throw new WrongCall({ ru: `В файле ${path} есть ошибки:`, en: `There are faults in ${path}:` }, { list });
  return data as SiteFile;
};

/**
 * Reads the file from the disk; where nobody names one and there is none, nothing is said of the site.
 * @param named whether whoever builds the site asks for this file
 * @throws WrongCall where it has faults, or cannot be read
 */
export const readSite = ({ path, named }: { readonly path: string; readonly named: boolean }): SiteFile => {
  try {
    return readSiteFile(path, readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof WrongCall) throw error;
    if (!named && (error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new WrongCall(
      {
        ru: `Файл ${path} со сведениями о сайте не читается.`,
        en: `The file ${path} about the site cannot be read.`,
      },
      { cause: error },
    );
  }
};

/** The fields that are not filled in, by their titles, in the order of the schema. */
export const unsetFields = (site: SiteFile): readonly string[] => {
  const { licence, ...others } = siteSchema.properties;
  return [
    ...Object.entries(others).filter(([key]) => site[key as keyof typeof others] === undefined),
    ...Object.entries(licence.properties).filter(
      ([key]) => site.licence?.[key as keyof typeof licence.properties] === undefined,
    ),
  ].map(([, { title }]) => title);
};
