import { describe, expect, it } from 'vitest';
import { replaced } from '../../example-base.ts';
import { runExample } from '../../example-proof.ts';
import { rules } from '../../index.ts';

const scrambled = {
  'regions/primer/acts/1/provision.mdx': replaced(
    'provision',
    '## 4. Понятия',
    '<Damaged why="Слова перемешаны.">\n\nорганизации по ЩГС образования ОТ иные.\n\n</Damaged>\n\n## 4. Понятия',
  ),
};

const neighbour = {
  'regions/sosed/region.yaml': 'id: sosed\nname: Соседняя область\nlevel: region\n',
  'regions/sosed/acts/1/act.yaml': 'status: draft\n',
  'regions/sosed/acts/1/provision.mdx':
    '---\nkind: provision\ntitle: Положение\n---\n\n# Положение\n\n1. Организации по ЩГС и ОТ.\n',
};

const reportedOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  runExample({ title: { ru: '', en: '' }, files }, rules)
    .findings.filter(({ rule, region }) => rule === 'words/abbreviation-introduced' && region === 'primer')
    .map(({ message }) => message.ru);

describe('сокращение в испорченном извлечением абзаце', () => {
  it('не названо, пока его не видно нигде больше: это может быть обломок слова', () => {
    expect(reportedOf(scrambled)).toEqual([]);
  });
  it('названо, когда его же печатает другой документ; предлог прописными – нет', () => {
    expect(reportedOf({ ...scrambled, ...neighbour })).toEqual([
      'Сокращение «ЩГС» нигде не расшифровано: ни в этом документе, ни в других документах Свода',
    ]);
  });
});
