// What the subjects of a territory may do by its document: their functions, and clauses that name them.

import { analyse } from '../../../language/analyse.ts';
import { saysAll } from '../../../language/likeness.ts';
import { phrasePlaces } from '../../../language/phrase-places.ts';
import { kindredRoots, saidRoots, saidWords } from '../../../language/said-words.ts';
import { allParts } from '../../../model/all-parts.ts';
import { isLater } from '../../../model/own-acts.ts';
import { isAbout, tieOf } from '../../../model/topics.ts';
import type { Measure, Part, Subject, Territory, Topic } from '../../../model/types.ts';
import { areApart, common, without } from '../../../text/sets.ts';
import { matchWords } from '../../../text/words/word-match.ts';
import { normalise } from '../../../text/words/words.ts';
import { lazily } from '../../asked-once.ts';
import { namesOf } from '../../subjects/mentions.ts';
import { type Meanings, meaningsOf, subjectMatter } from '../meaning.ts';
import { dutiesInText, textsOfActs } from './duties.ts';

/** What whoever answers for a plan does with it, without a function of its own: a measure of these words alone asks for none. */
const ordinary = lazily(() =>
  saidRoots(
    'мониторинг обсуждение рассмотрение анализ вывод итог отчёт совещание заседание мероприятие методист план информирование ' +
      // Which of several reports or meetings it is.
      'промежуточный итоговый заключительный установочный сводный годовой ежегодный квартальный полугодовой очередной',
  ),
);

/** What a function on «образовательные мероприятия» is about without naming it. */
const events = lazily(() =>
  saidRoots(
    'вебинар встреча выставка декада конкурс конференция лекция мастер-класс педсовет семинар слёт тренинг фестиваль форум',
  ),
);

/** Kinds of event, those that a function rarely names among them: «предметные секции», «педагогическая мастерская», «сессия». */
const gatherings = lazily(
  () =>
    new Set([
      ...events(),
      ...saidRoots(
        'ассамблея акселератор викторина воркшоп дискуссия игра интенсив консилиум коллоквиум лекторий марафон мастерская ' +
          'митап олимпиада панель практикум презентация секция сессия симпозиум смотр стол фестиваль чтение экскурсия ярмарка',
      ),
    ]),
);

/** A function that names two kinds of event names examples: who holds «семинары и конференции» may hold «секции» too. */
const LEAST_KINDS = 2;

/** Whether a measure is called by a kind of event: «Выездной практикум»; not «Ведение реестра конференций». */
const isGathering = (title: string): boolean => {
  const [called] = saidWords(title).filter(({ at, end }) =>
    analyse(title.slice(at, end)).some(({ part }) => part === 'noun'),
  );
  return called !== undefined && !areApart(called.roots, gatherings());
};

/** Whether a function of a subject is to hold events of several kinds, and a measure is an event of a kind that none names. */
const mayHold = (functions: readonly { readonly text: string }[], title: string): boolean =>
  isGathering(title) &&
  functions.some(({ text }) => HOLDS.test(text) && common(saidRoots(text), gatherings()).size >= LEAST_KINDS);

/** «Проводит семинары»; not «участвует в семинарах», «направляет педагогов на конференции». */
const HOLDS = /(?<!\p{L})(?:провод|организ|готов)\p{L}{1,12}(?!\p{L})/iu;

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

/** To take part in what another holds asks for no power of one's own. */
const PARTAKING = /^участие\s+(?:[^\s,.;]{1,30}\s+){0,4}?в(?:о)?\s/iu;

/** «Утверждение порядка», «подготовка приказа»: a measure whose outcome is an act. */
const MAKES_ACT =
  /^(?:разработка|подготовка|издание|принятие|утверждение)\s(?:[^.;]{0,40}\s)?(?:порядк|положени|приказ|распоряжени|регламент|нормативн|локальн\p{L}{2,3}\s+акт)/iu;

/** «Курсы повышения квалификации», «организация и проведение курсов»: a measure by which people are taught; not «сбор заявок на курсы». */
const TEACHES =
  /^(?:(?:организация|проведение|реализация|осуществление)(?:\s+и\s+\p{L}+)?\s+)?(?:\p{L}+(?:ые|ых|ое|ого|ая|ой)\s+)?(?:курс(?:ы|ов)(?!\p{L})|повышени[ея]\s+квалификации|переподготовк[аи](?!\p{L}))/iu;

/** «Анкетирование педагогов о затруднениях», «приём заявок на обучение»: a measure that asks people what they need. */
const ASKS =
  /^(?:проведение\s+)?(?:анкетировани|опрос|изучени|сбор|при[её]м|выявлени)\p{L}{0,3}\s+(?:[^.;:]{0,60}\s)?(?:заявок|заявки|запрос|потребност|затруднени|дефицит)/iu;

