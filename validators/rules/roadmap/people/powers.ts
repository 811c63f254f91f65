// What the subjects of a territory may do by its document: their functions, and clauses that name them.

import { analyse } from '../../../language/analyse.ts';
import { saysAll } from '../../../language/likeness.ts';
import { phrasePlaces } from '../../../language/phrase-places.ts';
import { kindredRoots, saidRoots, saidWords } from '../../../language/said-words.ts';
import { allParts } from '../../../model/all-parts.ts';
import { isLater } from '../../../model/own-acts.ts';
import { isAbout, tieOf } from '../../../model/topics.ts';
import type { Measure, Part, Subject, Territory, Topic } from '../../../model/types.ts';
import { areApart, without } from '../../../text/sets.ts';
import { matchWords } from '../../../text/words/word-match.ts';
import { normalise } from '../../../text/words/words.ts';
import { lazily } from '../../asked-once.ts';
import { namesOf } from '../../subjects/mentions.ts';
import { type Meanings, meaningsOf, subjectMatter } from '../meaning.ts';
import { dutiesInText, textsOfActs } from './duties.ts';
import { events, ordinary, saysWork } from './given-by-name.ts';

/** What a text is about, each kind of event as an event. */
const matterOf = (
  text: string,
  meanings: Meanings,
  rootsOf: (text: string) => ReadonlySet<string>,
): ReadonlySet<string> => {
  const matter = subjectMatter(text, meanings, rootsOf);
  const named = without(matter, events());
  return named.size === matter.size ? matter : new Set([...named, ...saidRoots('мероприятие')]);
};

/** «Курсы повышения квалификации», «обучение кураторов»: a measure by which people are taught; not «сбор заявок на курсы». */
const TEACHES =
  /^(?:(?:организация|проведение|реализация|осуществление)(?:\s+и\s+\p{L}+)?\s+)?(?:\p{L}+(?:ые|ых|ое|ого|ая|ой)\s+)?(?:курс(?:ы|ов)(?!\p{L})|повышени[ея]\s+квалификации|(?:переподготовк|обучени|учёб|учеб)[аиея](?!\p{L}))/iu;

/** Functions said in general, and the measures that they cover without a word in common. */
const IN_GENERAL: readonly { readonly said: RegExp; readonly covers: RegExp }[] = [
  {
    said: /(?:практическ|методическ|консультативн)\p{L}{2,3}\s+(?:помощ|поддержк)/iu,
    covers: /^(?:[^.;]{0,40}\s)?(?:консультаци|помощь|посещение\s+(?:\p{L}{1,20}\s+)?(?:урок|заняти))/iu,
  },
  {
    said: /(?:реализ|провод|организ|осуществл)\p{L}{1,8}\s+(?:[^.;]{0,60}\s)?(?:дополнительн\p{L}{2,3}\s+профессиональн|ДП[ОП](?!\p{L})|программ\p{L}{0,3}\s+повышения\s+квалификации|обучени)|(?<!\p{L})(?:уч[иа]т|обуча[ею]т|готов[ия]т)(?!\p{L})/iu,
    covers: TEACHES,
  },
];

/** Whether a function says in general what a measure is: «координируют методическую работу» covers a seminar. */
const isCovered = (functions: readonly { readonly text: string }[], title: string): boolean =>
  IN_GENERAL.some(({ said, covers }) => covers.test(title) && functions.some(({ text }) => said.test(text)));

/** «Стажировки», and «принимают стажёров»: a topic that the measure is called by, a function says by another word of its root. */
const isOfOneRoot = (
  title: string,
  about: readonly Topic[],
  functions: readonly { readonly text: string }[],
): boolean => {
  const [called] = saidWords(title).filter(({ at, end }) =>
    analyse(title.slice(at, end)).some(({ part }) => part === 'noun'),
  );
  return (
    called !== undefined &&
    about.some((topic) => isAbout(topic, title.slice(called.at, called.end))) &&
    functions.some(({ text }) => !areApart(called.roots, saidRoots(text)))
  );
};

const UNIT_OF = /структурн\p{L}{0,30} подразделени\p{L}{0,30} ([А-ЯЁ]{2,})/u;

