// XML → a tree of elements that know their offsets. No document type, no entities but the five; what is too much is refused while it is read.
import { SaxesParser } from 'saxes';
import { damaged, refused, tooLarge } from '../refusals.ts';
import { maxAttributes, maxDeclared, maxDepth, maxNodes, maxSeenNodes, maxTextLength } from './limits.ts';
import { rootScope, type Scope, scopeWithin } from './scope.ts';

export interface Element {
  /** The vocabulary's short name and the local name («w:p»), whatever prefix the file gives it; see names.ts. */
  readonly name: string;
  /** Under names of the same form; one without a prefix keeps its bare name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  /** UTF-16 offsets in the text of the part, of the whole element. */
  readonly from: number;
  readonly to: number;
}

/** An element whose end has not come; `first` is where its children begin among those that wait. */
interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly from: number;
  readonly scope: Scope;
  readonly first: number;
  /** How many nodes were kept before it. */
  readonly before: number;
}

export interface XmlOptions {
  /**
   * Elements of these names are handed over, whole, as soon as they end, and not kept in the tree:
   * the rows of a long sheet never stand in memory together.
   */
  readonly handOver?: ReadonlyMap<string, (element: Element) => void>;
}

const noDocumentType = (part: string): Error =>
  refused('damaged', {
    ru: `В части «${part}» есть объявление типа документа (DTD): в файлах Word, Excel и OpenDocument его не бывает. Откройте файл в программе, где он сделан, и сохраните заново.`,
    en: `Part “${part}” declares a document type (DTD), which files of Word, Excel and OpenDocument never do. Open the file in the program that made it and save it again.`,
  });

const none: readonly never[] = [];
const nothing: Readonly<Record<string, string>> = {};

/** The attributes under the names of their vocabularies, declarations of prefixes left out. */
const namesOf = (
  written: Readonly<Record<string, string>>,
  scope: Scope,
): Readonly<Record<string, string>> => {
  let named: Record<string, string> | null = null;
  for (const name in written) {
    if (name.startsWith('xmlns')) continue;
    named ??= {};
    named[scope.ofAttribute(name)] = written[name] ?? '';
  }
  return named ?? nothing;
};

/** Reads the text of a part; gives its root. @throws Refused */
export const parseXml = (text: string, part: string, { handOver }: XmlOptions = {}): Element => {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const open: Open[] = [];
  // What has ended waits here for its parent to end: children are then cut out at their exact length, which halves the memory.
  const waiting: (Element | string)[] = [];
  let root: Element | null = null;
  let nodes = 0;
  let seen = 0;
  let length = 0;
  let attributes = 0;
  let declared = 0;
  let from = 0;

  const count = (): void => {
    nodes += 1;
    seen += 1;
    if (nodes <= maxNodes && seen <= maxSeenNodes) return;
    throw tooLarge({
      ru: `в части «${part}» больше ${seen - 1} элементов`,
      en: `part “${part}” has more than ${seen - 1} elements`,
    });
  };
  const addText = (said: string): void => {
    if (open.length === 0) return;
    count();
    length += said.length;
    if (length > maxTextLength)
      throw tooLarge({ ru: `слишком много текста в части «${part}»`, en: `too much text in part “${part}”` });
    waiting.push(said);
  };
  const childrenFrom = (first: number): readonly (Element | string)[] =>
    first === waiting.length ? none : waiting.splice(first);

  parser.on('error', (error) => {
    const said = error.message.slice(0, 120);
    throw damaged({ ru: `разметка части «${part}»: ${said}`, en: `the markup of part “${part}”: ${said}` });
  });
  parser.on('doctype', () => {
    throw noDocumentType(part);
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    // A name holds no «<», so the nearest one before is where the tag begins.
    from = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > maxAttributes)
      throw damaged({
        ru: `у элемента части «${part}» слишком много свойств`,
        en: `too many attributes in part “${part}”`,
      });
  });
  parser.on('opentag', (tag) => {
    const before = nodes;
    count();
    if (open.length >= maxDepth)
      throw damaged({
        ru: `слишком глубокая вложенность в части «${part}»`,
        en: `part “${part}” is nested too deep`,
      });
    const outer = open.at(-1)?.scope ?? rootScope;
    const scope = scopeWithin(outer, tag.attributes);
    if (scope !== outer) declared += scope.addresses.size;
    if (declared > maxDeclared)
      throw damaged({
        ru: `слишком много пространств имён в части «${part}»`,
        en: `too many namespaces in part “${part}”`,
      });
    open.push({
      name: scope.ofElement(tag.name),
      attributes: namesOf(tag.attributes, scope),
      from,
      scope,
      first: waiting.length,
      before,
    });
  });
  parser.on('closetag', () => {
    const ended = open.pop();
    if (ended === undefined) return;
    const { name, first } = ended;
    const children = childrenFrom(first);
    const element = { name, attributes: ended.attributes, children, from: ended.from, to: parser.position };
    const taken = handOver?.get(name);
    if (taken !== undefined) {
      nodes = ended.before;
      taken(element);
    } else if (open.length === 0) root ??= element;
    else waiting.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);

  parser.write(text).close();
  if (root === null) throw damaged({ ru: `часть «${part}» пуста`, en: `part “${part}” is empty` });
  return root;
};
