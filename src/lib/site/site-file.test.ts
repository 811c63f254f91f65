// The file in which a site says who stands behind it.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import siteSchema from '../../../schemas/site.schema.json' with { type: 'json' };
import { WrongCall } from '../../../validators/folder/wrong-call.ts';
import { readSite, readSiteFile, unsetFields } from './site-file.ts';

const full = `owner: «Центр» Примерной области & партнёры
contact: mail@example.org
reportErrors: https://сайт.рф/ошибка?вид=2
repository: https://git.example.org:8443/svod
licence:
  texts: { name: официальные документы }
  data: { name: CC BY 4.0, address: https://example.org/licence }
`;

/** What is said of a file that is refused, in Russian. */
const faultsOf = (text: string): readonly string[] => {
  try {
    readSiteFile('site.yaml', text);
  } catch (error) {
    if (error instanceof WrongCall) return error.list.map(({ ru }) => ru);
    throw error;
  }
  return [];
};

describe('сведения о сайте', () => {
  it('схема сама соответствует JSON Schema 2020-12', () => {
    expect(new Ajv2020().validateSchema(siteSchema)).toBe(true);
  });

  it('заполненный файл читается, и указано всё', () => {
    const site = readSiteFile('site.yaml', full);
    expect(site.owner).toBe('«Центр» Примерной области & партнёры');
    expect(site.licence?.data?.address).toBe('https://example.org/licence');
    expect(unsetFields(site)).toEqual([]);
  });

  it.each(['', '# ничего\n', 'owner:\ncontact:\n'])('в файле %j не указано ничего', (text) => {
    expect(unsetFields(readSiteFile('site.yaml', text))).toEqual([
      'Кто ведёт сайт',
      'Куда обратиться',
      'Куда сообщить об ошибке',
      'Где исходный код',
      'Условия для текстов актов',
      'Условия для данных',
    ]);
  });

  it('файл самого Свода читается', () => {
    expect(faultsOf(readFileSync(new URL('../../../site.yaml', import.meta.url), 'utf8'))).toEqual([]);
  });

  it.each([
    'repository: javascript:alert(1)',
    'repository: http://example.org/',
    'repository: https://example.org/"onclick="x',
    'repository: https://example.org/<b>',
    'repository: https://example.org@evil.example/',
    'repository: https://localhost/',
    'repository: //example.org/',
    'repository: " https://example.org/"',
    'reportErrors: data:text/html,x',
    'reportErrors: JavaScript:x@example.org',
    'contact: a@example.org?bcc=b@example.org',
    'contact: a%0Ab@example.org',
    'contact: mail@example.org, other@example.org',
    'owner: <b>Центр</b>',
    'owner: "Центр\\nобласти"',
    'owner: "\\u202eЦентр"',
    'owner: " "',
    'owner: [Центр]',
    `owner: ${'ы'.repeat(301)}`,
    'licence: MIT',
    'licence: { texts: { name: документы, не объект прав } }',
    'ownr:',
    'licence: { data: { name: MIT, address: "javascript:x" } }',
    'licence: { data: { address: https://example.org/ } }',
    '- owner',
    'owner: &a Центр',
    'owner: "Центр',
  ])('отвергается: %s', (text) => {
    expect(faultsOf(`${text}\n`)).toHaveLength(1);
  });

  it('файла, который никто не назвал, может не быть; названный обязан быть', () => {
    expect(readSite({ path: 'нет/site.yaml', named: false })).toEqual({});
    expect(() => readSite({ path: 'нет/site.yaml', named: true })).toThrow('cannot be read');
  });

  it('сказано, в какой строке что не так и что имелось в виду', () => {
    expect(faultsOf('contact: mail@example.org\nrepositry: https://example.org/\nowner: <i>\n')).toEqual([
      'Строка 2: поля repositry здесь не бывает. Возможно, имеется в виду «repository».',
      'Строка 3: owner («Кто ведёт сайт») заполнено не так. Имя человека, органа или организации: одной строкой, без разметки.',
    ]);
  });
});
