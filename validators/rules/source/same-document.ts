// A source of another document, or of another edition, gives thousands of differences: it is said once.
import { provenance } from '../../model/provenance/provenance.ts';
import { startOfFile } from '../../source/position.ts';
import { amended, editionOf, paths, reworded } from '../editions/example-editions.ts';
import type { TerritoryRule } from '../rule.ts';
import { hasFormerSource } from './compared.ts';
import { printed, printedOtherwise, sourcePath } from './example-source.ts';
import { sourceSpot } from './say.ts';

const ofNewEdition = {
  ru: 'Если сводный текст новой редакции опубликован, замените им source.txt. Если целиком она нигде не опубликована, удалите этот source.txt и внесите акт, который её сделал, вместе с его напечатанным текстом.',
  en: 'Where the text of the new edition is published whole, put it into source.txt. Where it never was, delete this source.txt and enter the act that made the edition with its printed text.',
};

const changes = ['1.1. В пункте 2.2 слова «поддерживает наставников» заменить словами «ведёт учёт».'];
const later = reworded('поддерживает наставников', 'ведёт учёт');

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
    if (hasFormerSource(territory)) {
      yield {
        at: sourceSpot(source.file, startOfFile),
        message: {
          ru: `source.txt — это текст прежней редакции («${name}»), а слова документов уже другие`,
          en: `source.txt is the text of the edition before (“${name}”), and the documents have other words already`,
        },
        hint: ofNewEdition,
        evidence: '',
      };
      return;
    }
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
    {
      title: {
        ru: 'В новой редакции остался прежний текст',
        en: 'A new edition has kept the text of before',
      },
      files: {
        ...amended(changes, { provision: later }),
        [sourcePath]: printed,
        [`${paths.edition}/source.txt`]: printed,
      },
    },
  ],
  good: [
    {
      title: { ru: 'Текст этого документа', en: 'The text of this document' },
      files: { [sourcePath]: printed },
    },
    {
      title: { ru: 'Новая редакция и её сводный текст', en: 'A new edition and its own text' },
      files: {
        ...amended(changes, { provision: later }),
        [sourcePath]: printed,
        [`${paths.edition}/source.txt`]: printedOtherwise('поддерживает наставников', 'ведёт учёт'),
      },
    },
    {
      title: {
        ru: 'Новая редакция, слова которой пока прежние',
        en: 'A new edition whose words are still those of before',
      },
      files: {
        ...editionOf('2024-03-01'),
        [sourcePath]: printed,
        [`${paths.edition}/source.txt`]: printed,
      },
    },
  ],
};
