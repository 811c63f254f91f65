// What a page weighs on the wire: itself and all it loads at once, compressed as common servers do (gzip), without fonts.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Sizes in bytes. */
export interface Weight {
  readonly page: number;
  readonly styles: number;
  readonly scripts: number;
  readonly pictures: number;
}

/** The sum of all. */
export const total = ({ page, styles, scripts, pictures }: Weight): number =>
  page + styles + scripts + pictures;

/** Pictures are compressed already. */
const asIs = /\.(?:png|jpe?g|webp|avif|woff2?)$/;

/**
 * Weighs pages of one built site.
 * @param folder where it was built
 * @param base the path it is served under, with `/` at both ends
 */
export const scales = (folder: string, base: string): ((page: string) => Weight) => {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(folder, file));
    const size = asIs.test(file) ? bytes.length : gzipSync(bytes).length;
    sizes.set(file, size);
    return size;
  };
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((weight, file) => weight + sizeOf(file), 0);
  /** A script and the modules it imports before it runs; those it asks for later, at a reader's wish, are not among them. */
  const withImports = (file: string, known = new Set<string>()): Set<string> => {
    if (known.has(file)) return known;
    known.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, target = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
      const imported = join(dirname(file), target);
      if (existsSync(join(folder, imported))) withImports(imported, known);
    }
    return known;
  };
  return (page) => {
    const file = page.endsWith('.html') ? page : `${page}index.html`;
    const html = readFileSync(join(folder, file), 'utf8');
    const named = (tags: RegExp): string[] => [
      ...new Set([...html.matchAll(tags)].map(([, address = '']) => address.slice(base.length))),
    ];
    const scripts = named(/<script\b[^>]*\ssrc="([^"]+)"/g).flatMap((script) => [...withImports(script)]);
    return {
      page: sizeOf(file),
      styles: sum(named(/<link\b[^>]*\brel="stylesheet"[^>]*\shref="([^"]+)"/g)),
      scripts: sum(new Set(scripts)),
      pictures: sum(named(/<(?:img|source)\b[^>]*\ssrc="([^"]+)"/g)),
    };
  };
};
