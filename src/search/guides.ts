// The guides as records, a section each: who asks how something is done is sent to the very heading that tells it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { parse } from 'yaml';
import type { SearchRecord } from '../../validators/search/records/record.ts';

const folder = join(import.meta.dirname, '../docs');

const FRONT_MATTER = /^---\n(?<front>.*?)\n---\n/su;

/** A table is read as lines with bars and dashes between its words. */
const RULING = /\s*\|[\s|:-]*/gu;

type Node = ReturnType<ReturnType<typeof remark>['parse']>['children'][number];

/** The words of a node; what a component makes of itself is no text of the guide. */
const wordsOf = (node: Node): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const apart = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
  return node.children.map(wordsOf).join(apart ? ' ' : '');
};

interface Section {
  readonly depth: number;
  readonly title: string;
  readonly anchor: string;
  readonly words: readonly string[];
}

/** The sections of a guide in order, with the anchors that the site gives to headings. */
const sectionsOf = (body: string): readonly Section[] => {
  const slugger = new GithubSlugger();
  const sections: (Section & { readonly words: string[] })[] = [];
  for (const node of remark().use(remarkMdx).parse(body).children) {
    const words = wordsOf(node).replaceAll(RULING, ' ').replaceAll(/\s+/gu, ' ').trim();
    if (node.type === 'heading')
      sections.push({ depth: node.depth, title: words, anchor: slugger.slug(words), words: [] });
    else if (words !== '') sections.at(-1)?.words.push(words);
  }
  return sections;
};

/** The headings over a section, from the outermost. */
const above = (sections: readonly Section[], at: number): readonly string[] => {
  const titles: string[] = [];
  let depth = sections[at]?.depth ?? 0;
  for (const section of sections.slice(0, at).toReversed())
    if (section.depth < depth) {
      titles.unshift(section.title);
      depth = section.depth;
    }
  return titles;
};

const record = (
  path: string,
  own: Pick<SearchRecord, 'title' | 'text'> & Partial<SearchRecord>,
): SearchRecord => ({
  path: `/docs/${path}`,
  kind: 'guide',
  territory: null,
  context: [],
  names: [],
  level: null,
  ...own,
});

/** What readers call a guide. */
const names = ['Руководство', 'Инструкция'];

const recordsOf = (name: string): readonly SearchRecord[] => {
  const text = readFileSync(join(folder, `${name}.mdx`), 'utf8');
  const matched = FRONT_MATTER.exec(text);
  const { title, lead }: { readonly title: string; readonly lead: string } = parse(
    matched?.groups?.['front'] ?? '',
  );
  const sections = sectionsOf(text.slice(matched?.[0].length ?? 0));
  return [
    record(`${name}/`, { title, text: lead, names }),
    ...sections.map((section, at) =>
      record(`${name}/#${section.anchor}`, {
        title: section.title,
        context: [title, ...above(sections, at)],
        text: section.words.join(' '),
      }),
    ),
  ];
};

/** The records of the guides in `src/docs`, in the order of their names. @throws Error where one cannot be read */
export const guideRecords = (): readonly SearchRecord[] => [
  record('', { title: 'Руководства', text: 'Руководства для каждого, кто читает и ведёт Свод', names }),
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length))
    .sort()
    .flatMap(recordsOf),
];
