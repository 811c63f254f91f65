// Some kinds of subjects no system is without: every document of its level in the Svod describes them.

import { isOfOneBody } from '../../model/act-actions.ts';
import { isKnown, isWhole } from '../../model/whole.ts';
import { primer, replaced, whole } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { subjectsOfAll } from './of-all-acts.ts';

const withRequired = (kind: string): string =>
  `${replaced(
    'subjectKinds',
    'name: Министерство }',
    'name: Министерство, required: { levels: [region], statedIn: [primer#2.1] } }',
  )}${kind}`;

const service =
  '  - { id: service, level: municipal, name: Методическая служба, required: { levels: [region], statedIn: [primer#2] } }\n';

export const kindsRequired: TerritoryRule = {
  id: 'subjects/kinds-required',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'system-subjects',
  title: {
    ru: 'Описаны субъекты всех обязательных видов',
    en: 'Subjects of every required kind are described',
  },
  fault: { ru: 'Не описан субъект обязательного вида', en: 'A subject of a required kind is not described' },
  reason: {
    ru: 'Эти виды описывает каждый документ своего уровня в своде: орган власти, который утверждает план, центр, который помогает педагогам, и методическую службу рядом со школой. Без любого из них система не работает.',
    en: 'Every document of its level in the Svod describes these kinds: the body that approves the plan, the centre that helps teachers, the service next to the school. Without any of them the system does not work.',
  },
  cure: {
    ru: 'Опишите субъект этого вида и его функции.',
    en: 'Describe a subject of the kind and its functions.',
  },
  edit: {
    ru: 'Если он описан под другим видом, исправьте kind.',
    en: 'Where it is entered under another kind, correct `kind`.',
  },
  *check(territory, { corpus }) {
    const { level, provision, subjects, files } = territory;
    const file = files.get('subjects');
    if (level === null || provision === null || file === undefined || subjects.length === 0) return;
    if (!isKnown(corpus, 'federal-subject-kinds') || !isWhole(corpus, territory, 'subjects')) return;
    if (subjects.some(({ kind }) => kind.target === null) || isOfOneBody(territory)) return;
    // A regulation of one body stands beside the act that describes the system.
    const present = new Set(subjectsOfAll(territory).map(({ kind }) => kind.printed));
    for (const { id, name, required } of corpus.federal.subjectKinds.values()) {
      if (required === null || !required.levels.includes(level) || present.has(id)) continue;
      yield {
        at: { source: file, path: ['subjects'], onKey: true },
        message: {
          ru: `Документ не описывает субъект вида «${name}»`,
          en: `The document describes no subject of the kind “${name}”`,
        },
        statedIn: required.statedIn,
        evidence: id,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Методическая служба не описана', en: 'No methodical service' },
      files: whole('subjectKinds', withRequired(service)),
      points: 'subjects',
    },
  ],
  good: [
    {
      title: { ru: 'Министерство описано', en: 'The ministry is described' },
      files: whole('subjectKinds', withRequired('')),
    },
    {
      title: {
        ru: 'Вид обязателен только в документах муниципалитетов',
        en: 'The kind is required of municipalities only',
      },
      files: whole('subjectKinds', withRequired(service.replace('[region]', '[municipality]'))),
    },
    {
      title: { ru: 'Положение об одном из субъектов', en: 'A regulation of one of the subjects' },
      files: {
        ...whole('subjectKinds', withRequired(service)),
        ...whole('provision', primer.provision.replace(/^title: .*$/mu, 'title: Положение о ЦНППМ')),
      },
    },
  ],
};
