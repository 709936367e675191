import { isEmbedPage } from '../story/pages';
import { CACHE_RULES, headersFor } from './headers';

type Headers = Readonly<Record<string, string>>;

const policyName = 'Content-Security-Policy';
const cacheName = 'Cache-Control';

/** The headers that every answer has alike. */
const common: Headers = Object.fromEntries(
  Object.entries(headersFor('/')).filter(([name]) => name !== policyName && name !== cacheName),
);
const policy = headersFor('/')[policyName] ?? '';
const embedPolicy = headersFor('/a.embed.html')[policyName] ?? '';

/**
 * The headers as static hosts read them, by the name of the file: `_headers` for Netlify, Cloudflare Pages and their
 * like, `.htaccess` for Apache, and a snippet for nginx.
 * @param pages the paths of all pages and scripts of the build, such as "index.html" and "sw.js"
 */
export function headerFiles(pages: readonly string[]): Map<string, string> {
  return new Map([
    ['_headers', underscoreHeaders(pages)],
    ['.htaccess', htaccess()],
    ['nginx-headers.conf', nginx()],
  ]);
}

/**
 * Where several rules of one header fit a path, some hosts join them and some take the last: so that of each header
 * only one rule fits any path. What is neither page nor script needs no policy.
 */
function underscoreHeaders(pages: readonly string[]): string {
  const rule = (path: string, headers: Headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const policies = pages.flatMap((page) => {
    const headers = { [policyName]: isEmbedPage(`/${page}`) ? embedPolicy : policy };
    // Some hosts serve a page without the end of its name.
    return [...new Set([page, page.replace(/\.html$/, '')])].map((path) => rule(`/${path}`, headers));
  });
  return lines(
    rule('/*', common),
    rule('/', { [policyName]: policy }),
    ...policies,
    rule('/assets/*', { [policyName]: policy, [cacheName]: CACHE_RULES.assets }),
    rule('/ground/*', { [cacheName]: CACHE_RULES.ground }),
  );
}

function htaccess(): string {
  const set = ([name, value]: [string, string]) => `Header always set ${name} "${value}"`;
  const withPolicy = { ...common, [policyName]: policy, [cacheName]: headersFor('/')[cacheName] ?? '' };
  return lines(
    'Options -Indexes',
    'AddDefaultCharset utf-8',
    'AddType application/geo+json .geojson',
    '<IfModule mod_headers.c>',
    ...Object.entries(withPolicy).map(set),
    '<FilesMatch "\\.embed\\.html$">',
    set([policyName, embedPolicy]),
    '</FilesMatch>',
    ...Object.entries(CACHE_RULES).flatMap(([folder, value]) => [
      `<If "%{REQUEST_URI} =~ m#/${folder}/[^/]+$#">`,
      set([cacheName, value]),
      '</If>',
    ]),
    '</IfModule>',
  );
}

function nginx(): string {
  const when = (pattern: string, name: string, value: string) =>
    `if ($uri ~ "${pattern}") { set $${name} "${value}"; }`;
  return lines(
    '# Include this in the "server" block that serves the page.',
    'charset utf-8;',
    `set $policy "${policy}";`,
    when('\\.embed\\.html$', 'policy', embedPolicy),
    `set $cache "${headersFor('/')[cacheName]}";`,
    ...Object.entries(CACHE_RULES).map(([folder, value]) => when(`/${folder}/[^/]+$`, 'cache', value)),
    ...Object.entries(common).map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header ${policyName} $policy always;`,
    `add_header ${cacheName} $cache always;`,
  );
}

const lines = (...parts: readonly string[]) => `${parts.join('\n')}\n`;
