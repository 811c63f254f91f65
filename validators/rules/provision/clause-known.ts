// The front matter says where the text says something; the text must have that place.

import { termOf } from '../../model/act-citations.ts';
import type { Part, Reference, Territory } from '../../model/types.ts';
import { edit, edits } from '../example-base.ts';
import { clauseResolves } from '../makers/resolves.ts';

const references = ({ provision, abbreviations }: Territory): readonly (Reference<Part> | null)[] => [
  // Whether a concept is there says acts/citation-found.
  ...(provision?.basis ?? []).filter((citation) => termOf(citation) === null).map(({ clause }) => clause),
  ...(provision?.repeals ?? []).map(({ clause }) => clause),
  ...(provision?.amends ?? []).map(({ clause }) => clause),
  provision?.inForce?.clause ?? null,
  ...abbreviations.map(({ clause }) => clause),
  ...(provision?.directions ?? []).flatMap(({ clause, includes, mechanisms, systemMeasures }) => [
    clause,
    ...includes,
    ...mechanisms,
    ...systemMeasures,
  ]),
];

export const clauseKnown = clauseResolves({
  id: 'provision/clause-known',
  title: {
    ru: 'Пункты, на которые ссылаются реквизиты, есть в тексте',
    en: 'The clauses that the front matter cites are in the text',
  },
  fault: {
    ru: 'Пункта, на который ссылаются реквизиты, нет в тексте',
    en: 'A clause that the requisites cite is not in the text',
  },
  reason: {
    ru: 'По этой ссылке читатель проверяет, что сказанное действительно напечатано в акте.',
    en: 'By this reference a reader can check that the act really says so.',
  },
  cure: {
    ru: 'Исправьте номер пункта: "4.1.3", "order/2" (пункт приказа), "5.1-7" (седьмой маркированный абзац пункта 5.1).',
    en: 'Correct the number: "4.1.3", "order/2" (a clause of the order), "5.1-7" (the seventh bullet of clause 5.1).',
  },
  references,
  bad: [
    {
      title: { ru: 'Пункта приказа нет', en: 'The order has no such clause' },
      files: edit('provision', 'clause: order/4', 'clause: order/7'),
      points: 'order/7',
    },
    {
      title: { ru: 'Пункты перечня напечатаны с номерами', en: 'The items of the list are numbered' },
      files: edit('provision', '\n- ', '\n1) '),
      points: '3.1-1',
    },
    {
      title: { ru: 'Пункты перечня напечатаны с буквами', en: 'The items of the list are lettered' },
      files: edits('provision', ['\n- ', '\nа) '], ['[3.1-1]', '[3.1-pp-1]']),
      points: '3.1-pp-1',
    },
    {
      title: { ru: 'Маркированного абзаца нет', en: 'The clause has no such bullet' },
      files: edit('provision', '[3.1-1]', '[3.1-4]'),
      points: '3.1-4',
    },
  ],
  good: [
    {
      title: { ru: 'Преамбула приказа', en: 'The preamble of the order' },
      files: edit('provision', 'clause: "1.2" }', 'clause: order/preamble }'),
    },
  ],
});
