// The title of an order answers «о чём?»; one that names what the order approves is the title of another document.

import { actMentions } from '../../language/act-mentions.ts';
import { analyse } from '../../language/analyse.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Stretch } from '../../text/places/covered.ts';
import { foundIn } from '../../text/remembered.ts';
import { plural } from '../../text/russian.ts';
import { defining } from '../example-base.ts';
import { toldOnce } from '../makers/told-once.ts';

/** Acts of which every title begins with «О»; a letter, a protocol and a law on a code have titles of any form. */
const titledAbout: ReadonlySet<string> = new Set(['указ', 'постановление', 'распоряжение', 'приказ']);
/** «О создании», «Об утверждении»; «Вопросы Министерства» is the one other form. */
const ABOUT = /^\s*(?:об?о?|вопросы)\s/iu;
const WORD = /[\p{L}-]+/gu;
/** So many words stand before the noun that a title begins with: «Государственная программа», «Единые критерии оценки». */
const before = 3;

/** Whether words begin with the name of a thing in the nominative. */
const namesThing = (title: string): boolean => {
  const words = title.match(WORD)?.slice(0, before) ?? [];
  const readings = words.map(analyse);
  const noun = readings.findIndex((all) => all.some(({ part }) => part === 'noun'));
  return (
    noun !== -1 &&
    readings
      .slice(0, noun + 1)
      .every((all) => all.some((one) => one.case === 'nominative' && one.part !== 'verb'))
  );
};

/** «Приказами от … № 900 «…» и от … № 901 «…»»: the second is of the kind of the first. */
const GOES_ON = /^[»"”]{0,2}(?:\s*,|\s+и)(?:\s+от)?\s*$/u;

const inText = foundIn((text) => {
  let last = { kind: '', end: 0 };
  return actMentions(text).flatMap((mention): readonly Stretch[] => {
    const { title, titleAt, at, isQuotation, quoted } = mention;
    const kind = mention.kind ?? (GOES_ON.test(text.slice(last.end, at)) ? last.kind : '');
    const end = title === null ? at + mention.text.length : titleAt + title.length;
    last = { kind, end };
    return quoted ||
      !isQuotation ||
      title === null ||
      titleAt < at ||
      !titledAbout.has(kind) ||
      ABOUT.test(title) ||
      !namesThing(title)
      ? []
      : [{ at: titleAt, length: title.length }];
  });
});

export const titleForm = toldOnce({
  id: 'acts/title-form',
  title: {
    ru: 'Заголовок приказа или постановления говорит, о чём акт: «О …», «Об …»',
    en: 'The title of an order says what it is about: “О …”, “Об …”',
  },
  fault: {
    ru: 'Вместо заголовка акта назван документ, который он утвердил',
    en: 'For the title of an act stands that of the document it approved',
  },
  reason: {
    ru: 'Заголовок указа, постановления, распоряжения и приказа отвечает на вопрос «о чём?». Название самого утверждённого документа по номеру приказа не найти, а читатель не видит, утвердил его акт или изменил.',
    en: 'The title of a decree, a resolution or an order says what it is about; by the name of the document that it approved the order is not found.',
  },
  cure: {
    ru: 'Напишите заголовок, как он стоит в акте: «Об утверждении …», или назовите документ с указанием, чем он утверждён: «…, утверждённые распоряжением … № …».',
    en: 'Give the title as the act has it (“Об утверждении …”), or name the document and by what it was approved.',
  },
  doubt: {
    ru: 'Заголовки некоторых актов составлены иначе: сверьте с самим актом.',
    en: 'Some acts have titles of another form: see the act itself.',
  },
  find:
    () =>
    ({ text }) =>
      inText(text),
  say: ({ words, count }) => ({
    ru:
      count === 1
        ? `Заголовок акта начинается не с «О» («Об»): «${inner(excerpt(words))}» – это, видимо, название документа, который он утвердил`
        : `Заголовки ${count} ${plural(count, ['акта', 'актов', 'актов'])} начинаются не с «О» («Об»); первый: «${inner(excerpt(words))}»`,
    en:
      count === 1
        ? `The title of an act does not begin with “О”: “${excerpt(words)}” seems to be the document that it approved`
        : `The titles of ${count} acts do not begin with “О”; the first is “${excerpt(words)}”`,
  }),
  bad: [
    {
      title: { ru: 'Вместо заголовка – название принципов', en: 'The name of principles for a title' },
      files: defining(
        'субъекты региональной системы по распоряжению Правительства Российской Федерации от 31.12.2019 № 3273-р «Основные принципы системы учительского роста».',
      ),
      points: 'Основные принципы системы учительского роста',
    },
    {
      title: { ru: 'Два акта', en: 'Two acts' },
      files: defining(
        'субъекты региональной системы по приказу Министерства от 12.03.2022 № 214 «Положение о методистах» и постановлению Правительства области от 13.03.2022 № 215 «Программа развития».',
      ),
      points: 'Положение о методистах',
    },
  ],
  good: [
    {
      title: { ru: 'Заголовок говорит, о чём приказ', en: 'The title says what it is about' },
      files: defining(
        'субъекты региональной системы по приказу Министерства от 12.03.2022 № 214 «Об утверждении Положения о методистах».',
      ),
    },
  ],
});
