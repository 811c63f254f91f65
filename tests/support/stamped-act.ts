// A made-up act as many are published: a stamp in the place of the order, a preamble, a signature and the stamp of an
// electronic one, and names that are printed in oblique cases only.
import { exampleBase } from '../../validators/rules/example-base.ts';

const folder = 'regions/vymysel/acts/45';

const text = `<Approval>

УТВЕРЖДЕНО

распоряжением Министерства образования Вымышленской области

от 12.03.2021 № 45-р

(в редакции распоряжения от 03.03.2023 № 7-р)

</Approval>

# Положение о конкурсе педагогов

Конкурс проводится для педагогов области:

- молодых;
- опытных.

Слова введения.

## 1. Общие положения

1.1. Конкурс проводится Министерством образования Вымышленской области – координатором системы. Оно:

- подводит итоги.

<Signature>

Министр образования

А.А. Вымыслова

</Signature>

<ElectronicSignature>

Документ подписан электронной подписью

Сертификат: 00A1B2C3D4E5F607

Владелец: Вымыслова Анна Андреевна

Действителен: с 01.01.2021 по 01.04.2022

</ElectronicSignature>
`;

const provision = `---
kind: provision
title: Положение о конкурсе педагогов
approval: { issuer: Министерство образования Вымышленской области }
---

${text}`;

const subjects = `subjects:
  - id: ministry
    name:
      nominative: Министерство образования Вымышленской области
      printed: Министерством образования Вымышленской области
    kind: ministry
    clause: "1.1"
    functions:
      - подводит итоги.
`;

/** The text as an extraction gives it: no mark of ours, no empty line. */
const source = text
  .replaceAll(/^(?:<.*>|#+ )/gmu, '')
  .replaceAll(/\n{2,}/gu, '\n')
  .trimStart();

/** The files of the act beside those of the model territory and of the federal layer, by path. */
export const stampedFiles: Readonly<Record<string, string>> = {
  ...exampleBase,
  'regions/vymysel/region.yaml': 'id: vymysel\nname: Вымышленская область\nlevel: region\n',
  [`${folder}/act.yaml`]: 'status: adopted\ncoordinator: ministry\n',
  [`${folder}/provision.mdx`]: provision,
  [`${folder}/subjects.yaml`]: subjects,
  [`${folder}/source.txt`]: source,
};

/** Its files with one of them changed: `replace` stands in place of what `find` finds, which must be there. */
export const stampedWith = (
  file: 'provision.mdx' | 'subjects.yaml' | 'source.txt',
  find: string,
  replace: string,
): Readonly<Record<string, string>> => {
  const before = stampedFiles[`${folder}/${file}`] ?? '';
  if (!before.includes(find)) throw new Error(`${file} has no «${find}»`);
  return { ...stampedFiles, [`${folder}/${file}`]: before.replace(find, replace) };
};
