// A folder served as a host serves it, texts compressed, and how many bytes went out.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Counted {
  /** Address of the folder, with a final `/`. */
  readonly url: string;
  /** Bytes that went out since it was last asked. */
  readonly bytes: () => number;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder; only files whose path `isCounted` are counted. */
export const serveCounted = async (
  folder: string,
  isCounted: (path: string) => boolean = () => true,
): Promise<Counted> => {
  let bytes = 0;
  const zipped = new Map<string, Buffer>();
  const contentOf = async (path: string, isText: boolean): Promise<Buffer> => {
    const before = zipped.get(path);
    if (before !== undefined) return before;
    const own = await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    const content = isText ? gzipSync(own) : own;
    zipped.set(path, content);
    return content;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    const type = types[path.endsWith('/') ? '.html' : extname(path)];
    contentOf(path, type !== undefined).then(
      (content) => {
        if (isCounted(path)) bytes += content.length;
        const headers = type === undefined ? {} : { 'content-type': type, 'content-encoding': 'gzip' };
        response.writeHead(200, headers).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${bound.port}/`,
    bytes: () => {
      const sum = bytes;
      bytes = 0;
      return sum;
    },
    close: () => void server.close(),
  };
};
