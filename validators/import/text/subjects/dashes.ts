// «Субъектами управления являются: Комитет – определение задач; опорные школы – проведение уроков.»: a name and its work in each item.
import { readClauseNumber } from '../../../text/acts/clause-number.ts';
import type { Said } from '../../said.ts';
import type { Outlined } from '../outline.ts';
import { announcesTerms } from '../terms.ts';
import { isAction, part, type Work } from './deed.ts';
import { namesDoer } from './doers.ts';
import { type NamedSubject, named } from './name.ts';

const DASHED = /^(?<name>[^–—:;]{2,300}?)\s+[–—-]\s+(?<deed>.+)$/u;
/** Words that announce who does what. */
const ANNOUNCES = /(?<!\p{L})(?:субъект|участник|исполнител|управля|функци|полномоч|обязанност|распредел)/iu;

interface Dashed {
  readonly subject: NamedSubject;
  readonly deed: Said;
}

const dashedIn = (said: Said): Dashed | null => {
  const { name, deed } = DASHED.exec(said.text.slice(readClauseNumber(said.text)?.rest ?? 0))?.groups ?? {};
  const subject = name === undefined ? null : named(said, name);
  return subject === null || deed === undefined || !namesDoer(subject.name.text)
    ? null
    : { subject: { ...subject, isSaid: true, isDashed: true }, deed: part(said, deed) };
};

/** Who does what by a list of names with dashes; nothing of another list. */
export const dashedWorks = ({ lines, at }: Extract<Outlined, { kind: 'list' }>): readonly Work[] => {
  const over = at.lead.at(-1)?.said.text ?? at.headings.at(-1) ?? '';
  if (!ANNOUNCES.test(over) || announcesTerms(over)) return [];
  const dashed = lines.flatMap(({ said }) => dashedIn(said) ?? []);
  const actions = dashed.filter(({ deed }) => isAction(deed.text));
  if (dashed.length < Math.max(2, lines.length) || actions.length * 2 < dashed.length) return [];
  return dashed.map(({ subject, deed }) => ({
    subject,
    at,
    deeds: [{ said: deed, clause: at.clause }],
    list: null,
    level: null,
    by: 'list',
  }));
};
