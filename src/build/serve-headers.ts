import type { Connect, Plugin } from 'vite';
import { DEVELOPMENT_HEADERS, SECURITY_HEADERS } from './headers';

// The server names no character set for plain text, and a source read as Latin-1 is not the source.
const TEXT_TYPE = 'text/plain; charset=utf-8';

function withHeaders(headers: Readonly<Record<string, string>>): Connect.NextHandleFunction {
  return ({ url = '' }, response, next) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (/\.txt(\?|$)/.test(url)) response.setHeader('Content-Type', TEXT_TYPE);
    next();
  };
}

/** Sets the security headers on every answer. Vite's own `headers` option leaves them off when it answers 404. */
export function serveHeaders(): Plugin {
  return {
    name: 'claimed-ground:headers',
    configureServer: ({ middlewares }) => void middlewares.use(withHeaders(DEVELOPMENT_HEADERS)),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(withHeaders(SECURITY_HEADERS)),
  };
}
