import { describe, expect, it } from 'vitest';
import { check } from '../index.ts';
import {
  furtherDocuments,
  severalAct,
  severalDocuments,
  severalPrinted as source,
} from '../rules/example-documents.ts';
import { buildCorpus } from './corpus.ts';
import { provenance } from './provenance/provenance.ts';
import { stateOf } from './state.ts';
import type { Territory } from './types.ts';

const asOf = '2024-06-01';
const read = (changed: Readonly<Record<string, string | null>> = {}): Territory => {
  const [territory] = buildCorpus(severalDocuments(changed), '', new Map(), { asOf }).territories;
  if (territory === undefined) throw new Error('the model territory is missing');
  return territory;
};
const named = ({ annexes }: Territory, name: string): Territory => {
  const found = annexes.find(({ document }) => document?.name === name);
  if (found === undefined) throw new Error(`no document ${name}`);
  return found;
};
const of = (name: string): string => furtherDocuments[name] ?? '';
/** What is said of the act when words of one of its files are others. */
const said = (name: string, passage: string, by: string) =>
  check(severalDocuments({ [`${severalAct}${name}`]: of(name).replace(passage, by) }), { asOf }).findings.map(
    ({ rule, file, place }) => [rule, file.slice(severalAct.length), place?.document.ru],
  );

describe('несколько документов под одним приказом', () => {
  it('собраны по имени в файле и стоят в порядке приложений приказа', () => {
    expect(
      read().annexes.map(({ document, provision, roadmap, indicators, tables }) => [
        document?.name,
        document?.number,
        provision?.title,
        roadmap?.measures.length,
        indicators?.indicators.length,
        tables.length,
      ]),
    ).toEqual([
      ['sovet', '4', 'Положение о методическом совете', undefined, undefined, 0],
      ['sostav', '5', 'Состав методического совета', undefined, undefined, 1],
      ['plan', '6', 'План работы методического совета', 1, 1, 0],
    ]);
  });
  it('которых приказ не перечисляет, идут за ними по алфавиту', () => {
    const form = '---\nkind: annex\ntitle: Форма\n---\n\n# Форма\n';
    const names = read({ [`${severalAct}provision.forma.mdx`]: form }).annexes;
    expect(names.map(({ document }) => document?.name)).toEqual(['sovet', 'sostav', 'plan', 'forma']);
  });
  it('часть документа, которую приказ не называет, идёт за ним: по номеру, а не по алфавиту', () => {
    const names = ['part-2', 'sovet-part-2', 'sovet-part-10', 'net-part-2'];
    const further = names.map((name) => [
      `${severalAct}provision.${name}.mdx`,
      `---\nkind: annex\ntitle: Форма ${name}\n---\n\n# Форма ${name}\n`,
    ]);
    expect(
      read(Object.fromEntries(further)).annexes.map(({ document }) => [document?.name, document?.number]),
    ).toEqual([
      ['part-2', null],
      ['sovet', '4'],
      ['sovet-part-2', null],
      ['sovet-part-10', null],
      ['sostav', '5'],
      ['plan', '6'],
      ['net-part-2', null],
    ]);
  });
  it('приказ, срок и координатор у них общие', () => {
    const territory = read();
    for (const annex of territory.annexes) {
      expect(annex.provision?.front.order).toBe(territory.provision?.front.order);
      expect(annex.plannedTo).toBe(territory.plannedTo);
      expect(annex.coordinator?.target?.id).toBe('cnppm');
      expect(stateOf(annex, asOf)).toEqual(stateOf(territory, asOf));
    }
  });
  it('имена одного понятны другому: ответственного плана описывает положение', () => {
    const [measure] = named(read(), 'plan').roadmap?.measures ?? [];
    expect(measure?.responsible?.map(({ target }) => target?.id)).toEqual(['cnppm']);
  });
  it('мероприятие плана ведёт к направлению и абзацу основного документа', () => {
    const territory = read({
      [`${severalAct}roadmap.plan.yaml`]: of('roadmap.plan.yaml').replace(
        '        measures:',
        '        provision: [3.1-1]\n        measures:',
      ),
    });
    const [direction] = named(territory, 'plan').roadmap?.directions ?? [];
    expect(direction?.provision).toBe(territory.provision?.directions[0]);
    expect(direction?.systemMeasures[0]?.provision[0]?.target?.anchor).toBe('p-3.1-1');
  });
  it('субъекты всех документов стоят в одном списке территории', () => {
    const subjects =
      'subjects:\n  - { id: sovet, name: Методический совет, kind: ministry, clause: "1.1" }\n';
    const territory = read({ [`${severalAct}subjects.sovet.yaml`]: subjects });
    expect(territory.subjects.map(({ id }) => id)).toEqual(['ministry', 'cnppm', 'sovet']);
    expect(territory.acts[0]?.current.subjects.map(({ id }) => id)).toEqual(['ministry', 'cnppm']);
  });
  it('без карты в основном документе территорию показывает карта приложения', () => {
    const territory = read({ [`${severalAct}roadmap.yaml`]: null });
    expect(territory.roadmap).toBe(named(territory, 'plan').roadmap);
    expect(territory.acts[0]?.current.roadmap).toBeNull();
  });
  it('есть и у каждой редакции', () => {
    const edition = `${severalAct}editions/2024-03-01/`;
    const files = Object.fromEntries(
      severalDocuments()
        .filter(({ path }) => path.startsWith(severalAct) && !path.endsWith('act.yaml'))
        .map(({ path, content }) => [
          `${edition}${path.slice(severalAct.length)}`,
          content.replace('рассматривает планы', 'утверждает планы'),
        ]),
    );
    const territory = read({ ...files, [`${edition}edition.yaml`]: 'by: приказ от 01.02.2024 № 4\n' });
    const texts = territory.acts[0]?.editions.map(
      (view) => named(view, 'sovet').provision?.byNumber.get('2.1')?.text,
    );
    expect(texts).toEqual([
      '2.1. Совет рассматривает планы методической работы.',
      '2.1. Совет утверждает планы методической работы.',
    ]);
    expect(named(territory, 'sovet').act?.from).toBe('2024-03-01');
  });
});

