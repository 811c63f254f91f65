// Who stands behind this site, as its pages say it.
import { siteFile } from '../settings.ts';
import { readSite, type SiteFile } from './site-file.ts';

/** What is known of whoever runs the site; what is absent, nobody has said. */
export const site: SiteFile = readSite(siteFile());

/** Where a reader gets to, and the words for it. */
export interface Way {
  readonly href: string;
  readonly text: string;
}

/** The way to a page or a mailbox; an address of a page is shown without its protocol. */
export const wayTo = (address: string): Way =>
  address.startsWith('https://')
    ? { href: address, text: address.slice('https://'.length).replace(/\/$/, '') }
    : { href: `mailto:${address}`, text: address };
