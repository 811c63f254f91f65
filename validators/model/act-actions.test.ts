import { describe, expect, it } from 'vitest';
import { exampleBase, primer } from '../rules/example-base.ts';
import { concernsSystem, foundsSystem, onlyAmends } from './act-actions.ts';
import { buildCorpus } from './corpus.ts';

const acts = 'regions/gorod/acts/1';
const territory = (files: Readonly<Record<string, string>>) => {
  const all = {
    'regions/gorod/region.yaml': 'id: gorod\nname: Городская область\nlevel: region\n',
    ...files,
  };
  const [only] = buildCorpus(
    Object.entries(all).map(([path, content]) => ({ path, content })),
    '',
  ).territories;
  if (only === undefined) throw new Error('no territory was read');
  return only;
};
const document = (title: string, text: string) =>
  territory({ [`${acts}/provision.mdx`]: `---\nkind: provision\ntitle: ${title}\n---\n\n${text}\n` });
const plan = (title: string) =>
  territory({ [`${acts}/roadmap.yaml`]: primer.roadmap.replace('title: Дорожная карта', `title: ${title}`) });
const order = (...clauses: readonly string[]) =>
  document('Приказ', `<Order>\n\n${clauses.join('\n\n')}\n\n</Order>`);

/** An order with a table as its annex. */
const withTable = (...clauses: readonly string[]) =>
  territory({
    [`${acts}/provision.mdx`]: `---\nkind: order\ntitle: Приказ\n---\n\n<Order>\n\n${clauses.join('\n\n')}\n\n</Order>\n\nПриложение\n\n<Indicators/>\n`,
    [`${acts}/indicators.yaml`]: primer.indicators,
  });

describe('акт о системе сопровождения', () => {
  it.each([
    document('Положение о региональной системе научно-методического сопровождения', '1. Общие положения'),
    document('О муниципальной методической системе', '1. Общие положения'),
    plan('План развития РС НМС на 2024 год'),
    territory({ [`${acts}/subjects.yaml`]: primer.subjects }),
  ])('узнаётся по названию или по субъектам', (given) => expect(concernsSystem(given)).toBe(true));
  it.each([
    document('Положение о Методическом совете', '1.1. Совет рассматривает планы.'),
    document('О системе оценки качества образования', '1. Общие положения'),
    plan('План работы школы на 2024 год'),
  ])('иной акт им не считается', (given) => expect(concernsSystem(given)).toBe(false));
});

describe('приказ, который только изменяет', () => {
  it.each([
    order(
      '1. Внести в приказ от 15.12.2023 № 1 следующие изменения:',
      'слова «май» заменить словами «март».',
    ),
    order('1. Признать утратившим силу приказ от 15.12.2023 № 1.'),
    withTable(
      '1. Внести в приказ от 15.12.2023 № 1 изменение, изложив приложение № 2 в редакции согласно приложению к настоящему приказу.',
    ),
    withTable(
      '1. Внести изменения в приказ от 15.12.2023 № 1:',
      '1) приложение № 2 изложить в новой редакции согласно приложению к настоящему приказу.',
    ),
    withTable('1. Внести в приказ от 15.12.2023 № 1 прилагаемые изменения.'),
    withTable(
      '1. Внести изменение в приказ от 15.12.2023 № 1, дополнив приложение № 2 строкой 4 (приложение к настоящему приказу).',
    ),
    withTable(
      '1. Внести изменения в приказ от 15.12.2023 № 1:',
      '1) дополнить строкой 4 следующего содержания (прилагается).',
    ),
    withTable('1. Утвердить изменения, которые вносятся в приказ от 15.12.2023 № 1 (прилагаются).'),
    document(
      'Приказ',
      '<Order>\n\n1. Утвердить прилагаемые изменения, которые вносятся в Положение о совете.\n\n</Order>\n\n# ИЗМЕНЕНИЯ, которые вносятся в Положение о совете\n\n1. В пункте 4 слово «май» заменить словом «март».',
    ),
    withTable(
      '1. Утвердить прилагаемые изменения, которые внести в приказ от 15.12.2023 № 1 «О внесении изменений».',
    ),
  ])('узнаётся по своим пунктам', (given) => expect(onlyAmends(given)).toBe(true));
  it('не тот, который ещё и утверждает документ', () => {
    expect(
      onlyAmends(withTable('1. Утвердить показатели.', '2. Внести изменения в приказ от 15.12.2023 № 1.')),
    ).toBe(false);
    expect(onlyAmends(withTable('1. Утвердить показатели (прилагаются).'))).toBe(false);
    expect(onlyAmends(withTable('1. Признать утратившим силу приказ от 15.12.2023 № 1.'))).toBe(false);
    expect(onlyAmends(order('1. Утвердить Положение.', '2. Признать утратившим силу прежний приказ.'))).toBe(
      false,
    );
    const [model] = buildCorpus(
      Object.entries(exampleBase).map(([path, content]) => ({ path, content })),
      '',
    ).territories;
    expect(model === undefined || onlyAmends(model)).toBe(false);
  });
});

describe('акт, который создаёт систему', () => {
  const described = (title: string) =>
    territory({
      [`${acts}/provision.mdx`]: `---\nkind: provision\ntitle: ${title}\n---\n\n1. Участники РС НМС взаимодействуют.\n\n2. Члены:\n\n<Functions of="cnppm"/>\n`,
      [`${acts}/subjects.yaml`]: primer.subjects,
    });
  it.each([
    'Положение о региональной системе научно-методического сопровождения',
    'Порядок работы муниципальной методической системы',
    'Положение о создании и функционировании районной системы поддержки педагогов',
    'Концепция развития методической службы',
  ])('«%s»', (title) => expect(foundsSystem(described(title))).toBe(true));
  it.each([
    'Положение о Координационном совете по вопросам научно-методического сопровождения',
    'Положение об экспертной комиссии при Министерстве',
    'Порядок работы межведомственной рабочей группы',
    'Положение о региональном методическом активе',
    'Положение о Министерстве образования Примерной области',
    'Порядок организации деятельности центра непрерывного повышения профессионального мастерства Городской области',
    'Регламент работы ЦНППМ',
  ])('не «%s»: это один орган', (title) => expect(foundsSystem(described(title))).toBe(false));
  it('орган, которого акт не описывает, о названии ничего не говорит', () =>
    expect(foundsSystem(described('Положение о Палате наставников'))).toBe(true));
});
