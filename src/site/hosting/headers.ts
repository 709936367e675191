import { createHash } from 'node:crypto';
import { isEmbedPage } from '../../story/pages';
import { CACHE, findSiteFile } from '../file-table';

/** Each directive of the page's Content-Security-Policy with the sources that it allows. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  // The map makes its patterns and cursors as data: images.
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

/** The headers with which the built page is served, for every path, also for one that is not there. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy(POLICY),
  ...COMMON_HEADERS,
};

/** The same for a story's map alone, which any page may have in a frame. */
const EMBED_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy': contentSecurityPolicy({ ...POLICY, 'frame-ancestors': '*' }),
};

export const REVALIDATE = 'no-cache';

/** The headers for a path from the page, such as "index.html". */
export const headersFor = (path: string): Readonly<Record<string, string>> => {
  const cache = findSiteFile(path)?.cache;
  return {
    ...(isEmbedPage(`/${path}`) ? EMBED_HEADERS : SECURITY_HEADERS),
    'Cache-Control': cache ? CACHE[cache] : REVALIDATE,
  };
};

/**
 * The headers of the page for what is not there. It is shown at any depth, where no path leads to a file of the site:
 * what it needs is in it, and allowed by its hash, and nothing else is.
 */
export function headersOfNotFound(html: string): Readonly<Record<string, string>> {
  const allowed = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))]
      .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      .join(' ') || "'none'";
  return {
    ...SECURITY_HEADERS,
    'Content-Security-Policy': contentSecurityPolicy({
      ...POLICY,
      'script-src': allowed('script'),
      'style-src': allowed('style'),
    }),
    'Cache-Control': REVALIDATE,
  };
}

/** Those of every page while developing, but for styles: the development server puts them into the page as style elements. */
export const DEVELOPMENT_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy({ ...POLICY, 'style-src': "'self' 'unsafe-inline'" }),
  ...COMMON_HEADERS,
};
