// Entries that an import proposes stand behind those of the register, whatever the register looks like.
import { expect, it } from 'vitest';
import { withProposed } from './register.ts';

const proposed = [{ id: 'act-7', kind: 'order', number: '7', printed: 'приказ № 7' }] as const;
const entry = 'acts:\n  - id: act-7\n    kind: order\n    number: "7"\n    printed: приказ № 7\n';

it.each([
  ['реестра нет', '', entry],
  ['в реестре одна строка со схемой', '# схема\n', `# схема\n\n${entry}`],
  ['реестр пуст', 'acts: []\n', entry],
  [
    'в реестре есть запись с пояснением',
    'acts:\n  # прежний\n  - id: act-6\n',
    entry.replace('acts:\n', 'acts:\n  # прежний\n  - id: act-6\n'),
  ],
])('%s', (_, before, after) => expect(withProposed(before, proposed)).toBe(after));

it.each(['acts: {}\n', 'acts: [\n', '- 1\n'])(
  'реестр, который нельзя прочесть, не переписывается: %j',
  (text) => expect(withProposed(text, proposed)).toBeNull(),
);
