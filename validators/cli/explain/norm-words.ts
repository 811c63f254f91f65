// The norm of a rule told in full: the act as the register names it, and what its clause says where the act itself is
// among the territories' documents.
import type { Corpus } from '../../index.ts';
import type { Act, Part } from '../../model/types.ts';
import type { Lang } from '../../report/format.ts';
import { clip, visible } from '../../report/visible.ts';
import { normWords } from '../../report/words.ts';
import type { NormCitation } from '../../rules/finding.ts';
import type { Norm } from '../../rules/rule.ts';
import { placeOf } from '../../source/spot.ts';

/** Signs of a clause that are quoted; the rest is at its place. */
const longestQuotation = 300;

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
  if (norm === 'federal-indicators')
    return [
      cited,
      lang === 'ru'
        ? 'Текста самого федерального акта в Своде нет: показатель и порог известны по этим документам.'
        : 'The Svod has no text of the federal act: it knows the indicator and its threshold from these documents.',
    ].map(visible);
  if (norm === 'craft')
    return [lang === 'ru' ? `${cited}, а не пункт акта.` : `${cited}, not a clause of an act.`];
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
