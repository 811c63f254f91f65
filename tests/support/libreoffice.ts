// LibreOffice, where it is installed: it prints a document with what stands in its margin.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const answers = (command: string): boolean => {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** The command that starts it; null where it is not installed. */
export const libreOffice = (): string | null => ['soffice', 'libreoffice'].find(answers) ?? null;

const withNotes = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}';

/** A document printed to PDF with its comments, by a LibreOffice that has no settings of its own. */
export const printedByOffice = (office: string, name: string, bytes: Uint8Array): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'svod-office-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const call = [profile, '--headless', '--convert-to', withNotes, '--outdir', folder, file];
    execFileSync(office, call, { stdio: 'ignore', timeout: 120_000 });
    return new Uint8Array(readFileSync(file.replace(/\.\w+$/u, '.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
