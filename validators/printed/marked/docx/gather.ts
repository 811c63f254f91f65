// What is put into the text of a document is gathered by the runs where it stands, and written in one go.

import { child } from '../../package/elements.ts';
import type { Element } from '../../package/xml.ts';
import { type Edit, insertion, prepending, removal } from '../splice.ts';
import type { Anchors } from './anchors.ts';
import type { Host, Mark } from './hosts.ts';
import { type Between, type Strike, writeRun } from './write-run.ts';

interface OfHost {
  readonly host: Host;
  readonly between: Between[];
  readonly strikes: Strike[];
}

export interface Gathered {
  readonly mark: (host: Host, between: Between) => void;
  /** Strikes words out, unless some of them are struck out already. */
  readonly mayStrike: (host: Host, strike: Strike) => boolean;
  readonly strike: (host: Host, strike: Strike) => void;
  /** Puts something into a paragraph without text. */
  readonly bare: (paragraph: Element, xml: string) => void;
  readonly edits: () => readonly Edit[];
}

const isCut = ({ host, between, strikes }: OfHost, anchors: Anchors): boolean =>
  host.divisible &&
  (strikes.length > 0 || between.some(({ at }) => at !== 0 && at !== anchors.run(host).length));

const beside = ({ host, between }: OfHost): readonly Edit[] =>
  [...between]
    .sort((a, b) => a.at - b.at || a.rank - b.rank)
    .map(({ at, xml }) => insertion(at === 0 ? host.element.from : host.element.to, xml));

/** Gathers for a text; `gone` are marks that are taken out, by the run in which each stands. */
export const gather = (text: string, anchors: Anchors, gone: ReadonlyMap<Element, Mark>): Gathered => {
  const hosts = new Map<Element, OfHost>();
  const bare = new Map<Element, string>();
  const of = (host: Host): OfHost => {
    const known = hosts.get(host.element) ?? { host, between: [], strikes: [] };
    hosts.set(host.element, known);
    return known;
  };
  return {
    mark: (host, between) => void of(host).between.push(between),
    mayStrike: (host, { from, to }) =>
      of(host).strikes.every((other) => other.to <= from || to <= other.from),
    strike: (host, strike) => void of(host).strikes.push(strike),
    bare: (paragraph, xml) => void bare.set(paragraph, (bare.get(paragraph) ?? '') + xml),
    edits: () => {
      const inOrder = [...hosts.values()].sort((a, b) => a.host.element.from - b.host.element.from);
      const cut = new Set(inOrder.filter((each) => isCut(each, anchors)).map(({ host }) => host.element));
      const written = inOrder.flatMap((each) => {
        const { element } = each.host;
        if (!cut.has(element)) return beside(each);
        const own = writeRun(text, anchors.run(each.host), each.between, each.strikes);
        return [{ from: element.from, to: element.to, text: own }];
      });
      const taken = [...gone]
        .filter(([, { run }]) => run === null || !cut.has(run))
        .map(([element]) => removal(element));
      const put = [...bare].map(([paragraph, xml]) =>
        prepending(text, paragraph, xml, child(paragraph, 'w:pPr')),
      );
      return [...written, ...put, ...taken];
    },
  };
};
