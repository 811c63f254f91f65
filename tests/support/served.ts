// A built site on a free port of this machine, with the headers that the site asks servers to send.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** Address of the home page, with a final `/`. */
  readonly url: string;
  readonly close: () => void;
}

/** The headers of a `_headers` file, by name. */
export const headersIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .map((line) => [line.slice(2, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );

/** Serves a folder under a path; `base` has a `/` at both ends. `without` names headers that a tool cannot do with. */
export const serveFolder = async (
  folder: string,
  base: string,
  without: readonly string[] = [],
): Promise<Served> => {
  const headers = Object.entries(headersIn(await readFile(join(folder, '_headers'), 'utf8'))).filter(
    ([name]) => !without.includes(name),
  );
  const serve = sirv(folder, {
    dev: false,
    // Where a file lies compressed beside itself, it is sent so.
    gzip: true,
    setHeaders: (response) => {
      for (const [name, value] of headers) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const notFound = (): void => void response.writeHead(404).end();
    if (request.url?.startsWith(base) !== true) return notFound();
    request.url = request.url.slice(base.length - 1);
    serve(request, response, notFound);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () => void server.close(),
  };
};
