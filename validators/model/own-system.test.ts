import { describe, expect, it } from 'vitest';
import { exampleBase } from '../rules/example-base.ts';
import { buildCorpus } from './corpus.ts';
import { monitoringOf } from './monitoring.ts';
import { ownSystemNames } from './own-system.ts';
import type { Territory } from './types.ts';

const territory = (title: string, abbreviations: string, text = '1. Общие положения'): Territory => {
  const files: Readonly<Record<string, string>> = {
    'regions/gorod/region.yaml': 'id: gorod\nname: Городская область\nlevel: region\n',
    'regions/gorod/acts/1/provision.mdx': `---\nkind: provision\ntitle: ${title}\nabbreviations:\n${abbreviations}\n---\n\n${text}\n`,
    'regions/gorod/acts/1/subjects.yaml': exampleBase['regions/primer/acts/1/subjects.yaml'] ?? '',
  };
  const [only] = buildCorpus(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    '',
  ).territories;
  if (only === undefined) throw new Error('no territory was read');
  return only;
};

const short = (name: string, means: string): string => `  - { short: ${name}, means: ${means} }`;

describe('как акты называют свою систему', () => {
  it.each([
    ['Регламент единой методической сети края', short('Сеть', 'единой методической сети края'), ['Сеть']],
    ['О ресурсной платформе педагога', short('Платформа', 'ресурсная платформа педагога'), ['Платформа']],
    ['Порядок методического кластера', short('Кластер', 'методический кластер'), ['Кластер']],
    ['Регламент методической сети', short('Регламент', 'Регламент методической сети'), []],
    ['Порядок работы ЦНППМ', short('ЦНППМ', 'ЦНППМ'), []],
    ['О методической сети', short('Департамент', 'Департамент образования'), []],
  ])('«%s»', (title, abbreviations, names) =>
    expect(ownSystemNames(territory(title, abbreviations))).toEqual(names),
  );

  const sayings = (text: string) =>
    monitoringOf(
      territory('О методической сети края', short('Сеть', 'методической сети края'), `1. ${text}`),
    ).stated.map(({ passage }) => passage.text);

  it.each([
    'Мониторинг эффективности Сети Министерство проводит ежегодно.',
    'ЦНППМ готовит мониторинг работы Сети и её участников.',
  ])('«%s» – о ней', (text) => expect(sayings(text)).toHaveLength(1));
  it.each([
    'Мониторинг качества питания в школах.',
    'Мониторинг запросов педагогов. Участники Сети помогают им.',
    'Сеть помогает педагогам.',
  ])('«%s» – не о её мониторинге', (text) => expect(sayings(text)).toHaveLength(0));
});
