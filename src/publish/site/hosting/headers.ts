import { isEmbedPage } from '../../../story/pages';
import { CACHE, findSiteFile, studioFolder } from '../file-table';
import { hashSource } from '../inline-text';
import type { Inline } from './inline';

/** The Content-Security-Policy: directive to allowed sources. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  // MapLibre's patterns and cursors are data: images.
  'img-src': "'self' data:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

function contentSecurityPolicy(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * What a policy allows besides: a story's embed page may be framed by any site; the studio's workers, which go by the
 * policy of their own files, may run WebAssembly.
 */
type Policy = 'page' | 'embed' | 'studio';

/** The headers of every response of the built site. */
export const securityHeaders = (
  { scripts, styles }: Inline,
  policy: Policy = 'page',
): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentSecurityPolicy({
    ...POLICY,
    'script-src': [
      POLICY['script-src'],
      ...(policy === 'studio' ? ["'wasm-unsafe-eval'"] : []),
      ...scripts,
    ].join(' '),
    'style-src': [POLICY['style-src'], ...styles].join(' '),
    ...(policy === 'embed' && { 'frame-ancestors': '*' }),
  }),
  ...COMMON_HEADERS,
});

export const REVALIDATE = 'no-cache';

const policyOf = (path: string): Policy => {
  if (isEmbedPage(`/${path}`)) return 'embed';
  return path.startsWith(`${studioFolder}/`) ? 'studio' : 'page';
};

/**
 * The headers for a path from the page, such as "index.html".
 * @param inline what the build's pages have inline: one policy serves all, since hosts match few paths
 */
export const headersFor = (path: string, inline: Inline): Readonly<Record<string, string>> => {
  const cache = findSiteFile(path)?.cache;
  return {
    ...securityHeaders(inline, policyOf(path)),
    'Cache-Control': cache ? CACHE[cache] : REVALIDATE,
  };
};

/**
 * The headers of the 404 page. It is served at any depth, where no relative path resolves: its script and stylesheet are
 * inline, and allowed by their hashes.
 */
export function headersOfNotFound(html: string): Readonly<Record<string, string>> {
  const allowed = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))]
      .map(([, text = '']) => hashSource(text))
      .join(' ') || "'none'";
  return {
    'Content-Security-Policy': contentSecurityPolicy({
      ...POLICY,
      'script-src': allowed('script'),
      'style-src': allowed('style'),
    }),
    ...COMMON_HEADERS,
    'Cache-Control': REVALIDATE,
  };
}

/** The headers in development, where inline styles are allowed: Vite injects style elements. */
export const DEVELOPMENT_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy({ ...POLICY, 'style-src': "'self' 'unsafe-inline'" }),
  ...COMMON_HEADERS,
};
