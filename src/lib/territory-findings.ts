// The findings of one territory, in the order and groups in which pages show them.
import type { Finding, Severity } from '../../validators/index.ts';
import { documentTitle } from '../../validators/model/document-title.ts';
import type { Territory } from '../../validators/model/types.ts';
import { furtherOf, isFileOf } from '../../validators/model/view-of.ts';
import { byWeight } from '../../validators/rules/finding.ts';
import { namedFile, type TerritoryFileKind } from '../../validators/source/files.ts';
import { plural } from '../../validators/text/russian.ts';
import { findings } from './svod.ts';
import { documentNames, severities, severityForms } from './words.ts';

/** What a finding counts as on a page: its severity, or that it was accepted. */
export type Standing = Severity | 'waived';

export const standings: readonly Standing[] = [...severities, 'waived'];

export const standingOf = ({ severity, waived }: Finding): Standing =>
  waived === null ? severity : 'waived';

/** Headings of the groups by standing. */
export const standingNames: Readonly<Record<Standing, string>> = {
  error: 'Ошибки',
  warning: 'Предупреждения',
  note: 'Заметки',
  waived: 'Принятые замечания',
};

const byRegion = Map.groupBy(findings.toSorted(byWeight), ({ region }) => region);

/** The findings on a territory, the gravest first. */
export const findingsOf = ({ id }: Pick<Territory, 'id'>): readonly Finding[] => byRegion.get(id) ?? [];

/** «3 ошибки, 1 заметка; принято: 2», or null where there is none. */
export const countInWords = (list: readonly Finding[]): string | null => {
  const count = (standing: Standing): number =>
    list.filter((finding) => standingOf(finding) === standing).length;
  const open = severities
    .map((severity) => ({ n: count(severity), severity }))
    .filter(({ n }) => n > 0)
    .map(({ n, severity }) => `${n}\u00A0${plural(n, severityForms[severity])}`)
    .join(', ');
  const waived = count('waived') === 0 ? '' : `принято:\u00A0${count('waived')}`;
  return [open, waived].filter((words) => words !== '').join('; ') || null;
};

/** A file of a territory as a reader calls it; the order is that of the page. */
export const fileNames: Readonly<Record<TerritoryFileKind | 'data' | 'other', string>> = {
  region: 'Сведения о территории',
  acts: 'Реестр актов',
  act: 'Сведения об акте',
  edition: 'Сведения о редакции',
  provision: 'Документ',
  terms: 'Понятия',
  subjects: 'Субъекты',
  roadmap: 'Дорожная карта',
  indicators: 'Показатели',
  interactions: 'Взаимодействие',
  tables: 'Таблицы',
  statistics: 'Статистика',
  source: 'Исходный текст',
  corrections: 'Исправления извлечения',
  waivers: 'Принятые замечания',
  data: 'Данные Свода',
  other: 'Прочие файлы',
};

export type Document = keyof typeof fileNames;

/** The findings on one document of a territory, by standing. */
export interface DocumentFindings {
  /** The kind of its file, or the name of a further document with a mark that no kind has. */
  readonly document: string;
  readonly name: string;
  readonly byStanding: ReadonlyMap<Standing, readonly Finding[]>;
}

/** The document of a territory that a finding is about; a fault of the data alone is of none. */
export const documentOf = ({ file, place }: Finding): Document =>
  place === null ? 'data' : (namedFile(file.slice(file.lastIndexOf('/') + 1))?.kind ?? 'other');

const ofFurther = (view: Territory, found: readonly Finding[]): readonly DocumentFindings[] => {
  const own = found.filter(({ file, place }) => place !== null && isFileOf(view, file));
  if (own.length === 0) return [];
  const document = `+${view.act?.id}/${view.document?.name}`;
  return [{ document, name: documentTitle(view), byStanding: Map.groupBy(own, standingOf) }];
};

/** A territory's findings by document, those on further documents of its acts last; one without findings is left out. */
export const byDocument = (territory: Territory): readonly DocumentFindings[] => {
  const all = findingsOf(territory);
  const further = furtherOf(territory);
  const groups = Map.groupBy(
    all.filter(({ file, place }) => place === null || !further.some((view) => isFileOf(view, file))),
    documentOf,
  );
  const kind = documentNames[territory.provision?.front.kind ?? 'provision'];
  const own = (Object.keys(fileNames) as Document[]).flatMap((document): DocumentFindings[] => {
    const found = groups.get(document);
    if (found === undefined) return [];
    const name = document === 'provision' ? kind : fileNames[document];
    return [{ document, name, byStanding: Map.groupBy(found, standingOf) }];
  });
  return [...own, ...further.flatMap((view) => ofFurther(view, all))];
};
