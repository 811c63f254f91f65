// By what words a body or a person that has functions is told from other things.
import { analyse, lemmasOf } from '../../../language/analyse.ts';

/** The nouns by which bodies and people with functions are called. */
const DOERS = new Set(
  'институт центр академия университет вуз колледж техникум министерство департамент управление комитет служба совет объединение ассоциация сообщество организация учреждение методист актив наставник педагог тьютор куратор учитель школа лицей гимназия дом союз фонд отдел кабинет площадка орган администрация координатор оператор команда группа лаборатория клуб пара консультант эксперт директор руководитель заместитель комиссия агентство секция представитель'.split(
    ' ',
  ),
);

/** «Городской» is an adjective before it is a person of the police. */
const isNoun = (word: string): boolean => {
  const parts = analyse(word).map(({ part }) => part);
  return parts.includes('noun') && !parts.includes('adjective');
};

/** «Структуры в составе органа управления», «лица, ответственные за методическую работу»: who is meant the words behind the noun tell. */
const BY_WORDS_BEHIND =
  /^(?:(?:структур|подразделени)\p{L}{1,2}\s+(?:в\s+составе|орган|при)(?!\p{L}{4})|(?:лиц[ао]|специалист\p{L}{0,2}|работник\p{L}{0,2}),?\s+(?:ответственн|уполномоченн|курирующ))/iu;

/** Whether the noun that a name is of is one of a doer; an abbreviation may stand for one. */
export const namesDoer = (name: string): boolean => {
  if (BY_WORDS_BEHIND.test(name)) return true;
  const words = (name.match(/[\p{L}-]+/gu) ?? []).filter((word) => isNoun(word) || /\p{Lu}{2}/u.test(word));
  const [head, ...rest] = words;
  if (head === undefined) return false;
  // «Школа-площадка» is a school.
  const isDoer = (word: string): boolean =>
    [word, ...word.split('-')].some((one) => [...lemmasOf(one)].some((lemma) => DOERS.has(lemma)));
  // «ГБУ ДПО «Институт …»»: the form of an organisation stands before its name.
  return (
    isDoer(head) ||
    (/\p{Lu}{2}/u.test(head) && (rest.length === 0 || rest.some(isDoer) || /[«"]/u.test(name)))
  );
};
