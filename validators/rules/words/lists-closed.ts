// «И т.д.» in an act: who else is meant, and what else is to be done, every reader decides for himself.

import { excerpt, inner } from '../../model/excerpt.ts';
import { withoutQuotations } from '../../text/marks/quotations.ts';
import { wordsBefore } from '../../text/places/near-place.ts';
import { foundIn } from '../../text/remembered.ts';
import { plural } from '../../text/russian.ts';
import { defining } from '../example-base.ts';
import { toldOnce } from '../makers/told-once.ts';

const OPEN =
  /(?<!\p{L})и\s+(?:т\.\s?[дп]\.|др\.|пр\.|так\s+далее|тому\s+подобн(?:ое|ые)|прочее|(?:многое\s+)?друг(?:ое|и[ехм]{1,2})(?=\s?(?:[.;)]|$)))|(?<=,\s[^\n,.;:()…]{2,60})(?:…|\.{3})(?![.…\p{L}\p{N}\])»])/giu;

/** «Сообщества (ассоциации, клубы и т.д.)»: what brackets hold are examples. */
const isExample = (text: string, at: number): boolean => {
  const before = wordsBefore(text, at);
  return before.split('(').length > before.split(')').length;
};

const inText = foundIn((text) =>
  / и\s|…|\.{3}/iu.test(text)
    ? [...withoutQuotations(text).matchAll(OPEN)]
        .filter(({ index }) => !isExample(text, index))
        .map(({ 0: words, index }) => ({
          at: index,
          length: words.length,
        }))
    : [],
);

export const listsClosed = toldOnce({
  id: 'words/lists-closed',
  title: { ru: 'Перечни акта закрыты', en: 'The lists of an act are closed' },
  fault: { ru: 'Перечень оставлен открытым', en: 'A list is left open' },
  reason: {
    ru: 'Слова «и т.д.» и «и др.» отдают читателю то, что должен решить акт: кто ещё входит в систему, что ещё делают и чем отчитываются. Каждый продолжит перечень по-своему.',
    en: '“И т.д.” leaves to the reader what the act should settle: who else belongs to the system, what else is done. Everyone will go on with the list in another way.',
  },
  cure: {
    ru: 'Закройте перечень или скажите, кто и чем его дополняет: «и иные организации, определённые Министерством».',
    en: 'Close the list, or say who adds to it and by what.',
  },
  doubt: {
    ru: 'Там, где перечень лишь поясняет слово примерами, закрывать его незачем.',
    en: 'A list that only explains a word by examples need not be closed.',
  },
  find:
    () =>
    ({ text }) =>
      inText(text),
  say: ({ words, count }) => ({
    ru: `Перечень оставлен открытым: «${inner(excerpt(words))}»${count === 1 ? '' : `; так в ${count} ${plural(count, ['месте', 'местах', 'местах'])}`}`,
    en: `A list is left open by “${excerpt(words)}”${count === 1 ? '' : `, and so in ${count} places`}`,
  }),
  bad: [
    {
      title: { ru: 'И т.д.', en: '“И т.д.”' },
      files: defining('субъекты региональной системы: школы, советы и т.д.'),
      points: 'и т.д.',
    },
    {
      title: { ru: 'В двух местах', en: 'In two places' },
      files: defining('субъекты региональной системы: школы, советы и др. Они помогают школам и т.д.'),
      points: 'и др.',
    },
  ],
  good: [
    {
      title: { ru: 'Примеры в скобках', en: 'Examples in brackets' },
      files: defining('субъекты региональной системы. Школам помогают сообщества (союзы, клубы и т.д.).'),
    },
    {
      title: { ru: 'Сказано, кто дополняет', en: 'It is said who adds' },
      files: defining('субъекты региональной системы и иные организации, определённые Министерством.'),
    },
  ],
});
