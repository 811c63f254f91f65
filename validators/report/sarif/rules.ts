// The rules that were run, as SARIF describes them: what must be, why, how to mend it, by which norm.

import { normCitation } from '../../rules/norms.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Lang } from '../format.ts';
import { markdownText } from '../markdown/escape.ts';
import { normWords, sentence } from '../words.ts';

/** `roadmap/deadline-given` → `RoadmapDeadlineGiven`: SARIF wants a name without punctuation beside the id. */
const pascalCase = (id: string): string =>
  id.replace(/(?:^|[^\p{L}\p{N}]+)(\p{L}|\p{N})/gu, (_, first: string) => first.toUpperCase());

const levelTags = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** A rule as a `reportingDescriptor`. */
export const ruleDescriptor = (rule: Rule, lang: Lang): object => {
  const { id, severity, title, reason, cure, edit, doubt, heldTo } = rule;
  const norm = normCitation(rule.norm);
  const words =
    lang === 'ru'
      ? { cure: 'Как исправить', edit: 'Редактору данных', doubt: 'Сомнение', held: 'К кому относится' }
      : {
          cure: 'How to mend it',
          edit: 'To the editor of the data',
          doubt: 'Doubt',
          held: 'Who is held to it',
        };
  const parts: readonly (readonly [string, string])[] = [
    [words.cure, cure[lang]],
    ...(edit === undefined ? [] : [[words.edit, edit[lang]] as const]),
    ...(doubt === undefined ? [] : [[words.doubt, doubt[lang]] as const]),
    ...(heldTo === undefined ? [] : [[words.held, heldTo.why[lang]] as const]),
  ];
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(title[lang]) },
    fullDescription: { text: sentence(reason[lang]) },
    help: {
      text: [
        ...parts.map(([name, text]) => `${name}: ${sentence(text)}`),
        sentence(normWords(norm, lang)),
      ].join('\n'),
      markdown: [
        sentence(markdownText(reason[lang])),
        ...parts.map(([name, text]) => `**${name}:** ${markdownText(sentence(text))}`),
        markdownText(sentence(normWords(norm, lang))),
      ].join('\n\n'),
    },
    defaultConfiguration: { level: severity },
    properties: {
      tags: [id.split('/')[0] ?? id, rule.norm === 'craft' ? 'craft' : 'norm'],
      'problem.severity': levelTags[severity],
      norm,
    },
  };
};
