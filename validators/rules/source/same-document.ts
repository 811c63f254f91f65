// A source of another document, or of another edition, gives thousands of differences: it is said once.
import { provenance } from '../../model/provenance/provenance.ts';
import { startOfFile } from '../../source/position.ts';
import type { TerritoryRule } from '../rule.ts';
import { printed, sourcePath } from './example-source.ts';
import { sourceSpot } from './say.ts';

export const sameDocument: TerritoryRule = {
  id: 'source/same-document',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Рядом лежит текст этого же документа', en: 'The text beside it is of the same document' },
  fault: { ru: 'Рядом лежит текст другого документа', en: 'The text of another document lies beside it' },
  reason: {
    ru: 'Чужой текст ничего не подтверждает: ни одно опубликованное слово не сверено.',
    en: 'The text of another document proves nothing: not one published word has been compared.',
  },
  cure: {
    ru: 'Положите в source.txt текст того документа и той редакции, которые опубликованы.',
    en: 'Put the text of the document and of the edition that is published into source.txt.',
  },
  everyEdition: true,
  *check(territory) {
    const { provision, source, name } = territory;
    if (provision === null || provision.parts.length === 0 || source === null) return;
    if (provenance(territory)?.another !== true) return;
    yield {
      at: sourceSpot(source.file, startOfFile),
      message: {
        ru: `source.txt не совпадает с опубликованным текстом («${name}»): это другой документ или другая редакция`,
        en: `source.txt is not the text that is published (“${name}”): it is another document or another edition`,
      },
      evidence: '',
    };
  },
  bad: [
    {
      title: { ru: 'Текст другого документа', en: 'The text of another document' },
      files: {
        [sourcePath]:
          'ПРАВИЛА\nвнутреннего распорядка библиотеки\n\n1. Книги выдаются на две недели.\n2. Читатель отвечает за их сохранность.\n',
      },
    },
  ],
  good: [
    {
      title: { ru: 'Текст этого документа', en: 'The text of this document' },
      files: { [sourcePath]: printed },
    },
  ],
};
