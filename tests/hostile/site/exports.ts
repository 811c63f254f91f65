// What the programs that take the site's data would find in it: each form is read by an independent reader of its kind.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { XmlDocument } from 'libxml2-wasm';

/** Faults of one file, and the texts it holds. */
interface Taken {
  readonly faults: readonly string[];
  readonly text: string;
}

const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

const xmlText = (bytes: Uint8Array): string => {
  using document = XmlDocument.fromBuffer(bytes);
  return document.root.content;
};

/** The cells of a CSV file (RFC 4180), or of one for Excel, which parts them by semicolons. */
const cells = (text: string, delimiter: ',' | ';'): readonly string[] => {
  const records = parseCsv(text, { bom: true, delimiter, record_delimiter: '\r\n' }) as string[][];
  return records.flat();
};

/** What spreadsheets run (OWASP, CSV injection). A number with its sign is none. */
const formula = /^[=+@\t\r\n]|^-(?!\d+(?:[.,]\d+)?$)/u;

const takeCsv = (text: string, delimiter: ',' | ';'): Taken => {
  const all = cells(text, delimiter);
  return {
    text: all.join('\n'),
    faults: all.filter((cell) => formula.test(cell)).map((cell) => `formula: ${cell}`),
  };
};

const takeXlsx = (bytes: Uint8Array): Taken => {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  const decoder = new TextDecoder();
  return {
    text: parts.map(([, part]) => xmlText(part)).join('\n'),
    faults: parts
      .filter(([, part]) => /<f[ >]|<hyperlink|TargetMode="External"/.test(decoder.decode(part)))
      .map(([name]) => `a formula or a link: ${name}`),
  };
};

const takeIcs = (text: string): Taken => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const known = new Set(['SUMMARY:чужое']);
  const strange = calendar
    .getAllSubcomponents('vevent')
    .filter((event) => event.getFirstPropertyValue('summary') === 'чужое' || !event.hasProperty('uid'));
  return {
    text: calendar.getAllSubcomponents('vevent').map(String).join('\n').replaceAll(/\r\n /g, ''),
    faults: [
      ...strange.map(() => 'an event that is not the calendar’s'),
      ...text.split('\r\n').filter((line) => known.has(line)),
      ...text.split('\r\n').filter((line) => /^X-Ж/u.test(line)),
    ],
  };
};

const take = (name: string, bytes: Uint8Array): Taken | null => {
  const text = new TextDecoder().decode(bytes);
  if (name.endsWith('.json')) return { faults: [], text: strings(JSON.parse(text)).join('\n') };
  if (name.endsWith('.xml')) return { faults: [], text: xmlText(bytes) };
  if (name.endsWith('.csv')) return takeCsv(text, name.endsWith('-excel.csv') ? ';' : ',');
  if (name.endsWith('.ics')) return takeIcs(text);
  if (name.endsWith('.xlsx')) return takeXlsx(bytes);
  return null;
};

/** Reads every data file of a built site. A file that its reader refuses is a fault. */
export const takeAll = async (folder: string): Promise<readonly (Taken & { readonly name: string })[]> => {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /^(?:data|history|search|schemas)\/.*\.(?:json|xml|csv|ics|xlsx)$/.test(name),
  );
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      try {
        const taken = take(name, bytes);
        if (taken === null) throw new Error('no reader');
        return { name, ...taken };
      } catch (cause) {
        return {
          name,
          text: '',
          faults: [`cannot be read: ${cause instanceof Error ? cause.message : cause}`],
        };
      }
    }),
  );
};