describe('замечания к нескольким документам', () => {
  it('исправному акту не делаются', () => {
    expect(check(severalDocuments(), { asOf }).findings).toEqual([]);
  });
  it.each([
    [
      'provision.sovet.mdx',
      '1.2. Совет',
      '1.1. Совет',
      'numbering/clauses-unique',
      'Положение (приложение № 4)',
    ],
    [
      'provision.sovet.mdx',
      'планы',
      'планы ШНОР',
      'words/abbreviation-introduced',
      'Положение (приложение № 4)',
    ],
    [
      'roadmap.plan.yaml',
      '[ЦНППМ]',
      '[ЦНПМ]',
      'roadmap/responsible-defined',
      'Дорожная карта (приложение № 6)',
    ],
    [
      'roadmap.plan.yaml',
      'ежегодно (декабрь)',
      'когда-нибудь',
      'roadmap/deadline-understood',
      'Дорожная карта (приложение № 6)',
    ],
    [
      'indicators.plan.yaml',
      '"2025": "4"',
      '"2025": "1"',
      'indicators/not-falling-back',
      'Показатели (приложение № 6)',
    ],
  ])('%s: «%s» → «%s» – одно, в своём документе', (name, passage, by, rule, document) => {
    expect(said(name, passage, by)).toEqual([[rule, name, document.replace('№ ', '№\u00A0')]]);
  });
  it('чего нет в основном документе, может быть в другом: мониторинг описан в приложении', () => {
    const monitoring =
      'Мониторинг системы проводит Министерство не реже одного раза в год. Методы сбора информации: анкетирование, отчёты.';
    const main = severalDocuments().find(({ path }) => path === `${severalAct}provision.mdx`)?.content ?? '';
    const { findings } = check(
      severalDocuments({
        [`${severalAct}provision.mdx`]: main.replace(monitoring, ''),
        [`${severalAct}provision.sovet.mdx`]: `${of('provision.sovet.mdx')}\n2.2. ${monitoring}\n`,
      }),
      { asOf },
    );
    expect(findings.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('напечатанный текст акта с несколькими документами', () => {
  const withSource = (text: string) => ({ [`${severalAct}source.txt`]: text });

  it('сличается со всеми вместе и совпадает до слова в обе стороны', () => {
    const territory = read(withSource(source));
    const found = provenance(territory);
    expect([found?.covered, found?.differences, found?.marks]).toEqual([found?.words, [], []]);
    expect(check(severalDocuments(withSource(source)), { asOf }).findings).toEqual([]);
  });
  it('без слова приложения оно названо лишним, без слова в приложении – пропущенным', () => {
    const rules = (text: string, changed = {}) =>
      check(severalDocuments({ ...withSource(text), ...changed }), { asOf }).findings.map(
        ({ rule, file }) => `${rule} ${file.slice(severalAct.length)}`,
      );
    expect(rules(source.replace('Совет рассматривает', 'рассматривает'))).toEqual([
      'source/faithful provision.sovet.mdx',
    ]);
    expect(
      rules(source, {
        [`${severalAct}tables.sostav.yaml`]: of('tables.sostav.yaml').replace(
          'заместитель министра',
          'заместитель',
        ),
      }),
    ).toEqual(['source/complete source.txt']);
  });
});

describe('имя файла дополнительного документа', () => {
  it.each([
    ['provision.Совет.mdx', 'Между видом и расширением стоит имя документа'],
    ['provision.2.mdx', 'Между видом и расширением стоит имя документа'],
    ['roadmap.first.yaml', 'Заняты слова'],
    ['source.sovet.txt', 'один на все документы: source.txt'],
    ['waivers.sovet.yaml', 'один на все документы: waivers.yaml'],
    ['provison.sovet.mdx', 'Файлы территории лежат'],
  ])('%s: сказано, как назвать', (name, hint) => {
    const { findings } = check(severalDocuments({ [`${severalAct}${name}`]: 'текст\n' }), { asOf });
    expect(findings.map(({ rule }) => rule)).toEqual(['file/known-place']);
    expect(findings[0]?.hint.ru).toContain(hint);
  });
});
