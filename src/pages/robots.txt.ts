// Everything may be found and indexed; the way to the sitemap, where the site knows its own address.
import type { APIRoute } from 'astro';
import { link } from '../lib/links.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = site === undefined ? [] : [`Sitemap: ${new URL(link('/sitemap-index.xml'), site)}`];
  return new Response(`${['User-agent: *', 'Allow: /', ...sitemap].join('\n')}\n`);
};
