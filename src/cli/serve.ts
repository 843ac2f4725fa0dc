/** Serves dist/ on this machine: `npm run serve`, and the browser tests. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** Ports are tried one after the other from here. */
const FIRST_PORT = 4321;

export interface Served {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site below `base` on the first free port of the loopback address.
 * Throws when the folder holds no site.
 */
export async function serveSite({
  dir = 'dist',
  base = '/',
  port = FIRST_PORT,
} = {}): Promise<Served> {
  if (!existsSync(`${dir}/index.html`)) {
    throw new Error(`There is no site in ${dir}/; run "npm run build" first.`);
  }
  const files = sirv(dir, { dev: true, etag: true });
  const notFound = readFileSync(`${dir}/404.html`);
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (request.url?.startsWith(`${prefix}/`)) {
      request.url = request.url.slice(prefix.length);
      files(request, response, missing);
    } else missing();
  });
  const used = await listen(server, port);
  return {
    url: `http://localhost:${used}${prefix}/`,
    close: () =>
      new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) {
    const free = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
      );
      server.listen(port, 'localhost', () => resolve(true));
    });
    server.removeAllListeners('error');
    if (free) return port;
  }
  throw new Error(
    `No port between ${first} and ${first + 99} is free; close a program that serves pages.`,
  );
}

if (import.meta.main) {
  const { url } = await serveSite({ base: process.env['KIT_BASE'] ?? '/' });
  console.log(`Serving dist/ at ${url} (Ctrl+C ends it).`);
}
