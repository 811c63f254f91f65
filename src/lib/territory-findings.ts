// The findings of one territory, in the order and groups in which pages show them.
import type { Finding, Severity } from '../../validators/index.ts';
import { documentTitle } from '../../validators/model/document-title.ts';
import type { OwnAct, Territory } from '../../validators/model/types.ts';
import { actOfFile, furtherOf, isFileOf } from '../../validators/model/view-of.ts';
import { severities, severityHeads, severityWords } from '../../validators/report/severity-words.ts';
import { byWeight } from '../../validators/rules/finding.ts';
import { namedFile, reportedPeriod, type TerritoryFileKind } from '../../validators/source/files.ts';
import { plural } from '../../validators/text/russian.ts';
import { documentWord } from './document-names.ts';
import { findings } from './svod.ts';
import { documentNames } from './words.ts';

/** What a finding counts as on a page: its severity, or that it was accepted. */
export type Standing = Severity | 'waived';

export const standings: readonly Standing[] = [...severities, 'waived'];

export const standingOf = ({ severity, waived }: Finding): Standing =>
  waived === null ? severity : 'waived';

/** Headings of the groups by standing. */
export const standingNames: Readonly<Record<Standing, string>> = {
  error: severityHeads.error.ru,
  warning: severityHeads.warning.ru,
  note: severityHeads.note.ru,
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
    .map(({ n, severity }) => `${n}\u00A0${plural(n, severityWords[severity].counted)}`)
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
  report: 'Отчёты',
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
  /** The kind of its file, or the name of a further document with a mark that no kind has; of several acts with that of its act. */
  readonly document: string;
  readonly name: string;
  /** The act that it is of, where the territory has several; null for the only one, and for what is of none. */
  readonly act: OwnAct | null;
  readonly byStanding: ReadonlyMap<Standing, readonly Finding[]>;
}

/** The document of a territory that a finding is about; a fault of the data alone is of none. */
export const documentOf = ({ file, place }: Finding): Document =>
  place === null
    ? 'data'
    : reportedPeriod(file) !== null
      ? 'report'
      : (namedFile(file.slice(file.lastIndexOf('/') + 1))?.kind ?? 'other');

/** The findings on the documents of an act, or of the only one, those on further documents last. */
const inDocuments = (
  { provision, annexes }: Pick<Territory, 'provision' | 'annexes'>,
  act: OwnAct | null,
  found: readonly Finding[],
): readonly DocumentFindings[] => {
  const mark = act === null ? '' : `${act.id}:`;
  const group = (document: string, name: string, own: readonly Finding[]): readonly DocumentFindings[] =>
    own.length === 0
      ? []
      : [{ document: `${mark}${document}`, name, act, byStanding: Map.groupBy(own, standingOf) }];
  const groups = Map.groupBy(
    found.filter(({ file, place }) => place === null || !annexes.some((view) => isFileOf(view, file))),
    documentOf,
  );
  const kind = provision === null ? documentNames.provision : documentWord(provision);
  return [
    ...(Object.keys(fileNames) as Document[]).flatMap((document) =>
      group(document, document === 'provision' ? kind : fileNames[document], groups.get(document) ?? []),
    ),
    ...annexes.flatMap((view) =>
      group(
        `+${view.act?.id}/${view.document?.name}`,
        documentTitle(view),
        found.filter(({ file, place }) => place !== null && isFileOf(view, file)),
      ),
    ),
  ];
};

/** The act of a territory that a finding is about; undefined for one about what all acts share, or about the data alone. */
const actFound = (territory: Territory, { file, place }: Finding): OwnAct | undefined =>
  place === null ? undefined : actOfFile(territory, file);

/** The findings on an act of a territory, the gravest first. */
export const findingsOnAct = (territory: Territory, act: OwnAct): readonly Finding[] =>
  findingsOf(territory).filter((finding) => actFound(territory, finding)?.id === act.id);

/** A territory's findings by document, act by act where there are several; what is amiss in the data alone comes last. */
export const byDocument = (territory: Territory): readonly DocumentFindings[] => {
  const all = findingsOf(territory);
  if (territory.acts.length < 2)
    return inDocuments({ ...territory, annexes: furtherOf(territory) }, null, all);
  const groups = Map.groupBy(all, (finding) => actFound(territory, finding));
  const ofNone = groups.get(undefined) ?? [];
  return [
    ...territory.acts.flatMap((act) => inDocuments(act.current, act, groups.get(act) ?? [])),
    ...inDocuments({ provision: null, annexes: [] }, null, ofNone),
  ];
};
