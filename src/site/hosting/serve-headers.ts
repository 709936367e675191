import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { findSiteFile } from '../file-table';
import { DEVELOPMENT_HEADERS, headersFor, headersOfNotFound } from './headers';
import { notFoundName } from './not-found';

/** Files are read here, and nothing is done to them. */
const onlyReads: Connect.NextHandleFunction = ({ method = '' }, response, next) => {
  if (method === 'GET' || method === 'HEAD') return next();
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
};

/** A part of a file is given from one place to a later one; to any other wish the whole file is an answer. */
const onlyPlainRanges: Connect.NextHandleFunction = ({ headers }, _, next) => {
  const [, start, end] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? [];
  if (start === undefined || (end && Number(end) < Number(start))) delete headers.range;
  next();
};

/**
 * Answers as static hosts do where there is nothing: with the page for it, which is not to be kept, as there may be
 * something the next time. `folder` is that of the build.
 */
const showNotFound =
  (folder: string): Connect.NextHandleFunction =>
  ({ method, url = '' }, response, next) => {
    const [path = ''] = url.split('?');
    // The pages are served after this.
    if (/^\/[\w.-]+\.html$/.test(path) && existsSync(join(folder, path))) return next();
    const file = join(folder, notFoundName);
    const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
    response.writeHead(404, { ...headersOfNotFound(html), 'Content-Type': 'text/html; charset=utf-8' });
    response.end(method === 'HEAD' ? undefined : html);
  };

/** How long a client may take to ask, ms: who goes on holding a line is not waited for. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000 };

/** Sets the headers of each path below `base`, and the media type of what the table of the site's files names. */
function withHeaders(headersOf: typeof headersFor, base: string): Connect.NextHandleFunction {
  return ({ url = '' }, response, next) => {
    const [address = ''] = url.split('?');
    const path = address.startsWith(base) ? address.slice(base.length) : '';
    const type = findSiteFile(path)?.type;
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    if (type !== undefined) response.setHeader('Content-Type', type);
    next();
  };
}

/** Sets the security headers on every answer. Vite's own `headers` option leaves them off when it answers 404. */
export function serveHeaders(): Plugin {
  return {
    name: 'claimed-ground:headers',
    configureServer: ({ middlewares, config: { base } }) =>
      void middlewares.use(withHeaders(() => DEVELOPMENT_HEADERS, base)),
    configurePreviewServer({ middlewares, httpServer, config: { root, base, build } }) {
      middlewares.use(withHeaders(headersFor, base));
      middlewares.use(onlyReads);
      middlewares.use(onlyPlainRanges);
      Object.assign(httpServer, patience);
      // After the files: what comes here was none of them.
      return () => void middlewares.use(showNotFound(resolve(root, build.outDir)));
    },
  };
}
