// What a later file of an act changes, in a terminal: what to look at first comes first; what stayed as a person set it is counted.
import type { Difference, DifferenceKind } from '../../import/merge/difference.ts';
import { excerpt } from '../../model/excerpt.ts';
import type { Lang } from '../../report/format.ts';
import { visible } from '../../report/visible.ts';

const titles = {
  conflict: {
    ru: 'Внесено вами, а напечатано теперь иначе (осталось ваше)',
    en: 'Set by you, and printed otherwise now (yours stays)',
  },
  changed: { ru: 'Изменено', en: 'Changed' },
  new: { ru: 'Новое', en: 'New' },
  gone: { ru: 'В новых файлах этого нет', en: 'Not in the new files' },
} as const satisfies Partial<Readonly<Record<DifferenceKind, unknown>>>;

const quoted = (text: string | null): string =>
  text === null ? '' : `«${visible(excerpt(text.replaceAll('\n', ' ')))}»`;

const line = ({ kind, file, of, key, before, after }: Difference): string => {
  const where = [
    file,
    ...(of === '' || kind === 'new' || kind === 'gone' ? [] : [quoted(of)]),
    ...(key === '' ? [] : [key]),
  ];
  const words =
    kind === 'new'
      ? quoted(after ?? of)
      : kind === 'gone'
        ? quoted(of === '' ? before : of)
        : `${quoted(before)} → ${quoted(after)}`;
  return `  ${where.map(visible).join(', ')}${words === '' ? '' : `: ${words}`}`;
};

const keptLine = (kept: readonly Difference[], lang: Lang): readonly string[] => {
  if (kept.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { file, key } of kept) {
    const where = key === '' ? file : `${file} ${key}`;
    counts.set(where, (counts.get(where) ?? 0) + 1);
  }
  const words = [...counts].map(([where, count]) => `${where} ${count}`).join(', ');
  return [
    lang === 'ru'
      ? `Осталось, как внесено вами, хотя прочитано иначе: ${kept.length} (${visible(words)})`
      : `Stays as you set it, though it is read otherwise: ${kept.length} (${visible(words)})`,
  ];
};

/** The lines of the differences. */
export const differenceLines = (differences: readonly Difference[], lang: Lang): readonly string[] => [
  ...(Object.keys(titles) as (keyof typeof titles)[]).flatMap((kind) => {
    const own = differences.filter((difference) => difference.kind === kind);
    return own.length === 0 ? [] : [`${titles[kind][lang]}: ${own.length}`, ...own.map(line)];
  }),
  ...keptLine(
    differences.filter(({ kind }) => kind === 'kept'),
    lang,
  ),
];
