// `npm start`: serves the built site on this machine.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { siteBase } from '../src/lib/settings.ts';

const folder = 'dist';
const base = siteBase().replace(/\/$/, '');
const port = Number(process.env['PORT'] ?? 4321);

if (!existsSync(`${folder}/index.html`)) {
  process.stderr.write('Сайт ещё не собран: сначала выполните npm run build.\n');
  process.exit(2);
}
const serve = sirv(folder, { etag: true });
const missing = readFileSync(`${folder}/404.html`);

const server = createServer((request, response) => {
  const notFound = (): void => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
  };
  const url = request.url ?? '/';
  if (!url.startsWith(`${base}/`)) return notFound();
  request.url = url.slice(base.length);
  serve(request, response, notFound);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const why =
    error.code === 'EADDRINUSE'
      ? `Порт ${port} занят: задайте другой, например PORT=4400 npm start.`
      : error.message;
  process.stderr.write(`${why}\n`);
  process.exit(2);
});
server.listen(port, '127.0.0.1', () =>
  process.stdout.write(`Сайт: http://127.0.0.1:${port}${base}/ (остановить: Ctrl+C)\n`),
);
