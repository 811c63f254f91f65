// What a territory's document is and whether it holds: the first sheet of a workbook, and a row for programs.

import { summarise } from '../../index.ts';
import { adoptedName } from '../../model/act-name.ts';
import { passedOf } from '../../model/deadline-passed.ts';
import { documentName } from '../../model/places/part-place.ts';
import { stateOf, stateWords } from '../../model/state.ts';
import type { Provision, Territory } from '../../model/types.ts';
import { ownerOf } from '../../model/view-of.ts';
import { leftWords } from '../../report/words.ts';
import type { Finding } from '../../rules/finding.ts';
import { placeOn } from '../places.ts';
import { gridOf, type Heading, type Said, type Table } from './table.ts';

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

const factsOf = (
  territory: Territory,
  provision: Provision,
  findings: readonly Finding[],
  asOf: string,
): readonly Fact[] => {
  const { indicators, name, period, subjects } = territory;
  const left = leftWords(summarise(findings, 0), 'ru');
  const facts: readonly Fact[] = [
    ['Территория', name],
    [documentName(provision).ru, provision.title],
    ['Утверждающий акт', adoptedName(provision) || null],
    ['Издал', provision.order?.issuer ?? null],
    ['Период', period?.printed ?? null],
    ['Период: с', period === null ? null : { day: period.from }],
    ['Период: по', period === null ? null : { day: period.to }],
    ['Состояние документа', stateWords(stateOf(territory, asOf))],
    ['На какую дату всё сказано', { day: asOf }],
    ['Субъектов', subjects.length],
    ...roadmapFacts(territory, asOf),
    ['Показателей', indicators?.indicators.length ?? null],
    ['Замечания', left === '' ? 'нет' : left],
    ['Документ в Своде', { address: placeOn(territory, 'provision', null) }],
  ];
  return facts.filter(([, value]) => value !== null);
};

/**
 * The document of a territory; a table without rows where the Svod has none.
 * @param findings those on the territory
 * @param asOf     ISO date of the state
 */
export const documentTable = (territory: Territory, findings: readonly Finding[], asOf: string): Table => {
  const { level, name, period, provision } = territory;
  const order = provision?.order;
  return {
    name: 'document',
    title: 'О документе',
    programs: gridOf(
      [
        { name: 'territory', title: 'Территория', type: 'string', of: () => name },
        { name: 'level', title: 'Уровень', type: 'string', of: () => level },
        { name: 'kind', title: 'Вид', type: 'string', of: () => provision?.front.kind ?? null },
        { name: 'title', title: 'Заголовок', type: 'string', of: () => provision?.title ?? null },
        { name: 'orderKind', title: 'Акт: вид', type: 'string', of: () => order?.kind ?? null },
        { name: 'orderNumber', title: 'Акт: номер', type: 'string', of: () => order?.number ?? null },
        { name: 'orderDate', title: 'Акт: дата', type: 'date', of: () => order?.date ?? null },
        { name: 'issuer', title: 'Акт: издал', type: 'string', of: () => order?.issuer ?? null },
        { name: 'periodFrom', title: 'Период: с', type: 'date', of: () => period?.from ?? null },
        { name: 'periodTo', title: 'Период: по', type: 'date', of: () => period?.to ?? null },
        { name: 'asOf', title: 'На дату', type: 'date', of: () => asOf },
        {
          name: 'place',
          title: 'Адрес',
          type: 'string',
          of: () => placeOn(territory, 'provision', null),
        },
      ],
      provision === null ? [] : [territory],
    ),
    people: gridOf<Heading, Said, Fact>(
      [
        { title: 'Что', width: 34, of: ([what]) => what },
        { title: 'Значение', width: 100, of: ([, value]) => value },
      ],
      provision === null ? [] : factsOf(territory, provision, findings, asOf),
    ),
  };
};
