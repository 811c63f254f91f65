// What all sections of the printed report are made with.
import type { TerritoryGroup } from '../by-territory.ts';
import type { Lang } from '../format.ts';
import { type Html, html, none } from './tag.ts';

/** The language of the report and what depends on it. */
export interface Page {
  readonly lang: Lang;
  /** The attribute that what is quoted from an act bears where the report itself is in another language. */
  readonly quoted: Html;
  /** The lines of a file by its path. */
  readonly lines: (file: string) => readonly string[];
  /** What must be by each rule that was run, by id. */
  readonly ruleTitles: ReadonlyMap<string, string>;
  /** The anchors of the rules in the appendix, by id. */
  readonly ruleAnchors: ReadonlyMap<string, string>;
}

/** The `quoted` of a language. */
export const quotedIn = (lang: Lang): Html => (lang === 'ru' ? none : html` lang="ru"`);

/** The name of a territory, or of what belongs to none. */
export const nameOf = ({ id, name }: TerritoryGroup, { quoted }: Page): Html =>
  id === null ? html`${name}` : html`<span${quoted}>${name.trim() === '' ? '—' : name}</span>`;

/** A row of a list of names and values; nothing where there is no value. */
export const fact = (name: string, value: Html | string): Html =>
  value === '' || value === none ? none : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
