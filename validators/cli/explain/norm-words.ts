// The norm of a rule told in full: the act as the register names it, and what its clause says where the act itself is
// among the territories' documents.
import type { Corpus } from '../../index.ts';
import type { Act, Part } from '../../model/types.ts';
import type { Lang } from '../../report/format.ts';
import { clip, visible } from '../../report/visible.ts';
import { normWords } from '../../report/words.ts';
import type { NormCitation } from '../../rules/finding.ts';
import type { Norm, RestatedNorm, Text } from '../../rules/rule.ts';
import { placeOf } from '../../source/spot.ts';

/** Signs of a clause that are quoted; the rest is at its place. */
const longestQuotation = 300;

/** What Svod has of a norm that it knows from acts of territories. */
const restatedOnly: Readonly<Record<RestatedNorm, Text>> = {
  'federal-indicators': {
    ru: 'Текста самого федерального акта в Своде нет: показатель и порог известны по этим документам.',
    en: 'The Svod has no text of the federal act: it knows the indicator and its threshold from these documents.',
  },
  'system-subjects': {
    ru: 'Текста федеральной концепции в Своде нет: виды субъектов и их функции известны по этим документам.',
    en: 'The Svod has no text of the federal concept: it knows the kinds of subjects and their functions from these documents.',
  },
  'system-basis': {
    ru: 'Что документ обязан назвать эти акты, Своду известно только по тому, что их называют эти документы.',
    en: 'That a document must name these acts the Svod knows only from these documents, which do.',
  },
};

/** The clause of the act in the document of the territory that it adopts; null where the act is not in the content. */
const partOf = ({ number, date }: Act, clause: string, { territories }: Corpus): Part | null => {
  if (number === null || date === null) return null;
  for (const { provision } of territories) {
    const order = provision?.order;
    if (order?.number === number && order.date === date) return provision?.byNumber.get(clause) ?? null;
  }
  return null;
};

/**
 * The norm in sentences: what it is, the act's title, where its clause stands and what that says.
 * @param citation how the finding cites it
 */
export const normLines = (
  norm: Norm,
  citation: NormCitation,
  corpus: Corpus,
  lang: Lang,
): readonly string[] => {
  const cited = normWords(citation, lang).replace(/^(?:Норма|Norm): /, '');
  if (norm === 'craft')
    return [lang === 'ru' ? `${cited}, а не пункт акта.` : `${cited}, not a clause of an act.`];
  if (typeof norm === 'string') return [cited, restatedOnly[norm][lang]].map(visible);
  const act = corpus.federal.acts.get(norm.act);
  const part = act === undefined ? null : partOf(act, norm.clause, corpus);
  const lines = [cited];
  if (act !== undefined && act.title !== null)
    lines.push(lang === 'ru' ? `«${act.title}»` : `“${act.title}”`);
  if (part !== null) {
    const { file, range } = placeOf(part.spot);
    const said = clip(part.text, longestQuotation);
    lines.push(
      lang === 'ru' ? `Сказано: «${said}»` : `It says: “${said}”`,
      `${file}:${range.line}:${range.column}`,
    );
  }
  return lines.map(visible);
};
