// The changes of the content, and what happened to acts (adopted, amended, repealed), as an Atom feed (RFC 4287).
import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { create } from 'xmlbuilder2';
import { xmlText } from '../../../validators/export/unprintable.ts';
import { formatDate } from '../../../validators/text/russian.ts';
import { homeOf } from '../../lib/data/answer.ts';
import { type ActNews, actNews } from '../../lib/history/act-news.ts';
import type { Change, ChangedDocument } from '../../lib/history/changes.ts';
import { history } from '../../lib/history/history.ts';
import { newsLink } from '../../lib/history/news-link.ts';
import { link } from '../../lib/links.ts';
import { asOf, corpus } from '../../lib/svod.ts';

/** Entries that a feed holds: readers look at what is new. */
const most = 50;

const documentWords = ({ name, words }: ChangedDocument): string =>
  words?.what === 'words' ? `${name} (${words.places.map(({ where }) => where).join('; ')})` : name;

const summaryOf = ({ territories }: Change): string =>
  territories
    .map(
      ({ territory, documents }) =>
        `${territory?.name ?? 'Общее для всех территорий'}: ${documents.map(documentWords).join(', ')}`,
    )
    .join('. ');

/** A name that stays the same wherever the site is published: a UUID of the commit's hash (RFC 9562, version 8). */
const nameOf = (hash: string): string => {
  const hex = hash.padEnd(32, '0').slice(0, 32);
  const [a, b, c, d] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20)];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${hex.slice(20)}`;
};

interface Entry {
  readonly id: string;
  readonly title: string;
  /** ISO date and time. */
  readonly updated: string;
  readonly href: string;
  readonly summary: string;
}

const ofChange = (change: Change, page: string): Entry => ({
  id: nameOf(change.hash),
  title: `Изменения ${formatDate(change.date)}`,
  updated: change.at,
  href: `${page}#c-${change.hash.slice(0, 12)}`,
  summary: summaryOf(change),
});

const ofAct = (news: ActNews, site: URL | undefined): Entry => {
  const { date, key, title, summary } = news;
  const path = newsLink(news);
  return {
    id: nameOf(createHash('sha256').update(key).digest('hex')),
    title,
    updated: `${date}T00:00:00Z`,
    // The feed lies one folder below the home page of the site.
    href: site === undefined ? `..${path.slice(link('').length)}` : new URL(path, site).href,
    summary,
  };
};

export const GET: APIRoute = ({ site }) => {
  // A site that does not know its own address links from the feed's own place, as RFC 4287 allows.
  const page = site === undefined ? './' : new URL(link('/history/'), site).href;
  const entries = [
    ...(history ?? []).map((change) => ofChange(change, page)),
    ...actNews(corpus.territories, asOf).map((news) => ofAct(news, site)),
  ]
    .sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated))
    .slice(0, most);
  const feed = create({ version: '1.0', encoding: 'utf-8' }).ele('http://www.w3.org/2005/Atom', 'feed', {
    'xml:lang': 'ru',
  });
  feed.ele('id').txt(nameOf(history?.at(-1)?.hash ?? ''));
  feed.ele('title').txt('Свод: изменения');
  feed.ele('subtitle').txt('Что изменилось в документах');
  feed.ele('updated').txt(entries[0]?.updated ?? `${asOf}T00:00:00Z`);
  feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: `${page}atom.xml` });
  feed.ele('link', { rel: 'alternate', type: 'text/html', hreflang: 'ru', href: page });
  const author = feed.ele('author');
  author.ele('name').txt('Свод');
  const home = homeOf(site);
  if (home !== null) author.ele('uri').txt(home);
  for (const { id, title, updated, href, summary } of entries) {
    const entry = feed.ele('entry');
    entry.ele('id').txt(id);
    entry.ele('title').txt(xmlText(title));
    entry.ele('updated').txt(updated);
    entry.ele('link', { rel: 'alternate', type: 'text/html', href });
    entry.ele('summary').txt(xmlText(summary));
  }
  return new Response(feed.end({ prettyPrint: true }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