/** Functions said in general, and the measures that they cover without a word in common. */
const IN_GENERAL: readonly { readonly said: RegExp; readonly covers: (title: string) => boolean }[] = [
  {
    said: /нормативн\p{L}{0,4}(?:[-\s]+правов\p{L}{2,3})?\s+(?:обеспечени|регулировани)|(?:разрабатыва|принима|издаёт|утвержда)\p{L}{0,4}\s+(?:[^.;]{0,30}\s)?нормативн/iu,
    covers: (title) => MAKES_ACT.test(title),
  },
  {
    said: /(?:практическ|методическ|консультативн)\p{L}{2,3}\s+(?:помощ|поддержк)/iu,
    covers: (title) =>
      /^(?:[^.;]{0,40}\s)?(?:консультаци|помощь|посещение\s+(?:\p{L}{1,20}\s+)?(?:урок|заняти))/iu.test(
        title,
      ),
  },
  {
    said: /(?:реализ|провод|организ|осуществл)\p{L}{1,8}\s+(?:[^.;]{0,60}\s)?(?:дополнительн\p{L}{2,3}\s+профессиональн|ДП[ОП](?!\p{L})|программ\p{L}{0,3}\s+повышения\s+квалификации|обучени)/iu,
    covers: (title) => TEACHES.test(title),
  },
  {
    said: /(?:изуча|выявля|определя|исследу|анализиру|собира)\p{L}{1,3}\s+(?:[^.;,]{0,40}\s)?(?:запрос|потребност|затруднени|дефицит)/iu,
    covers: (title) => ASKS.test(title),
  },
  {
    said: /(?:координир|организу|осуществля|вед[её]т|ведут|проводит)\p{L}{0,4}\s+(?:[^.;,]{0,30}\s)?методическую\s+работу|руковод\p{L}{1,4}\s+методической\s+работой/iu,
    covers: (title) =>
      /(?<!\p{L})(?:семинар|практикум|кругл\p{L}{2}\s+стол|мастер-класс|мастерск(?:ая|ие|ой|ую|их)(?!\p{L})|совещани|заседани|недел\p{L}|декад\p{L}|день|дн[яи]|чтени|конференци|методическ)/iu.test(
        title,
      ),
  },
];

/** Whether a function says in general what a measure is: «координируют методическую работу» covers a seminar. */
const isCovered = (functions: readonly { readonly text: string }[], title: string): boolean =>
  IN_GENERAL.some(({ said, covers }) => covers(title) && functions.some(({ text }) => said.test(text)));

/** A word for people who come together, as what goes before a name: «заседания», «августовские встречи», «дни открытых дверей». */
const MEETS =
  /^(?:[^\s,.;:«»]{1,30}\s+){0,3}?(?:заседани|встреч|собрани|сесси|сл[её]т|съезд|конференци|д(?:ень|ни|ня)(?!\p{L})|недел|декад)\p{L}{0,3}\s+(?:(?!(?:для|с|со|о|об|по|на|в|во|к|при|от|из|у|и)\s)[^\s,.;:«»]{1,30}\s+){0,3}$/iu;

/** «Заседания рабочей группы при Департаменте»: a body at a subject meets as the subject's own. */
const AT = /(?<=\s)при\s+$/iu;

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

/** «Заседания муниципальных методических объединений»: that a body meets is its own work, whatever its functions. */
const isOwnMeeting = (subject: Subject, title: string): boolean =>
  namesOf(subject).some((one) =>
    phrasePlaces(title, one).some(({ at }) => MEETS.test(title.slice(0, at).replace(AT, ''))),
  );

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

/** Whether a subject may carry out a measure; `null` where its name says too little to tell. */
export type Powers = (subject: Subject, measure: Measure) => boolean | null;

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

  /** «Итоговую беседу куратора с педагогом проводят в июне»: a clause says all of the measure, and that none of the subjects does it. */
  const isLaidOnNobody = (title: string): boolean =>
    textsOfActs(territory, asOf).some(
      ({ text, inOrder, kind }) =>
        !inOrder &&
        kind !== 'section' &&
        saysAll(title, text) &&
        !actingIn(territory).some((one) => isNamedIn(text, one)),
    );

  /** «Стажировку Академия организует …»: a sentence outside of the list gives the work that the measure is called by. */
  const isGivenElsewhere = (subject: Subject, title: string, asked: ReadonlySet<string>): boolean => {
    const telling = without(asked, ordinary());
    const [head] = saidWords(title).filter(({ roots }) => !areApart(roots, telling));
    return (
      head !== undefined &&
      (duties().get(subject) ?? []).some((text) => !areApart(saidRoots(text), head.roots))
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
    if (PARTAKING.test(title) || isOwnMeeting(subject, title)) return null;
    const acting = actingFor(subject);
    if (acting.some(({ functions }) => isCovered(functions, title))) return true;
    const about = topics.filter((topic) => isAbout(topic, title));
    if (about.length > 0)
      return acting.some(
        (one) => about.some((topic) => topicsOf(one).has(topic)) || isOfOneRoot(title, about, one.functions),
      );
    const asked = matterOf(title, meanings, saidRoots);
    if (without(asked, ordinary()).size === 0) return null;
    if (
      acting.some(
        (one) =>
          !areApart(asked, words(one)) ||
          isSaid(one, title) ||
          isLaidDown(one, title) ||
          isGivenElsewhere(one, title, asked),
      )
    )
      return true;
    return isLaidOnNobody(title) || acting.some(({ functions }) => mayHold(functions, title)) ? null : false;
  };

  return (subject, { title, details }) => {
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
