// A draft lacks nothing but decisions: as content, and as the document of Word that its author fills in.
import { expect, it } from 'vitest';
import { federal } from '../../../tests/door/acts.ts';
import { judgeFiles } from '../../import/judge.ts';
import { check } from '../../index.ts';
import { readPrinted } from '../../printed/read-printed.ts';
import type { Finding } from '../../rules/finding.ts';
import { usualWishes, type Wishes } from './asked.ts';
import { beginDraft } from './begin.ts';

const asOf = '2024-06-01';

const region = {
  folder: 'regions/lipetsk',
  files: [
    {
      path: 'regions/lipetsk/region.yaml',
      content: 'id: lipetsk\nname: Липецкая область\nlevel: region\ncode: "48"\n',
    },
  ],
};
const municipality = {
  folder: 'regions/lipetsk/municipalities/gryazi',
  files: [
    ...region.files,
    {
      path: 'regions/lipetsk/municipalities/gryazi/region.yaml',
      content: 'id: gryazi\nname: Грязинский район\nlevel: municipality\n',
    },
  ],
};

/** What is found, but for notes: the blanks, each by its words, and all else. */
const foundIn = (findings: readonly Finding[]) => {
  const told = findings.filter(({ severity }) => severity !== 'note');
  const isBlank = ({ rule }: Finding): boolean => rule === 'words/blanks-filled';
  return {
    blanks: told
      .filter(isBlank)
      .map(({ message }) => message.ru)
      .sort(),
    others: told.filter((finding) => !isBlank(finding)).map(({ rule, message }) => `${rule} ${message.ru}`),
  };
};

it.each<readonly [string, Partial<Wishes>]>([
  ['весь акт', {}],
  ['одно положение', { documents: ['provision'] }],
  ['одна дорожная карта', { documents: ['roadmap'] }],
  ['одни показатели', { documents: ['indicators'] }],
  ['положение и дорожная карта', { documents: ['provision', 'roadmap'] }],
  ['положение и показатели', { documents: ['provision', 'indicators'] }],
  ['дорожная карта и показатели', { documents: ['roadmap', 'indicators'] }],
  ['распоряжение', { order: 'directive' }],
  ['постановление муниципалитета', { level: 'municipality', order: 'resolution' }],
  [
    'издатель назван, годы свои',
    { issuer: 'Министерство образования Липецкой области', years: [2025, 2026, 2027] },
  ],
])(
  'в проекте не хватает только решений, в содержании и в документе Word одних и тех же: %s',
  async (_, own) => {
    const wishes = { ...usualWishes(own.level ?? 'region', asOf), ...own };
    const territory = wishes.level === 'region' ? region : municipality;
    const folder = `${territory.folder}/acts/1`;
    const files = [...federal, ...territory.files];
    const draft = beginDraft({ files, root: '', folder, asOf }, wishes);
    const drafted = draft.files.map(({ name, text }) => ({ path: `${folder}/${name}`, content: text }));
    const inContent = foundIn(check([...files, ...drafted], { asOf, root: '' }).findings);
    expect(inContent.others).toEqual([]);
    expect(inContent.blanks.length).toBeGreaterThan(10);

    const reading = await readPrinted(await draft.document());
    if (!reading.ok) throw new Error(reading.says.ru);
    const printed = [{ name: 'Проект.docx', document: reading.document }];
    const judged = judgeFiles(printed, { federal, asOf });
    expect(foundIn(judged.findings.map(({ finding }) => finding))).toEqual(inContent);
  },
);

const ended = 'создан и работает совет на период до 2024 года';

/** The first federal indicator under another name. */
const federalNamed = (name: string) =>
  federal.map((file) =>
    file.path.endsWith('federal/indicators.yaml')
      ? { ...file, content: String(file.content).replace(/(?<=^ {4}name: ).*/mu, name) }
      : file,
  );

it.each<readonly [string, string, readonly number[], boolean]>([
  ['кончился до первого года плана', ended, [2025, 2026], false],
  ['кончается в первом году плана', ended, [2024, 2025], true],
  ['назван на пару лет, которые прошли', 'проведены смотры в 2022–2023 годах', [2024], false],
  ['назван «к концу» прошедшего года', 'охвачены все школы к концу 2023 года', [2024], false],
  ['считается с прошедшего года', 'ведётся журнал наставника с 2020 года', [2025, 2026], true],
  ['растёт к прошедшему году', 'рост числа наставников к 2023 году', [2025, 2026], true],
  ['годов не называет', 'разработан порядок наставничества', [2030], true],
])('федеральный показатель, который %s: строка в проекте по нему есть или нет', (_, name, years, has) => {
  const place = {
    files: [...federalNamed(name), ...region.files],
    root: '',
    folder: 'regions/lipetsk/acts/1',
    asOf,
  };
  const { files } = beginDraft(place, { ...usualWishes('region', asOf), years });
  const table = files.find((file) => file.name === 'indicators.yaml')?.text ?? '';
  expect(table.toLowerCase().includes(name.toLowerCase())).toBe(has);
  expect(table).toMatch(/number: "?1"?/u);
});

it('слова, которые впишет человек, остаются словами', async () => {
  const issuer = 'Отдел {1} <b>*образования*</b> [района]';
  const files = [...federal, ...region.files];
  const place = { files, root: '', folder: 'regions/lipetsk/acts/1', asOf };
  const draft = beginDraft(place, { ...usualWishes('region', asOf), issuer });
  const reading = await readPrinted(await draft.document());
  if (!reading.ok) throw new Error(reading.says.ru);
  const [first] = reading.document.blocks;
  expect(first).toMatchObject({ kind: 'paragraph', text: issuer });
});
