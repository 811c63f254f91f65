// `npm run dictionary`: makes the dictionary of Svod anew from the one of OpenCorpora that the package `az` brings.
import { writeFileSync } from 'node:fs';
import { endingsOf } from './dictionary/endings.ts';
import { readOpenCorpora } from './dictionary/opencorpora.ts';
import { packed } from './dictionary/packed.ts';
import { reduced } from './dictionary/reduced.ts';

const file = new URL('../validators/language/dictionary.generated.js', import.meta.url);

const banner = `// Made by \`npm run dictionary\` from the dictionary of OpenCorpora (opencorpora.org), version 0.92, revision 394551, as the
// package az 0.2.3 brings it: CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/), and so is this file.
`;

const dictionary = reduced(readOpenCorpora());
const texts = Object.entries(packed(dictionary, endingsOf(dictionary)));
writeFileSync(
  file,
  banner + texts.map(([name, text]) => `export const ${name} =\n  ${JSON.stringify(text)};\n`).join(''),
);
process.stdout.write(texts.map(([name, text]) => `${name.padEnd(20)} ${text.length}\n`).join(''));
