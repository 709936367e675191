import { draftPage, studioPage } from '../../../story/pages';
import { CACHE, SITE_FILES, siteFile, studioFolder } from '../file-table';
import { headersFor, REVALIDATE, SAVED } from './headers';
import type { Inline } from './inline';

type Headers = Readonly<Record<string, string>>;

const policyName = 'Content-Security-Policy';
const cacheName = 'Cache-Control';

const inFolders = SITE_FILES.flatMap((file) => {
  const [folder, ...rest] = file.path.split('/');
  return folder !== undefined && rest.length > 0 ? [{ ...file, folder }] : [];
});

/** The folders that are cached, each with its `Cache-Control`: hosts match folders, not the names in them. */
const cachedFolders = new Map(
  inFolders.flatMap(({ folder, cache }) => (cache ? [[folder, CACHE[cache]] as const] : [])),
);

/** Of the files that browsers save, the folders of the table, such as "stories/<slug>/attachments". */
const savedFolders = SITE_FILES.flatMap(({ path, isSaved }) =>
  isSaved ? [path.slice(0, path.lastIndexOf('/'))] : [],
);
const savedPatterns = savedFolders.map((folder) => `/${folder.replaceAll('<slug>', '[^/]+')}/[^/]+$`);

/** The folders of the data that the page requests, of the studio's code and data, and of its help. */
const wholeFolders: readonly string[] = [studioFolder, 'studio', 'help'];
const dataFolders = [
  ...new Set(
    inFolders
      .filter(({ single, folder }) => single === 'data' || wholeFolders.includes(folder))
      .map(({ folder }) => folder),
  ),
];

/** The headers of a build, as host files need them. */
interface Sent {
  /** The headers that are the same on every response. */
  readonly common: Headers;
  readonly policy: string;
  /** Of the paths that have a policy of their own, by a pattern. */
  readonly policies: readonly (readonly [pattern: string, policy: string])[];
  /** Of the files in the studio's folder. */
  readonly studioPolicy: string;
  /** The policy and the cache of a path. */
  own(path: string): Headers;
}

/**
 * The files from which static hosts read headers, by name: `_headers` for Netlify, Cloudflare Pages and their
 * like, `.htaccess` for Apache, and a snippet for nginx.
 * @param files the paths of all files of the build, such as "index.html" and "assets/index-abc.js"
 * @param inline what its pages have inline
 * @param notFound the headers of `404.html`
 */
export function headerFiles(
  files: readonly string[],
  inline: Inline,
  notFound: Headers,
): Map<string, string> {
  const headersOf = (path: string) => (path === '404.html' ? notFound : headersFor(path, inline));
  const policyOf = (path: string) => headersOf(path)[policyName] ?? '';
  const sent: Sent = {
    common: Object.fromEntries(
      Object.entries(headersOf('index.html')).filter(([name]) => name !== policyName && name !== cacheName),
    ),
    policy: policyOf('index.html'),
    policies: [
      ['\\.embed\\.html$', policyOf('a.embed.html')],
      ...[draftPage, studioPage, '404.html'].map(
        (page) => [`(^|/)${page.replace('.', '\\.')}$`, policyOf(page)] as const,
      ),
    ],
    studioPolicy: policyOf(`${studioFolder}/`),
    own: (path) => ({ [policyName]: policyOf(path), [cacheName]: headersOf(path)[cacheName] ?? '' }),
  };
  return new Map([
    ['_headers', underscoreHeaders(files, sent)],
    ['.htaccess', htaccess(sent)],
    ['nginx-headers.conf', nginx(sent)],
  ]);
}

/** Cloudflare reads no more rules. */
const mostRules = 100;

/** Whether a script is of a worker, which goes by the policy that it is sent with. */
const isWorker = (path: string) => /worker/.test(path);

/** A font file: there are some fifteen for each story, and as many of the makers'. */
const font = /\/[^/]*\.woff2$/;

/**
 * At most one rule of each header matches a path: hosts disagree on overlapping rules (merge, or last wins). Assets are
 * listed one by one, since a wildcard would also cache their 404s for a year. Cloudflare reads only the first 100 rules.
 * Stories share wildcards, also for their fonts, without which a page can be read; files that the page does not request
 * have no rule, nor have the stylesheets of parts that are loaded later, which hosts have browsers ask for again and
 * which the service worker keeps. Of scripts those of workers come first; the last of the others have none where there is
 * no room.
 */
