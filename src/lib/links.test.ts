import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../validators/model/corpus.ts';
import { primer } from '../../validators/rules/example-base.ts';
import { furtherDocuments, severalDocuments } from '../../validators/rules/example-documents.ts';
import { documentLink, viewLink } from './links.ts';

const second = 'regions/primer/acts/2/';
const [territory] = buildCorpus(
  severalDocuments({
    [`${second}act.yaml`]: 'status: draft\n',
    [`${second}provision.mdx`]: '---\nkind: provision\ntitle: О совете\n---\n\n# О совете\n',
    [`${second}roadmap.yaml`]: primer.roadmap,
    [`${second}provision.sostav.mdx`]: furtherDocuments['provision.sostav.mdx'] ?? '',
  }),
  '',
  new Map(),
  { asOf: '2024-06-01' },
).territories;

describe('адрес документа акта', () => {
  it.each([
    [
      '1',
      [
        '/regions/primer/provision/',
        '/regions/primer/acts/1/sovet/',
        '/regions/primer/acts/1/sostav/',
        '/regions/primer/acts/1/plan/',
      ],
    ],
    ['2', ['/regions/primer/acts/2/first/', '/regions/primer/acts/2/sostav/']],
  ])(
    'акт %s: основной документ – страница территории или редакция, приложение – своя страница',
    (id, addresses) => {
      const current = territory?.acts.find((act) => act.id === id)?.current;
      const documents = current === undefined ? [] : [current, ...current.annexes];
      expect(documents.map(documentLink)).toEqual(addresses);
    },
  );

  it('дорожная карта второго акта стоит на его странице: страница территории показывает другую', () => {
    const views = ['1', '2'].flatMap((id) => territory?.acts.find((act) => act.id === id)?.current ?? []);
    expect(views.map((view) => viewLink(view, 'roadmap'))).toEqual([
      '/regions/primer/roadmap/',
      '/regions/primer/acts/2/',
    ]);
  });
});
