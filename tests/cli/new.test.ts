// What `svod new` has begun is checked at once: each finding says what to fill in, and nothing else is found.
import { expect, it } from 'vitest';
import { actKinds } from '../../validators/cli/call/values.ts';
import { inFolder, putPrimer, svod } from './svod.ts';

const begun = [
  ...actKinds.map((kind) => [kind]),
  ['provision', 'roadmap', 'indicators'],
  ['roadmap', '--stamp'],
  ['provision', 'indicators', '--stamp'],
];

it.each(begun)('в новом акте названо только то, что не вписано: %s %s %s', (...words) =>
  inFolder(async (folder) => {
    await putPrimer(folder);
    await svod(folder, ['new', 'lipetsk']);
    const options = words.flatMap((word) => (word.startsWith('--') ? [word] : ['--kind', word]));
    expect(await svod(folder, ['new', 'lipetsk/312', ...options])).toMatchObject({ exit: 0, stderr: '' });
    const { stdout } = await svod(folder, ['check', 'content/regions/lipetsk', '--format', 'json']);
    const { findings } = JSON.parse(stdout) as {
      readonly findings: readonly { readonly message: string }[];
    };
    expect(findings.length).toBeGreaterThan(2);
    const unfilled =
      /^Обязательное поле .* пусто|^У ключа .* нет значения|^Под реквизитами нет текста|^Между <Approval> и <\/Approval> нет текста/;
    expect(findings.map(({ message }) => message).filter((message) => !unfilled.test(message))).toEqual([]);
  }),
);