function underscoreHeaders(files: readonly string[], { common, policy, studioPolicy, own }: Sent): string {
  const rule = (path: string, headers: Headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const isCovered = (file: string) => dataFolders.some((folder) => file.startsWith(`${folder}/`));
  // Some hosts also serve a page without `.html`.
  const pages = files
    .filter((file) => file.endsWith('.html') && !isCovered(file))
    .flatMap((page) =>
      [page, page.replace(/\.html$/, '')].map((path) =>
        rule(`/${path.replace(/^[a-z0-9-]+(\.about|\.evidence)?(?=\.)(?!\.html$)/, '*')}`, own(page)),
      ),
    );
  const others = files.filter((file) => {
    const { cache, type } = siteFile(file);
    if (cache === 'hashed') return !file.endsWith('.css');
    return !isCovered(file) && /^text\/(javascript|css)$/.test(type);
  });
  const rules = [
    rule('/*', common),
    rule('/', own('index.html')),
    ...new Set(pages),
    ...dataFolders.map((folder) =>
      rule(`/${folder}/*`, {
        [policyName]: folder === studioFolder ? studioPolicy : policy,
        [cacheName]: cachedFolders.get(folder) ?? REVALIDATE,
      }),
    ),
    // A rule for this header alone: the others are those of all stories' files.
    ...savedFolders.map((folder) =>
      rule(`/${folder.replaceAll('<slug>', ':slug')}/*`, { [SAVED.name]: SAVED.value }),
    ),
    ...new Set(
      others
        .toSorted((a, b) => Number(isWorker(b)) - Number(isWorker(a)))
        .toSorted((a, b) => Number(font.test(b)) - Number(font.test(a)))
        .map((file) => rule(`/${file.replace(font, '/*.woff2')}`, own(file))),
    ),
  ];
  return lines(...rules.slice(0, mostRules));
}

function htaccess({ common, policy, policies, studioPolicy }: Sent): string {
  const always = ([name, value]: [string, string]) => `Header always set ${name} "${value}"`;
  // Without "always" only on success: a 404 must not be cached.
  const cache = (value: string) => `Header set ${cacheName} "${value}"`;
  return lines(
    'AddDefaultCharset utf-8',
    // Apache's own list of types lacks it.
    `AddType ${siteFile('stories/story/ground/land.geojson').type} .geojson`,
    '<IfModule mod_headers.c>',
    ...Object.entries({ ...common, [policyName]: policy }).map(always),
    cache(REVALIDATE),
    ...policies.flatMap(([pattern, own]) => [
      `<FilesMatch "${pattern}">`,
      always([policyName, own]),
      '</FilesMatch>',
    ]),
    `<If "%{REQUEST_URI} =~ m#/${studioFolder}/[^/]+$#">`,
    always([policyName, studioPolicy]),
    '</If>',
    ...[...cachedFolders].flatMap(([folder, value]) => [
      `<If "%{REQUEST_URI} =~ m#/${folder}/[^/]+$#">`,
      cache(value),
      '</If>',
    ]),
    ...savedPatterns.flatMap((pattern) => [
      `<If "%{REQUEST_URI} =~ m#${pattern}#">`,
      `Header set ${SAVED.name} "${SAVED.value}"`,
      '</If>',
    ]),
    '</IfModule>',
  );
}

function nginx({ common, policy, policies, studioPolicy }: Sent): string {
  const when = (pattern: string, name: string, value: string) =>
    `if ($uri ~ "${pattern}") { set $${name} "${value}"; }`;
  return lines(
    '# Include this in the "server" block that serves the page.',
    'charset utf-8;',
    `set $policy "${policy}";`,
    ...policies.map(([pattern, own]) => when(pattern, 'policy', own)),
    when(`/${studioFolder}/[^/]+$`, 'policy', studioPolicy),
    `set $cache "${REVALIDATE}";`,
    ...[...cachedFolders].map(([folder, value]) => when(`/${folder}/[^/]+$`, 'cache', value)),
    // A header without a value is not sent.
    'set $saved "";',
    ...savedPatterns.map((pattern) => when(pattern, 'saved', SAVED.value)),
    ...Object.entries(common).map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header ${policyName} $policy always;`,
    // Without "always" only on success: a 404 must not be cached.
    `add_header ${cacheName} $cache;`,
    `add_header ${SAVED.name} $saved;`,
  );
}

const lines = (...parts: readonly string[]) => `${parts.join('\n')}\n`;
