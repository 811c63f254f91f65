// The declarations of the library: the files that its entry leads to, and no others. Each is made by itself from its
// source, which must name the types of what it exports, so that nothing has to be checked to publish it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** A source's declarations. @throws Error where an export does not name its type */
const declarations = (file: string): string => {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(file, 'utf8'), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: {
      isolatedDeclarations: true,
      allowImportingTsExtensions: true,
      target: ts.ScriptTarget.ESNext,
    },
  });
  const [first] = diagnostics;
  if (first !== undefined)
    throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`);
  return outputText;
};

/** What declarations import, with the places of the names in their text, last first. */
const imports = (text: string): readonly ts.FileReference[] =>
  ts.preProcessFile(text).importedFiles.toSorted((one, other) => other.pos - one.pos);

/**
 * Writes the declarations of a library, each beside the others as the sources stand.
 *
 * @param entry path of the library's source; everything it leads to lies in its folder or below
 * @param out the folder to write into
 * @throws Error where an export does not name its type, or a type is that of another package
 */
export const bundleTypes = (entry: string, out: string): void => {
  const root = dirname(entry);
  const files = new Set([entry]);
  for (const file of files) {
    let text = declarations(file);
    for (const { fileName, pos, end } of imports(text)) {
      if (!/^\..*\.ts$/.test(fileName))
        throw new Error(`${file}: the types of ${fileName} are not published`);
      files.add(join(dirname(file), fileName));
      // By the name of the JavaScript, as every setting of TypeScript finds it.
      text =
        text.slice(0, pos) +
        text.slice(pos, end + 1).replace(fileName, fileName.replace(/ts$/, 'js')) +
        text.slice(end + 1);
    }
    const target = join(out, relative(root, file).replace(/\.ts$/, '.d.ts'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
};
