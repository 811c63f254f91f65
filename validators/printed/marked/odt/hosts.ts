// Where annotations may stand in a text of OpenDocument, and which stand there.
import { elementsOf } from '../../package/elements.ts';
import type { Element } from '../../package/xml.ts';

/** A paragraph of the text, where an annotation may stand, and what stands in it. */
export interface Host {
  readonly paragraph: Element;
  /** Before this an annotation about a note or frame stands; null in the paragraph itself. */
  readonly before: Element | null;
}

export interface Found {
  /** Of a paragraph, by the offset of its element. */
  readonly hosts: ReadonlyMap<number, Host>;
  /** Annotations and their ends. */
  readonly annotations: readonly Element[];
}

/** In these an annotation is lost or not allowed: it stands before them. */
const isClosed = ({ name }: Element): boolean =>
  name === 'text:note' || name.startsWith('draw:') || name === 'office:annotation';

/** Finds the paragraphs of a text, those in notes and frames with what holds them. */
export const findHosts = (root: Element): Found => {
  const hosts = new Map<number, Host>();
  const annotations: Element[] = [];
  const look = (element: Element, host: Host | null): void => {
    if (element.name === 'office:annotation' || element.name === 'office:annotation-end')
      annotations.push(element);
    const isParagraph = element.name === 'text:p' || element.name === 'text:h';
    const closed = host !== null && host.before === null && isClosed(element);
    const own = closed
      ? { ...host, before: element }
      : isParagraph && (host === null || host.before === null)
        ? { paragraph: element, before: null }
        : host;
    if (isParagraph && own !== null) hosts.set(element.from, own);
    for (const inner of elementsOf(element)) look(inner, own);
  };
  look(root, null);
  return { hosts, annotations };
};
