// `svod import`: the files of an official become the folder of an act, and what was guessed is said.
import { readContent } from '../../folder/content-folder.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import { type Imported, importAct } from '../../import/import.ts';
import type { Lang } from '../../report/format.ts';
import { visible } from '../../report/visible.ts';
import type { Call } from '../call/options.ts';
import { lastValue } from '../call/values.ts';
import type { Carry } from '../command.ts';
import { loadProject } from '../project/project.ts';
import { writeFolder } from '../write-folder.ts';
import { federalOf, readFiles } from './read-files.ts';

/** `--choose ID=VALUE`: what a person chose instead of a guess. */
const choicesOf = (call: Call): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (call.options.get('choose') ?? []).map((word) => {
      const at = word.lastIndexOf('=');
      if (at < 1)
        throw new WrongCall({
          ru: `Параметр --choose ждёт «догадка=значение», а не «${word}».`,
          en: `The option --choose takes “guess=value”, not “${word}”.`,
        });
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );

const percent = (likelihood: number): string => `${Math.round(likelihood * 100)} %`;

const reportOf = ({ guesses }: Imported, lang: Lang): string =>
  guesses
    .map(({ id, says, chosen, choices, likelihood, byHand }) => {
      const own = choices.find(({ value }) => value === chosen)?.says[lang] ?? chosen;
      const others = choices
        .filter(({ value }) => value !== chosen)
        .map(({ value, says: other }) => `${other[lang]} (--choose ${id}=${value})`);
      const how =
        lang === 'ru'
          ? byHand
            ? 'выбрано вами'
            : `догадка, ${percent(likelihood)}`
          : byHand
            ? 'your choice'
            : `a guess, ${percent(likelihood)}`;
      const or =
        others.length === 0
          ? ''
          : lang === 'ru'
            ? `\n    или: ${others.join('; ')}`
            : `\n    or: ${others.join('; ')}`;
      return `  ${visible(says[lang])}: ${visible(own)} (${how})${visible(or).replaceAll('␊', '\n')}\n`;
    })
    .join('');

/** Makes the folder of an act from printed files. @throws WrongCall where they cannot be read or the folder is there */
export const importFiles: Carry = async (call, edge, lang) => {
  if (call.words.length === 0)
    throw new WrongCall({
      ru: 'Назовите файлы акта: svod import приказ.docx положение.docx --region lipetsk --act 312.',
      en: 'Name the files of the act: svod import order.docx provision.docx --region lipetsk --act 312.',
    });
  const [region, act] = [lastValue(call, 'region'), lastValue(call, 'act')];
  if (region === null || act === null)
    throw new WrongCall({
      ru: 'Назовите территорию и имя папки акта: --region lipetsk --act 312 (муниципалитет: --region lipetsk/gryazi).',
      en: 'Name the territory and the folder of the act: --region lipetsk --act 312 (a municipality: --region lipetsk/gryazi).',
    });
  const content = (await loadProject(call, edge)).content([]);
  const { files } = readContent(content);
  const printed = await readFiles(call.words, edge);
  const imported = importAct(printed, { federal: federalOf(files, content.root), choices: choicesOf(call) });
  const [first = '', second] = region.split('/');
  const territory = second === undefined ? `regions/${first}` : `regions/${first}/municipalities/${second}`;
  const path = `${territory}/acts/${act}`;
  const shown = content.root === '' ? path : `${content.root}/${path}`;
  writeFolder(content.disk, {
    path,
    shown: `${shown}/`,
    files: imported.files.map((file) => ({ name: file.path, text: String(file.content) })),
  });
  for (const file of imported.files) edge.out(`${visible(`${shown}/${file.path}`)}\n`);
  edge.out(reportOf(imported, lang));
  edge.out(
    lang === 'ru' ? `Что не так, скажет svod check ${shown}\n` : `What is wrong, svod check ${shown} tells\n`,
  );
  return 0;
};
