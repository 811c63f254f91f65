// A territory's document as Akoma Ntoso 3.0 (OASIS LegalDocML): the form in which registers of law exchange acts.
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { addressOf } from '../../model/addresses.ts';
import { documentTitle } from '../../model/document-title.ts';
import type { Part, Territory } from '../../model/types.ts';
import { xmlText } from '../unprintable.ts';
import { writeMeta } from './meta.ts';
import { type Notes, notesOf, referTo } from './notes.ts';
import { writeIndicators, writeInteraction, writePrintedTable, writeRoadmap } from './tables.ts';
import { amendedOn, docType } from './work.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The element of a part: those of the standard where it has one, else a container that says its name. */
const elementOf = (part: Part): { readonly tag: string; readonly name?: string } => {
  if (part.kind === 'section') return { tag: 'section' };
  if (part.kind === 'clause') return { tag: 'clause' };
  if (part.kind === 'bullet') return { tag: 'point' };
  if (part.kind === 'paragraph') return { tag: 'paragraph' };
  return { tag: 'hcontainer', name: part.component?.name.toLowerCase() ?? part.kind };
};

/** The letter or figure that an item of a list begins with. */
const itemMark = /^(?:\p{L}|\d{1,2})\)(?=\s)/u;

/** The printed number of a part with its mark («4.1.», «2)», «а)» of an item), and the words after it. */
const split = ({ kind, number, text }: Part): { readonly printed: string | null; readonly words: string } => {
  const whole = xmlText(text);
  if (number === null) {
    const [mark = ''] = kind === 'bullet' ? (itemMark.exec(whole) ?? []) : [];
    return { printed: mark === '' ? null : mark, words: whole.slice(mark.length).trimStart() };
  }
  if (!whole.startsWith(number)) return { printed: number, words: whole };
  const mark = /^[.)]?/.exec(whole.slice(number.length))?.[0] ?? '';
  return { printed: `${number}${mark}`, words: whole.slice(number.length + mark.length).trimStart() };
};

/** What the text shows from another file at this place. */
const writeShown = (parent: XMLBuilder, part: Part, territory: Territory, notes: Notes): boolean => {
  const { component, lines } = part;
  for (const line of lines) parent.ele('p').txt(xmlText(line));
  if (lines.length > 0) return true;
  if (component?.name === 'Roadmap' && territory.roadmap !== null) {
    writeRoadmap(parent, territory.roadmap, notes);
    return true;
  }
  if (component?.name === 'Indicators' && territory.indicators !== null) {
    writeIndicators(parent, territory.indicators);
    return true;
  }
  if (component?.name === 'Interactions') {
    const shown = territory.interactions.filter(({ number }) => number === component.attributes['number']);
    for (const interaction of shown) writeInteraction(parent, interaction);
    return shown.length > 0;
  }
  if (component?.name === 'Table') {
    const shown = territory.tables.filter(({ id }) => id === component.attributes['id']);
    for (const table of shown) writePrintedTable(parent, table);
    return shown.length > 0;
  }
  if (component?.name === 'Terms') {
    for (const { text } of territory.terms) parent.ele('p').txt(xmlText(text));
    return territory.terms.length > 0;
  }
  return false;
};

const writePart = (parent: XMLBuilder, part: Part, territory: Territory, notes: Notes): void => {
  // The functions stand in the text as bullets of their own.
  if (part.component?.name === 'Functions') return;
  const { tag, name } = elementOf(part);
  const element = parent.ele(tag, { eId: part.anchor, ...(name === undefined ? {} : { name }) });
  const { printed, words } = split(part);
  if (printed !== null) element.ele('num').txt(printed);
  const titled = part.kind === 'section' || part.kind === 'title';
  if (titled && words !== '') element.ele('heading').txt(words);
  const inner = part.children.filter(({ component }) => component?.name !== 'Functions');
  if (inner.length > 0) {
    if (!titled && words !== '') element.ele('intro').ele('p').txt(words);
    for (const child of inner) writePart(element, child, territory, notes);
    return;
  }
  const content = element.ele('content');
  if (!writeShown(content, part, territory, notes)) content.ele('p').txt(titled ? '' : words);
};

/** The tables of a further document that has no text to show them in. */
const writeLoose = (body: XMLBuilder, { roadmap, indicators, tables }: Territory, notes: Notes): void => {
  const content = (name: string): XMLBuilder =>
    body.ele('hcontainer', { eId: name, name: name.replace(/-.*/, '') }).ele('content');
  if (roadmap !== null) writeRoadmap(content('roadmap'), roadmap, notes);
  if (indicators !== null) writeIndicators(content('indicators'), indicators);
  for (const table of tables) writePrintedTable(content(`table-${table.id}`), table);
  if (roadmap === null && indicators === null && tables.length === 0) content('empty').ele('p');
};

/** The further documents of an act, each by its own file beside that of the territory. */
const writeAttachments = (act: XMLBuilder, { id, annexes }: Territory): void => {
  if (annexes.length === 0) return;
  const attachments = act.ele('attachments');
  const base = id.split('/').at(-1) ?? id;
  for (const annex of annexes) {
    const name = annex.document?.name ?? '';
    attachments.ele('attachment', { eId: `att-${name}` }).ele('documentRef', {
      eId: `ref-${name}`,
      href: `${base}${addressOf(annex).slice(id.length)}.xml`,
      showAs: xmlText(documentTitle(annex)),
    });
  }
};

/**
 * The document as Akoma Ntoso XML, with its state and the deadlines that lie behind as notes of the editor; null for a territory that has none.
 * A further document is a file of its own, and that of the main one refers to it as an attachment.
 * @param home full address of the site's home page, with a final `/`; null where the site does not know it
 * @param asOf ISO date of the build
 */
export const akomaNtoso = (territory: Territory, home: string | null, asOf: string): string | null => {
  const { document, provision } = territory;
  if (provision === null && document === null) return null;
  // A document without a text of its own is adopted by the order of its act all the same.
  const adopting = territory.acts.find(({ id }) => id === territory.act?.id)?.current.provision?.order;
  const order = provision === null ? adopting : provision.order;
  const docTitle = documentTitle(territory);
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(namespace, 'akomaNtoso');
  const act = root.ele(docType(territory), {
    name: provision === null ? 'annex' : (provision.front.kind ?? 'provision'),
    contains: territory.act?.from == null && amendedOn(order) === null ? 'originalVersion' : 'singleVersion',
  });
  const notes = notesOf(territory, asOf);
  writeMeta(act, territory, { order, title: docTitle }, { home, asOf }, notes);
  const title = act.ele('preface').ele('longTitle').ele('p');
  title.ele('docTitle').txt(xmlText(docTitle));
  referTo(title, notes.state);
  const body = act.ele('body');
  for (const part of provision?.parts ?? []) writePart(body, part, territory, notes);
  if (provision === null) writeLoose(body, territory, notes);
  writeAttachments(act, territory);
  return `${root.end({ prettyPrint: true, indent: ' ' })}\n`;
};
