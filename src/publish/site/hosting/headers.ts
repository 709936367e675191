import { draftPage, isEmbedPage, studioPage } from '../../../story/pages';
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

/** The headers of every response of the built site. @param own what a path's policy has beyond all others */
export const securityHeaders = (
  { scripts, styles }: Inline,
  own: Partial<typeof POLICY & { 'frame-src': string }> = {},
): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentSecurityPolicy({
    ...POLICY,
    'script-src': [POLICY['script-src'], ...scripts].join(' '),
    'style-src': [POLICY['style-src'], ...styles].join(' '),
    ...own,
  }),
  ...COMMON_HEADERS,
});

/**
 * A story's embed page may be framed by any site; the studio frames its preview, and nobody else may. The studio's
 * workers, which go by the policy of their own files, may run WebAssembly.
 */
function ownPolicy(path: string, { scripts }: Inline): Parameters<typeof securityHeaders>[1] {
  if (isEmbedPage(`/${path}`)) return { 'frame-ancestors': '*' };
  if (path === draftPage) return { 'frame-ancestors': "'self'" };
  if (path.startsWith(`${studioFolder}/`))
    return { 'script-src': [POLICY['script-src'], "'wasm-unsafe-eval'", ...scripts].join(' ') };
  return path === studioPage ? { 'frame-src': "'self'" } : {};
}

export const REVALIDATE = 'no-cache';

export const SAVED = { name: 'Content-Disposition', value: 'attachment' } as const;

const savedHeader = (path: string) => (findSiteFile(path)?.isSaved ? { [SAVED.name]: SAVED.value } : {});

/**
 * The headers for a path from the page, such as "index.html".
 * @param inline what the build's pages have inline: one policy serves all, since hosts match few paths
 */
export const headersFor = (path: string, inline: Inline): Readonly<Record<string, string>> => {
  const cache = findSiteFile(path)?.cache;
  return {
    ...securityHeaders(inline, ownPolicy(path, inline)),
    ...savedHeader(path),
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

const unhashed: Inline = { scripts: [], styles: ["'unsafe-inline'"] };

/** The headers in development, where inline styles are allowed: Vite injects style elements. */
export const developmentHeaders = (path: string): Readonly<Record<string, string>> => ({
  ...securityHeaders(unhashed, ownPolicy(path, unhashed)),
  ...savedHeader(path),
});
