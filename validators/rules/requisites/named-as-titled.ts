// A document that calls itself otherwise than its title does leaves it open which of the two it governs.

import { allParts } from '../../model/all-parts.ts';
import { excerpt } from '../../model/excerpt.ts';
import type { Provision } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { sameWords, titlesAgree } from '../acts/titles.ts';
import { edit, replaced } from '../example-base.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { kindsIn, ownName, printedTitle, readTitle, selfNamings } from './own-name.ts';

/** The first words in which two names differ. */
const difference = (a: string, b: string): readonly [string, string] => {
  const [left, right] = [a.split(/\s+/u), b.split(/\s+/u)];
  const at = left.findIndex((word, index) => !sameWords(word, right[index] ?? ''));
  return [left[at] ?? '', right[at] ?? ''];
};

/** The first place where a text calls itself a document of another kind than any of its titles and headings names. */
function* calledElse(
  { parts, title }: Provision,
  printed: string,
  texts: ReadonlyMap<string, string>,
): Generator<Issue> {
  const [own] = kindsIn(printed);
  if (own === undefined) return;
  const headings = [...allParts(parts)].filter(
    ({ inOrder, kind }) => !inOrder && (kind === 'title' || kind === 'section'),
  );
  const known = kindsIn([title, ...headings.map(({ text }) => text)].join('\n'));
  for (const { kind, printed: words, part, at } of selfNamings(parts)) {
    if (known.has(kind)) continue;
    yield {
      at: within(part.spot, part.text, { at, length: words.length }, texts),
      message: {
        ru: `Документ называет себя «${words}», а его заголовок – «${excerpt(printed)}»`,
        en: `The document calls itself “${words}”, but its title is “${excerpt(printed)}”`,
      },
      evidence: `${own} ${kind}`,
    };
    return;
  }
}

/** The commonest openings there are: none of them is a name. */
const openings = [
  'Настоящее Положение определяет цель, уровни и субъекты региональной системы Примерной области (далее – система). Система работает',
  'Настоящее Положение разработано в целях развития региональной системы (далее – система). Система работает',
  'Настоящее Положение устанавливает порядок работы региональной системы (далее – система). Система работает',
  'Настоящее Положение регламентирует деятельность субъектов региональной системы (далее – система). Система работает',
  'Настоящее Положение в соответствии с законом об образовании определяет устройство региональной системы (далее – система). Система работает',
  'Настоящее Положение о региональной системе Примерной области определяет её субъектов (далее – субъекты). Субъекты работают',
] as const;

export const namedAsTitled: TerritoryRule = {
  id: 'requisites/named-as-titled',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Документ называет себя так же, как его заголовок',
    en: 'A document calls itself as its title does',
  },
  fault: {
    ru: 'Документ называет себя не так, как его заголовок',
    en: 'The document calls itself otherwise than its title',
  },
  reason: {
    ru: 'На документ ссылаются по его названию. Если в заголовке оно одно, а в первых словах другое, непонятно, какое верно и о той ли системе документ.',
    en: 'A document is cited by its name. With one name in the title and another in the first words nobody knows which is right, and of what it speaks.',
  },
  cure: {
    ru: 'Приведите заголовок и слова «Настоящее Положение о …» к одному.',
    en: 'Make the title and the words “Настоящее Положение о …” agree.',
  },
  edit: waiveIfPrinted,
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const printed = printedTitle(provision);
    if (printed === null) return;
    yield* calledElse(provision, printed, corpus.texts);
    const own = ownName(provision);
    if (own === null) return;
    const title = readTitle(printed).name;
    // A territory that the title adds at its end makes it no other name.
    if (titlesAgree(title, own.name)) return;
    const [inTitle, inText] = difference(title, own.name);
    yield {
      at: within(own.part.spot, own.part.text, { at: own.at, length: own.name.length }, corpus.texts),
      message: {
        ru: `Документ называет себя иначе, чем его заголовок: в заголовке «${inTitle}», в тексте «${inText}»`,
        en: `The document calls itself otherwise than its title: “${inTitle}” in the title, “${inText}” in the text`,
      },
      grounds: [
        { says: { ru: `В заголовке: «${excerpt(title)}»`, en: `The title: “${excerpt(title)}”` } },
        { says: { ru: `В тексте: «${excerpt(own.name)}»`, en: `The text: “${excerpt(own.name)}”` } },
      ],
      evidence: `${inTitle} ${inText}`,
    };
  },
  bad: [
    {
      title: { ru: 'Положение зовёт себя концепцией', en: 'A provision calls itself a concept' },
      files: edit(
        'provision',
        '1.1. Положение на',
        '1.1. Целью настоящей Концепции является рост мастерства. Положение на',
      ),
      points: 'настоящей Концепции',
    },
    {
      title: {
        ru: 'Названа другая система и сказано, что делает документ',
        en: 'Another system is named before what the document does',
      },
      files: edit(
        'provision',
        '1.1. Положение на',
        '1.1. Настоящее Положение о муниципальной системе определяет её цели (далее – цели). Положение на',
      ),
      points: 'о муниципальной системе',
    },
    {
      title: { ru: 'В тексте другая система', en: 'The text names another system' },
      files: edit(
        'provision',
        '1.1. Положение на',
        '1.1. Настоящее Положение о муниципальной системе (далее – Положение) на',
      ),
      points: 'о муниципальной системе',
    },
  ],
  good: [
    ...openings.map((opening) => ({
      title: {
        ru: `Сказано, что делает документ, а не как он называется: «${opening.slice(0, 48)}…»`,
        en: `What the document does, and not what it is called: “${opening.slice(0, 48)}…”`,
      },
      files: edit(
        'provision',
        '1.1. Положение на 2024–2025 годы определяет субъекты региональной системы.',
        `1.1. ${opening} на 2024–2025 годы.`,
      ),
    })),
    {
      title: { ru: 'Заголовок добавляет территорию', en: 'The title adds the territory' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '# Положение о региональной системе\n',
          '# Положение о региональной системе Примерной области\n',
        ).replace(
          '1.1. Положение на',
          '1.1. Настоящее Положение о региональной системе (далее – Положение) на',
        ),
      },
    },
  ],
};
