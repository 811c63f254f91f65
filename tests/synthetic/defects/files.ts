// Files that cannot be read as they should, and content that parts from its printed text.
import { added, type Defect, type Edit, edit, removed } from '../defect.ts';

const defect = (
  rule: string,
  file: string,
  edits: readonly Edit[],
  words: string,
  also: readonly string[] = [],
): Defect => ({ rule, model: 'dzhida', edits, at: { file, words }, also });

const indicators = (from: string, to: string): readonly Edit[] => [edit('indicators.yaml', from, to)];
const provision = (from: string, to: string): readonly Edit[] => [edit('provision.mdx', from, to)];

const team = 'количество управленческих команд, принявших участие в программах повышения квалификации\n';
const passport = 'region.yaml';

export const fileDefects: readonly Defect[] = [
  defect('file/known-place', 'notes.docx', [added('notes.docx', 'черновик\n')], ''),
  defect('file/not-empty', 'interactions.yaml', [added('interactions.yaml', '\n')], ''),
  defect('file/byte-order-mark', passport, [edit(passport, '# yaml', '\uFEFF# yaml')], ''),
  defect(
    'file/control-characters',
    'indicators.yaml',
    indicators(team, team.replace('команд', 'ком\u200Bанд')),
    'ком\u200Bанд',
  ),
  defect(
    'file/line-ends',
    passport,
    [edit(passport, 'level: municipality\n', 'level: municipality\r\n')],
    'level',
  ),
  defect(
    'yaml/syntax',
    'indicators.yaml',
    indicators('targets: { "2024": не менее 70% }', 'targets: { "2024": не менее 70%'),
    '{ "2024": не менее 70%',
  ),
  defect('yaml/no-tabs', 'indicators.yaml', indicators('    clause: "5.2"', '\tclause: "5.2"'), '\tclause'),
  defect(
    'yaml/unique-keys',
    'indicators.yaml',
    indicators('    clause: "5.2"', '    clause: "5.2"\n    clause: "5.2"'),
    '5.2"\n    clause',
  ),
  defect(
    'yaml/value-given',
    'indicators.yaml',
    indicators('    clause: "5.2"', '    collection:'),
    'collection:',
  ),
  defect(
    'yaml/plain-data',
    'indicators.yaml',
    indicators('    clause: "5.2"', '    clause: &here "5.2"'),
    '&here',
  ),
  defect(
    'yaml/safe-keys',
    'indicators.yaml',
    indicators('    clause: "5.2"', '    __proto__: x\n    clause: "5.2"'),
    '__proto__',
  ),
  defect(
    'schema/known-keys',
    'indicators.yaml',
    indicators('    clause: "5.2"', '    clauze: "5.2"'),
    'clauze',
  ),
  defect(
    'schema/quoted-text',
    'indicators.yaml',
    indicators('    clause: "5.2"', '    clause: 5.2'),
    'clause: 5.2',
  ),
  defect('schema/required-keys', passport, [edit(passport, 'level: municipality\n', '')], 'id:'),
  defect('schema/values', 'act.yaml', [edit('act.yaml', 'status: adopted', 'status: approved')], 'approved'),
  defect(
    'mdx/no-code',
    'provision.mdx',
    provision('2.3. Методологической основой', '{1 + 1}\n\n2.3. Методологической основой'),
    '{1 + 1}',
  ),
  defect(
    'mdx/no-html',
    'provision.mdx',
    provision('- системный подход, отражающий', '- <b>системный</b> подход, отражающий'),
    '<b>',
  ),
  defect('mdx/known-components', 'provision.mdx', provision('<Terms/>', '<Termz/>'), '<Termz/>'),
  defect(
    'mdx/plain-markup',
    'provision.mdx',
    provision('инновационные проекты (площадки)', 'инновационные [проекты](https://example.org) (площадки)'),
    'example.org',
  ),
  defect(
    'mdx/syntax',
    'provision.mdx',
    provision('семинары-совещания, вебинары', 'семинары-совещания, <вебинары'),
    '<вебинары',
  ),
];

export const sourceDefects: readonly Defect[] = [
  defect(
    'source/faithful',
    'provision.mdx',
    provision('инновационные проекты (площадки)', 'инновационные смелые проекты (площадки)'),
    'инновационные смелые',
  ),
  defect(
    'source/complete',
    'source.txt',
    provision(
      '- на территории Республики Бурятия организована и проводится диагностика предметных и методических компетенций педагогических работников;\n',
      '',
    ),
    'организована и проводится диагностика предметных',
  ),
  {
    ...defect('source/present', 'source.txt', [removed('source.txt'), removed('corrections.yaml')], ''),
    alone: true,
  },
  defect(
    'source/corrections-apply',
    'corrections.yaml',
    [edit('corrections.yaml', 'lines: [142]', 'lines: [42]')],
    '[bookmark',
  ),
  defect(
    'source/texts-occur',
    'provision.mdx',
    provision('title: Управление системой', 'title: Усмотрение системой'),
    'Усмотрение системой',
  ),
  {
    ...defect(
      'waivers/matches',
      'waivers.yaml',
      [
        added(
          'waivers.yaml',
          'waivers:\n  - fingerprint: "0123456789abcdef"\n    rule: roadmap/deadline-given\n    reason: Так напечатано в акте.\n    by: редакция\n    until: amendment\n',
        ),
      ],
      'fingerprint',
    ),
    alone: true,
  },
];
