// What a territory's document is and whether it holds: the first sheet of a workbook, and a row for programs.

import { summarise } from '../../index.ts';
import { adoptedName, ownActName, ownActNameOf } from '../../model/act-name.ts';
import { passedOf } from '../../model/deadline-passed.ts';
import { madeBy, repealedBy } from '../../model/own-acts.ts';
import { documentName, requisitesName } from '../../model/places/part-place.ts';
import { forceDayOf, stateOf, stateWords } from '../../model/state.ts';
import type { OwnAct, Territory } from '../../model/types.ts';
import { ownerOf, type Shown } from '../../model/view-of.ts';
import { leftWords } from '../../report/words.ts';
import type { Finding } from '../../rules/finding.ts';
import { actPlace, placeOn } from '../places.ts';
import { type Cell, type Column, gridOf, type Heading, type Said, type Table } from './table.ts';

/** A line of the sheet: what is told, and what is told of it; null where nothing is known. */
type Fact = readonly [what: string, value: Said];

const roadmapFacts = (territory: Territory, asOf: string): readonly Fact[] => {
  const { roadmap } = territory;
  if (roadmap === null) return [];
  const plan = ownerOf(territory, 'roadmap');
  const passed = roadmap.measures.filter((measure) => passedOf(measure, plan, asOf) !== null);
  return [
    ['Мероприятий в дорожной карте', roadmap.measures.length],
    ['Из них со сроком, который позади', passed.length],
  ];
};

/** What a territory is told by: the one document of the act that leads it, or each of its acts. */
export const documentsToTell = (territory: Territory): readonly Territory[] =>
  (territory.acts.length < 2 ? [territory] : territory.acts.map(({ current }) => current)).filter(
    ({ provision }) => provision !== null,
  );

const names = (acts: readonly OwnAct[]): string | null => acts.map(ownActName).join('; ') || null;

/** What the act of a document is: its requisites, its edition, and what it does to other acts. */
const actFacts = (document: Territory, asOf: string): readonly Fact[] => {
  const { act, acts, period, provision } = document;
  if (provision === null) return [];
  const own = acts.find(({ id }) => id === act?.id);
  const first = forceDayOf(document);
  const others = own === undefined || acts.length < 2 ? undefined : own;
  const made = others === undefined ? [] : madeBy(others).map((edition) => edition.act?.id);
  const changed = acts.filter(({ id }) => made.includes(id));
  const facts: readonly Fact[] = [
    [documentName(provision).ru, provision.title],
    [requisitesName(provision), adoptedName(provision) || null],
    ['Издал', provision.order?.issuer ?? null],
    ['Действует с', first === null ? null : { day: first }],
    ['Редакция с', act?.from == null ? null : { day: act.from }],
    ['Период', period?.printed ?? null],
    ['Период: с', period === null ? null : { day: period.from }],
    ['Период: по', period === null ? null : { day: period.to }],
    ['Состояние документа', stateWords(stateOf(document, asOf))],
    ['Изменил акты', names(changed)],
    ['Отменил акты', others === undefined ? null : names(repealedBy(others))],
    [
      'Документ в Своде',
      {
        address:
          act === null || acts.length < 2 ? placeOn(document, 'provision', null) : actPlace(document, act.id),
      },
    ],
  ];
  return facts;
};

const factsOf = (territory: Territory, findings: readonly Finding[], asOf: string): readonly Fact[] => {
  const { indicators, name, subjects } = territory;
  const left = leftWords(summarise(findings, 0), 'ru');
  const reported = documentsToTell(territory);
  const ofAct = (what: Shown): Said =>
    reported.length < 2 ? null : ownActNameOf(ownerOf(territory, what)) || null;
  const facts: readonly Fact[] = [
    ['Территория', name],
    ['Актов', reported.length < 2 ? null : reported.length],
    ...reported.flatMap((document) => actFacts(document, asOf)),
    ['На какую дату всё сказано', { day: asOf }],
    ['Субъектов', subjects.length],
    ...roadmapFacts(territory, asOf),
    ['Дорожная карта: акт', territory.roadmap === null ? null : ofAct('roadmap')],
    ['Показателей', indicators?.indicators.length ?? null],
    ['Показатели: акт', indicators === null ? null : ofAct('indicators')],
    ['Замечания', left === '' ? 'нет' : left],
  ];
  return facts.filter(([, value]) => value !== null);
};

/**
 * The documents of a territory, act by act; a table without rows where the Svod has none.
 * @param findings those on the territory
 * @param asOf     ISO date of the state
 */
export const documentTable = (territory: Territory, findings: readonly Finding[], asOf: string): Table => {
  const { level, name } = territory;
  const reported = documentsToTell(territory);
  return {
    name: 'document',
    title: 'О документе',
    programs: gridOf<Column, Cell, Territory>(
      [
        { name: 'territory', title: 'Территория', type: 'string', of: () => name },
        { name: 'level', title: 'Уровень', type: 'string', of: () => level },
        { name: 'kind', title: 'Вид', type: 'string', of: ({ provision }) => provision?.front.kind ?? null },
        {
          name: 'title',
          title: 'Заголовок',
          type: 'string',
          of: ({ provision }) => provision?.title ?? null,
        },
        {
          name: 'orderKind',
          title: 'Акт: вид',
          type: 'string',
          of: ({ provision }) => provision?.order?.kind ?? null,
        },
        {
          name: 'orderNumber',
          title: 'Акт: номер',
          type: 'string',
          of: ({ provision }) => provision?.order?.number ?? null,
        },
        {
          name: 'orderDate',
          title: 'Акт: дата',
          type: 'date',
          of: ({ provision }) => provision?.order?.date ?? null,
        },
        {
          name: 'issuer',
          title: 'Акт: издал',
          type: 'string',
          of: ({ provision }) => provision?.order?.issuer ?? null,
        },
        { name: 'periodFrom', title: 'Период: с', type: 'date', of: ({ period }) => period?.from ?? null },
        { name: 'periodTo', title: 'Период: по', type: 'date', of: ({ period }) => period?.to ?? null },
        { name: 'asOf', title: 'На дату', type: 'date', of: () => asOf },
        {
          name: 'place',
          title: 'Адрес',
          type: 'string',
          of: (document) => placeOn(document, 'provision', null),
        },
      ],
      reported,
    ),
    people: gridOf<Heading, Said, Fact>(
      [
        { title: 'Что', width: 34, of: ([what]) => what },
        { title: 'Значение', width: 100, of: ([, value]) => value },
      ],
      reported.length === 0 ? [] : factsOf(territory, findings, asOf),
    ),
  };
};
