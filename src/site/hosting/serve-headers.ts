import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { findSiteFile } from '../../publish/site/file-table';
import { developmentHeaders, headersFor, headersOfNotFound } from '../../publish/site/hosting/headers';
import { inlineOf } from './inline-of';
import { notFoundName } from '../../publish/site/hosting/not-found';

/** Only GET and HEAD are allowed. */
const onlyReads: Connect.NextHandleFunction = ({ method = '' }, response, next) => {
  if (method === 'GET' || method === 'HEAD') return next();
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
};

/** Drops every Range header but a plain `bytes=from-to`: the whole file is a valid response to the others. */
const onlyPlainRanges: Connect.NextHandleFunction = ({ headers }, _, next) => {
  const [, start, end] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? [];
  if (start === undefined || (end && Number(end) < Number(start))) delete headers.range;
  next();
};

/**
 * Answers 404 as static hosts do: with the 404 page, not cached.
 * @param folder the build's
 */
const showNotFound =
  (folder: string): Connect.NextHandleFunction =>
  ({ method, url = '' }, response, next) => {
    const [path = ''] = url.split('?');
    // Vite serves pages after this.
    if (/^\/[\w.-]+\.html$/.test(path) && existsSync(join(folder, path))) return next();
    const file = join(folder, notFoundName);
    const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
    response.writeHead(404, { ...headersOfNotFound(html), 'Content-Type': 'text/html; charset=utf-8' });
    response.end(method === 'HEAD' ? undefined : html);
  };

/** How long a client may take to send a request, ms: slow clients cannot hold connections open. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000 };

/** Sets the headers of each path below `base`, and the media type of files in the table. */
function withHeaders(
  headersOf: (path: string) => Readonly<Record<string, string>>,
  base: string,
): Connect.NextHandleFunction {
  return ({ url = '' }, response, next) => {
    const [address = ''] = url.split('?');
    const path = address.startsWith(base) ? address.slice(base.length) : '';
    const type = findSiteFile(path)?.type;
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    if (type !== undefined) response.setHeader('Content-Type', type);
    next();
  };
}

/** Sets the headers on every response. Vite's own `headers` option omits them from 404s. */
export function serveHeaders(): Plugin {
  return {
    name: 'claimed-ground:headers',
    configureServer: ({ middlewares, config: { base } }) =>
      void middlewares.use(withHeaders(developmentHeaders, base)),
    configurePreviewServer({ middlewares, httpServer, config: { root, base, build } }) {
      const folder = resolve(root, build.outDir);
      const inline = inlineOf(folder);
      middlewares.use(withHeaders((path) => headersFor(path, inline()), base));
      middlewares.use(onlyReads);
      middlewares.use(onlyPlainRanges);
      Object.assign(httpServer, patience);
      // After the files: only requests that matched none reach it.
      return () => void middlewares.use(showNotFound(folder));
    },
  };
}
