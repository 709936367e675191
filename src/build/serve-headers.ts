import type { Connect, Plugin } from 'vite';
import { DEVELOPMENT_HEADERS, headersFor } from './headers';

// The server names no character set for plain text, and a source read as Latin-1 is not the source.
const TEXT_TYPE = 'text/plain; charset=utf-8';

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

/** What was not found may be there the next time, whatever its path says of how long it may be kept. */
const notToKeep: Connect.NextHandleFunction = (_, response, next) => {
  response.setHeader('Cache-Control', 'no-cache');
  next();
};

/** How long a client may take to ask, ms: who goes on holding a line is not waited for. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000 };

function withHeaders(headersOf: typeof headersFor): Connect.NextHandleFunction {
  return ({ url = '' }, response, next) => {
    const [path = ''] = url.split('?');
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    if (/\.txt(\?|$)/.test(url)) response.setHeader('Content-Type', TEXT_TYPE);
    next();
  };
}

/** Sets the security headers on every answer. Vite's own `headers` option leaves them off when it answers 404. */
export function serveHeaders(): Plugin {
  return {
    name: 'claimed-ground:headers',
    configureServer: ({ middlewares }) => void middlewares.use(withHeaders(() => DEVELOPMENT_HEADERS)),
    configurePreviewServer({ middlewares, httpServer }) {
      middlewares.use(withHeaders(headersFor));
      middlewares.use(onlyReads);
      middlewares.use(onlyPlainRanges);
      Object.assign(httpServer, patience);
      // After the files: what comes here was none of them.
      return () => void middlewares.use(notToKeep);
    },
  };
}
