// «Онлайн режим», «фото и видео материалы»: a part that is no word of its own is joined by a hyphen, or the phrase falls apart.
import { analyse } from '../../../language/analyse.ts';
import { defining } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { leaveIfPrinted } from '../../printed-so.ts';
import { type Parted, partedCompounds } from './parted-compounds.ts';

const ONLINE =
  /(?<before>\p{L}{1,30})\s(?<part>(?:онлайн|офлайн|оффлайн|интернет|веб))\s(?<noun>\p{Ll}{3,30})/giu;
const ONLINE_PAIR =
  /(?<!\p{L})(?<first>онлайн|офлайн|оффлайн)\s(?<join>и|или)\s(?<second>онлайн|офлайн|оффлайн)\s(?<noun>\p{Ll}{3,30})/giu;
const media = 'фото|видео|аудио|теле|радио|кино|медиа';
const MEDIA = new RegExp(
  String.raw`(?<!\p{L})(?<first>${media})\s(?<join>и|или)\s(?<second>${media})(?<gap>[\s-]?)(?<noun>(?:материал|запис|съ[её]мк|ролик|файл|репортаж|отч[её]т|архив|контент|урок|лекци|фиксаци)\p{Ll}{0,4})(?!\p{L})`,
  'giu',
);
const ORIENTED =
  /(?<!\p{L})(?<first>практико|личностно|деятельностно|компетентностно|проблемно|социально|профессионально)(?<second>ориентированн\p{Ll}{2,3})(?!\p{L})/giu;

/** «В онлайн режиме», «современные онлайн курсы»: what stands before belongs to the noun. */
const belongsTo = (before: string, noun: string): boolean => {
  const nouns = analyse(noun).filter(({ part }) => part === 'noun');
  return analyse(before).some(
    (left) =>
      (left.part === 'preposition' && nouns.length > 0) ||
      (left.part === 'adjective' &&
        nouns.some(({ case: of, number }) => of === left.case && number === left.number)),
  );
};

/** «Современный интернет» may be the noun itself. */
const isNoun = /^(?:интернет)$/iu;

/** «Фото и видео материалы» is mended as a whole. */
const partedIn = (text: string): readonly Parted[] => {
  const slips = [...ofFirstParts(text)];
  const isApart = ({ at, length }: Parted): boolean =>
    !slips.some((slip) => slip.at < at + length && at < slip.at + slip.length);
  return [...slips, ...[...partedCompounds(text)].filter(isApart)].sort((a, b) => a.at - b.at);
};

function* ofFirstParts(text: string): Generator<Parted> {
  if (
    !/онлайн|офлайн|оффлайн|интернет|веб|ориентированн|(?:фото|видео|аудио|теле|радио|кино|медиа)\s/iu.test(
      text,
    )
  )
    return;
  for (const { groups, index } of text.matchAll(ONLINE)) {
    const { before = '', part = '', noun = '' } = groups ?? {};
    const left = analyse(before);
    if (isNoun.test(part) && !left.some(({ part: of }) => of === 'preposition')) continue;
    if (!belongsTo(before, noun)) continue;
    const words = `${part} ${noun}`;
    const at = index + before.length + 1;
    yield { at, length: words.length, text: words, reads: `${part}-${noun}` };
  }
  for (const { 0: words, groups, index } of text.matchAll(ONLINE_PAIR)) {
    const { first = '', join = '', second = '', noun = '' } = groups ?? {};
    if (!analyse(noun).some(({ part }) => part === 'noun')) continue;
    yield { at: index, length: words.length, text: words, reads: `${first}- ${join} ${second}-${noun}` };
  }
  for (const { 0: words, groups, index } of text.matchAll(MEDIA)) {
    const { first = '', join = '', second = '', noun = '' } = groups ?? {};
    yield { at: index, length: words.length, text: words, reads: `${first}- ${join} ${second}${noun}` };
  }
  for (const { 0: word, groups, index } of text.matchAll(ORIENTED)) {
    const { first = '', second = '' } = groups ?? {};
    yield {
      at: index,
      length: word.length,
      text: word,
      reads: first.toLowerCase() === 'практико' ? `${first}-${second}` : `${first} ${second}`,
    };
  }
}

export const hyphenKept = noSlips({
  id: 'words/hyphen-kept',
  title: {
    ru: 'Сложные слова написаны с дефисом, слитно или раздельно, как принято',
    en: 'Compounds are written with a hyphen, as one or apart, as they should be',
  },
  fault: { ru: 'Сложное слово написано не так', en: 'A compound is written wrongly' },
  reason: {
    ru: 'Первая часть такого слова сама по себе не слово: без дефиса она повисает, а поиск не находит целого.',
    en: 'The first part of such a word is no word of its own: without the hyphen it hangs in the air, and a search misses the whole.',
  },
  cure: { ru: 'Напишите слово так, как в словаре.', en: 'Write the word as dictionaries have it.' },
  edit: leaveIfPrinted,
  yieldsTo: ['words/whole-words'],
  inText: partedIn,
  say: ({ text, reads }) => ({
    ru: `Сложное слово написано не так: «${text}», а нужно «${reads}»`,
    en: `A compound is written wrongly: “${text}” for “${reads}”`,
  }),
  hint: ({ reads }) => ({ ru: `Напишите «${reads}».`, en: `Write “${reads}”.` }),
  bad: [
    {
      title: { ru: 'Онлайн без дефиса', en: 'Onlain without its hyphen' },
      files: defining('субъекты региональной системы. Советы проходят в онлайн режиме.'),
      points: 'онлайн режиме',
    },
    {
      title: { ru: 'Две первые части', en: 'Two first parts' },
      files: defining('субъекты региональной системы. Школа хранит фото и видео материалы.'),
      points: 'фото и видео материалы',
    },
  ],
  good: [
    {
      title: { ru: 'Дефисы на местах, «онлайн» как наречие', en: 'Hyphens in place, and the adverb' },
      files: defining(
        'субъекты региональной системы. Советы идут онлайн каждый месяц и в онлайн-режиме; школа хранит фото- и видеоматериалы.',
      ),
    },
  ],
});
