// Bodies of which a text says that they belong to the system and nothing else: «Муниципальный уровень составляют: …», a list of
// names below such words, «Координатор системы: институт (далее – Институт)».
import { levelsSaid } from '../../../rules/subjects/printed-levels.ts';
import { readClauseNumber } from '../../../text/acts/clause-number.ts';
import type { Level } from '../../../text/names/level-list.ts';
import { normalise } from '../../../text/words/words.ts';
import type { Line } from '../../layout/lines.ts';
import type { Outlined, Standing } from '../outline.ts';
import { part, sentencesOf, type Work } from './deed.ts';
import { namesDoer } from './doers.ts';
import { namesIn } from './enumeration.ts';
import { firstVerb, type NamedSubject } from './name.ts';
import { namedAs } from './named-as.ts';
import { isDescribed } from './sentence.ts';

/** Words of a system and of its parts. */
const OF_SYSTEM =
  /(?<!\p{L})(?:уров(?:ень|н\p{L}+)|структур\p{L}*|состав\p{L}{0,2}|субъект\p{L}*|участник\p{L}*)(?!\p{L})/iu;

/** «… уровень составляют», «В состав системы входят:», «На уровне школы действуют». */
const BELONGS =
  /^(?<lead>.{3,300}?)\s(?:составля[ею]т|включа[ею]т(?:\s+в\s+себя)?|образу[ею]т|представля[ею]т|представлен[аоы]?|вход[яи]т|относ[яи]тся|действу[ею]т|явля[ею]тся)(?:\s+(?:следующие\s+)?субъекты)?\s*:?\s+(?<list>.+)$/iu;

/** «Координатор системы: институт … (далее – Институт).» */
const IN_ROLE = /^(?<role>[^:«»()]{3,80}):\s+(?<name>[^:]+\(далее[^()]*\))\.?$/iu;

/** The only level that words name. */
const levelIn = (text: string): Level | null => {
  const [only = null, ...more] = levelsSaid(normalise(text));
  return more.length > 0 ? null : only;
};

const works = (names: readonly NamedSubject[], at: Standing, level: Level | null): readonly Work[] =>
  names.map((subject) => ({ subject, at, deeds: [], list: null, level, by: 'name' }));

/** The bodies that a sentence names as belonging to the system. */
const inSentence = (line: Line, at: Standing): readonly Work[] => {
  const { said } = line;
  const [sentence = ''] = sentencesOf(said.text.slice(readClauseNumber(said.text)?.rest ?? 0));
  const own = part(said, sentence);
  const { lead = '', list } = BELONGS.exec(own.text)?.groups ?? {};
  if (list !== undefined && OF_SYSTEM.test(lead)) return works(namesIn(part(own, list)), at, levelIn(lead));
  const { role, name } = IN_ROLE.exec(own.text)?.groups ?? {};
  if (role !== undefined && name !== undefined && namesDoer(role))
    return works(namesIn(part(own, name)).slice(0, 1), { ...at, lead: [...at.lead, line] }, levelIn(role));
  const named = isDescribed(at) ? namedAs(own, own.text) : [];
  if (named.length > 0) return works(named, at, null);
  // «Методические советы, региональные объединения и иные сообщества.» below «Структурные элементы регионального уровня:»
  const isBelow =
    !/:$/u.test(own.text) &&
    at.lead.some((above) => /:$/u.test(above.said.text) && OF_SYSTEM.test(above.said.text));
  const names = isBelow && firstVerb(own.text) === null ? namesIn(own) : [];
  return names.length > 1 ? works(names, at, null) : [];
};

/** The items of a list that names bodies alone, below words of the system. */
const inList = ({ lines, at }: Extract<Outlined, { kind: 'list' }>): readonly Work[] => {
  const over = at.lead.at(-1)?.said.text ?? at.headings.at(-1) ?? '';
  if (!OF_SYSTEM.test(over) || lines.some(({ said }) => firstVerb(said.text) !== null)) return [];
  const names = lines.map(({ said }) =>
    namesIn(part(said, said.text.slice(readClauseNumber(said.text)?.rest ?? 0))),
  );
  return names.every((own) => own.length > 0) ? works(names.flat(), at, levelIn(over)) : [];
};

/** Whom an item of a document names as belonging to the system. */
export const namedIn = (one: Outlined): readonly Work[] => {
  if (one.kind === 'list') return inList(one);
  return one.kind === 'line' ? inSentence(one.line, one.at) : [];
};