/** The subjects with their structural units, whose functions are also theirs: «ЦНППМ, как структурное подразделение ВИРО». */
const withUnits = (subjects: readonly Subject[]): ReadonlyMap<Subject, readonly Subject[]> => {
  const byShort = new Map(subjects.map((subject) => [subject.short, subject]));
  const found = new Map(subjects.map((subject): [Subject, Subject[]] => [subject, [subject]]));
  for (const unit of subjects) {
    const [, short] = UNIT_OF.exec(unit.clause?.target?.text ?? '') ?? [];
    const whole = short === undefined ? undefined : byShort.get(short);
    if (whole !== undefined && whole !== unit) found.get(whole)?.push(unit);
  }
  return found;
};

/** Whether two acts describe one body: by its name, or by its short name. */
const isSameBody = (one: Subject, other: Subject): boolean =>
  normalise(one.name) === normalise(other.name) || (one.short !== null && one.short === other.short);

/** The subjects that the acts of a territory describe by a day: a body may have work from several of them. */
const describedIn = ({ acts }: Territory, asOf: string): readonly Subject[] =>
  acts
    .filter((act) => !isLater(act, asOf))
    .flatMap(({ current }) => [current, ...current.annexes].flatMap(({ subjects }) => subjects));

/** Texts of clauses by the words of capitals printed in them: a clause may empower a subject outside its own list. */
const clausesByShort = (parts: readonly Part[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  const visit = ({ text, children }: Part): void => {
    for (const short of new Set(text.match(/[А-ЯЁ]{3,}/gu) ?? [])) {
      const texts = found.get(short) ?? [];
      found.set(short, texts);
      texts.push(text);
    }
    children.forEach(visit);
  };
  parts.forEach(visit);
  return found;
};

const isNamedIn = (text: string, subject: Subject): boolean =>
  namesOf(subject).some((one) => phrasePlaces(text, one).length > 0);

/** The subjects of a territory with those whom its plans name and another act describes. */
export const actingIn = ({ subjects, roadmap }: Territory): readonly Subject[] => [
  ...new Set([
    ...subjects,
    ...(roadmap?.measures ?? []).flatMap(({ responsible }) =>
      (responsible ?? []).flatMap(({ target }) => target ?? []),
    ),
  ]),
];

/** «Содержание деятельности», «Краткое описание», «Формы работы»: a column that says what a measure consists of. */
const CONTENTS = /(?<!\p{L})(?:содержани|описани|форм\p{L}\s+(?:работы|проведения|реализации))/iu;

/** What the subjects of a territory may do. */
export interface Powers {
  /** Whether a subject may carry out a measure, as far as any word tells; `null` where its name says too little to tell. */
  readonly may: (subject: Subject, measure: Measure) => boolean | null;
  /** Whether a subject has the work of a measure among its functions and duties. */
  readonly does: (subject: Subject, measure: Measure) => boolean;
}

/**
 * Reads the powers of a territory's subjects. A measure on a topic asks for a function, or a clause naming the subject,
 * on the same topic; any other for a function that has one of its words.
 */
export const powersOf = (territory: Territory, topics: readonly Topic[], asOf: string): Powers => {
  const meanings = meaningsOf(territory);
  const clauses = clausesByShort(territory.provision?.parts ?? []);
  const duties = lazily(() => dutiesInText(textsOfActs(territory, asOf), actingIn(territory)));
  const textsOf = (subject: Subject): readonly string[] => {
    const { short, functions, clause } = subject;
    return [
      ...functions.map(({ text }) => text),
      clause?.target?.text ?? '',
      ...(short === null ? [] : (clauses.get(short) ?? [])),
      ...(duties().get(subject) ?? []),
    ];
  };
  const wordsOf = new Map<Subject, ReadonlySet<string>>();
  const onTopics = new Map<Subject, ReadonlySet<Topic>>();

  const words = (subject: Subject): ReadonlySet<string> => {
    const known =
      wordsOf.get(subject) ??
      matterOf(subject.functions.map(({ text }) => text).join('. '), meanings, kindredRoots);
    wordsOf.set(subject, known);
    return known;
  };
  const topicsOf = (subject: Subject): ReadonlySet<Topic> => {
    const texts = onTopics.has(subject) ? [] : textsOf(subject);
    const known =
      onTopics.get(subject) ??
      new Set(
        topics.filter(
          (topic) =>
            subject.functions.some((own) => tieOf(topic, own) !== null) ||
            texts.some((text) => isAbout(topic, text)),
        ),
      );
    onTopics.set(subject, known);
    return known;
  };

  /** «РМА формируется приказом Министерства по представлению Академии»: both act on a measure about «РМА». */
  const isSaid = (subject: Subject, title: string): boolean =>
    territory.subjects.some(
      (other) =>
        other !== subject && isNamedIn(title, other) && isNamedIn(other.clause?.target?.text ?? '', subject),
    );

  /** «Перечень опорных школ утверждается приказом Отдела»: a clause that names the subject says all of the measure. */
  const isLaidDown = (subject: Subject, title: string): boolean =>
    [...allParts(territory.provision?.parts ?? [])].some(
      ({ text, inOrder }) => !inOrder && saysAll(title, text) && isNamedIn(text, subject),
    );

  /** «Стажировку Академия организует …»: a sentence outside of the list gives the work that the measure is called by. */
  const isGivenElsewhere = (subject: Subject, title: string, asked: ReadonlySet<string>): boolean => {
    const telling = without(asked, ordinary());
    const [head] = saidWords(title).filter(({ roots }) => !areApart(roots, telling));
    return (duties().get(subject) ?? []).some(
      (text) => saysWork(title, text) || (head !== undefined && !areApart(saidRoots(text), head.roots)),
    );
  };

  const units = withUnits(actingIn(territory));
  const described = describedIn(territory, asOf);
  /** A subject as all acts describe it, and its units. */
  const actingFor = (subject: Subject): readonly Subject[] => [
    ...(units.get(subject) ?? [subject]),
    ...described.filter((other) => other !== subject && isSameBody(other, subject)),
  ];

  const mayDo = (subject: Subject, title: string): boolean | null => {
    const acting = actingFor(subject);
    if (acting.some(({ functions }) => isCovered(functions, title))) return true;
    const about = topics.filter((topic) => isAbout(topic, title));
    if (about.length > 0)
      return acting.some(
        (one) => about.some((topic) => topicsOf(one).has(topic)) || isOfOneRoot(title, about, one.functions),
      );
    const asked = matterOf(title, meanings, saidRoots);
    if (without(asked, ordinary()).size === 0) return null;
    return acting.some(
      (one) =>
        !areApart(asked, words(one)) ||
        isSaid(one, title) ||
        isLaidDown(one, title) ||
        isGivenElsewhere(one, title, asked),
    );
  };

  const may = (subject: Subject, { title, details }: Measure): boolean | null => {
    const byTitle = mayDo(subject, title);
    // «Методический десант»: what is done there, a column of its own may say; a word in common says too little there.
    const acting = actingFor(subject);
    const isSaid = (text: string): boolean =>
      acting.some(
        (one) =>
          isCovered(one.functions, text) ||
          topics.some((topic) => topicsOf(one).has(topic) && isAbout(topic, text)),
      );
    const isSaidBeside = (): boolean => details.some(({ head, text }) => CONTENTS.test(head) && isSaid(text));
    return byTitle === false && isSaidBeside() ? true : byTitle;
  };

  const does = (subject: Subject, { title }: Measure): boolean => {
    const about = topics.filter((topic) => isAbout(topic, title));
    return actingFor(subject).some(
      (one) =>
        isCovered(one.functions, title) ||
        one.functions.some((own) => about.some((topic) => tieOf(topic, own) !== null)) ||
        [...one.functions.map(({ text }) => text), ...(duties().get(one) ?? [])].some((text) =>
          saysWork(title, text),
        ),
    );
  };

  return { may, does };
};

/** The subjects that carry a measure out: those whose name, or whose abbreviation in capitals, an executor bears. */
export const executingSubjects = (
  { executors }: Measure,
  subjects: readonly Subject[],
): readonly Subject[] => {
  const texts = (executors ?? []).map(matchWords);
  const named = (name: string): boolean => {
    const words = matchWords(name);
    return texts.some((text) => words.every((word) => text.includes(word)));
  };
  return subjects.filter(
    ({ name, short, aliases }) => named(name) || aliases.some(named) || (short !== null && named(short)),
  );
};
