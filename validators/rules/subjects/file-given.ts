// Names and functions lead to subjects; where the territory describes none, all of them lead nowhere.
import { indexOfText } from '../../language/index-of-text.ts';
import { namesSomebody } from '../../language/somebody.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { concernsSystem, isOfDescribingKind, onlyAmends } from '../../model/act-actions.ts';
import { allParts } from '../../model/all-parts.ts';
import type { Part, Territory } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import type { Spot } from '../../source/spot.ts';
import type { TerritoryRule } from '../rule.ts';

/** A part of the text where a document on a system says who makes it up: «Систему образуют …», «Субъектами … являются …». */
const saysWho = ({ inOrder, kind, text }: Part): boolean =>
  !inOrder && kind !== 'title' && kind !== 'section' && speaksOf(text, members) && namesSomebody(text);

const system = wordSet('система');
const members = wordSet('система субъект участник стандарт');
const speaksOf = (text: string, words: ReadonlySet<string>): boolean =>
  indexOfText(text).tokens.some((token) => isOneOf(token, words));

/** Whether the territory has a document on a system, and none of its acts describes who is in it. */
const hasUndescribedSystem = ({ acts, provision }: Territory): boolean =>
  provision !== null &&
  speaksOf(provision.title, system) &&
  acts.every(({ current }) => current.subjects.length === 0);

/** Whether the territory has a document that could describe subjects: those who answer for a plan alone are described elsewhere. */
const hasDescription = ({ acts }: Territory): boolean =>
  acts.some(({ current }) => [current, ...current.annexes].some(isOfDescribingKind));

/** The first place that names a subject. */
const firstNeed = (territory: Territory): Spot | null => {
  const { provision, roadmap, coordinator } = territory;
  const parts = [...allParts(provision?.parts ?? [])];
  const functions = parts.find(({ component }) => component?.name === 'Functions');
  if (functions !== undefined) return functions.spot;
  const asks = concernsSystem(territory) && hasDescription(territory);
  for (const { responsible } of roadmap?.measures ?? [])
    for (const { spot } of responsible ?? []) if (asks) return spot;
  if (coordinator !== null) return asks ? coordinator.spot : null;
  return hasUndescribedSystem(territory) && !onlyAmends(territory)
    ? (parts.find(saysWho)?.spot ?? null)
    : null;
};

export const fileGiven: TerritoryRule = {
  id: 'subjects/file-given',
  scope: 'territory',
  across: true,
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Субъекты системы описаны', en: 'The subjects of the system are defined' },
  fault: { ru: 'Субъекты системы не описаны', en: 'The subjects of the system are not described' },
  reason: {
    ru: 'Без subjects.yaml неизвестно, кто такие ответственные дорожной карты и чьи функции стоят в тексте.',
    en: 'Without subjects.yaml nobody knows who answers for the measures and whose functions stand in the text.',
  },
  cure: {
    ru: 'Добавьте subjects.yaml с субъектами, которых называет документ, и их функциями.',
    en: 'Add subjects.yaml with the subjects that the document names, and their functions.',
  },
  *check(territory, { corpus }) {
    // A plan of events alone describes nobody.
    if (territory.subjects.length > 0 || !isWhole(corpus, territory, 'subjects')) return;
    const at = firstNeed(territory);
    if (at === null) return;
    yield {
      at,
      message: {
        ru: 'Здесь назван субъект системы, но ни один субъект в subjects.yaml не описан',
        en: 'A subject of the system is named here, but subjects.yaml describes none',
      },
      evidence: '',
    };
  },
  bad: [
    {
      title: { ru: 'Файла subjects.yaml нет', en: 'There is no subjects.yaml' },
      files: { 'regions/primer/acts/1/subjects.yaml': null },
      points: '<Functions of="ministry"/>',
    },
  ],
  good: [{ title: { ru: 'Субъекты описаны', en: 'The subjects are defined' }, files: {} }],
};
