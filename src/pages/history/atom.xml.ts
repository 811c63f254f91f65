// The changes of the content as an Atom feed.
import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { markupText } from '../../../validators/report/markup.ts';
import { formatDate } from '../../../validators/text/russian.ts';
import { homeOf } from '../../lib/data/answer.ts';
import type { Change } from '../../lib/history/changes.ts';
import { history } from '../../lib/history/history.ts';
import { link } from '../../lib/links.ts';
import { asOf } from '../../lib/svod.ts';

/** Entries that a feed holds: readers look at what is new. */
const most = 50;

const summaryOf = ({ territories }: Change): string =>
  territories
    .map(
      ({ territory, documents }) =>
        `${territory?.name ?? 'Общее для всех территорий'}: ${documents.map(({ name }) => name).join(', ')}`,
    )
    .join('. ');

export const GET: APIRoute = ({ site }) => {
  const home = homeOf(site) ?? link('/');
  const page = site === undefined ? link('/history/') : new URL(link('/history/'), site).href;
  const changes = (history ?? []).slice(0, most);
  const feed = new Feed({
    id: page,
    link: page,
    title: 'Свод: изменения',
    description: 'Что изменилось в документах',
    language: 'ru',
    copyright: '',
    generator: 'Свод',
    updated: new Date(changes[0]?.at ?? `${asOf}T00:00:00Z`),
    feedLinks: { atom: `${page}atom.xml` },
    author: { name: 'Свод', link: home },
  });
  for (const change of changes) {
    const address = `${page}#c-${change.hash.slice(0, 12)}`;
    feed.addItem({
      id: address,
      link: address,
      title: `Изменения ${formatDate(change.date)}`,
      date: new Date(change.at),
      // A feed's summary is HTML to its readers.
      description: markupText(summaryOf(change)),
    });
  }
  return new Response(feed.atom1(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
