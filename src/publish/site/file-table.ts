const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css';
const JAVASCRIPT = 'text/javascript';
const JSON_TYPE = 'application/json';
const GEOJSON = 'application/geo+json';
const CSV = 'text/csv; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';
const PNG = 'image/png';
const WEBP = 'image/webp';
const ZIP = 'application/zip';
const PMTILES = 'application/vnd.pmtiles';
const BYTES = 'application/octet-stream';

/** `Cache-Control` of what is not revalidated on each request. */
export const CACHE = {
  /** Names with a hash of the contents: under one name there is never another file. */
  hashed: 'public, max-age=31536000, immutable',
} as const;

/** The folder of the studio's code, styles and fonts, none of which a reader's page has. */
export const studioFolder = 'desk';

/** A file of the site, or all files whose paths have one form. */
export interface SiteFile {
  /** From the page; `<slug>`, `<id>` and `<language>` as stories have them, `<name>` any name without "/", `<path>` with it. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
  /** Revalidated on each request where there is none. */
  readonly cache?: keyof typeof CACHE;
  /**
   * What the service worker caches: `site` for every reader, `story` once the story it belongs to was opened, `studio`
   * once that was.
   */
  readonly offline?: 'site' | 'story' | 'studio';
  /**
   * How the single-file build contains it: `inline` where the page refers to it, or as `data` that the page reads in
   * place of a request.
   */
  readonly single?: 'inline' | 'data';
  /** Browsers are told to save it, and never to show it. */
  readonly isSaved?: true;
  /** Made anew for each site, of its stories or its addresses; all other files are the same in every site. */
  readonly isMade?: true;
}

/**
 * Every file that the site publishes. Servers, hosts' header files, the service worker and the single file read this
 * table, and the build fails on a file that no line names.
 */
export const SITE_FILES: readonly SiteFile[] = [
  { path: 'index.html', type: HTML, offline: 'story', isMade: true },
  { path: 'stories.html', type: HTML, offline: 'site', isMade: true },
  { path: 'studio.html', type: HTML, offline: 'studio' },
  { path: 'preview.html', type: HTML, offline: 'studio' },
  { path: '<slug>.<language>.html', type: HTML, offline: 'story', isMade: true },
  { path: '<slug>.about.<language>.html', type: HTML, offline: 'story', isMade: true },
  { path: '<slug>.evidence.<language>.html', type: HTML, isMade: true },
  { path: '<slug>.embed.html', type: HTML, isMade: true },
  // In the pages themselves, but for the single file until it is made.
  { path: 'boot.js', type: JAVASCRIPT, single: 'inline' },
  { path: 'evidence.css', type: CSS },
  { path: 'about.css', type: CSS, offline: 'site' },
  { path: 'assets/<name>.js', type: JAVASCRIPT, cache: 'hashed', offline: 'site', single: 'inline' },
  { path: 'assets/<name>.css', type: CSS, cache: 'hashed', offline: 'site', single: 'inline' },
  { path: 'assets/<name>.woff2', type: 'font/woff2', cache: 'hashed', offline: 'site', isMade: true },
  // Of what sites are made of, the service worker keeps nothing.
  { path: 'desk/renderer.mjs', type: JAVASCRIPT },
  { path: 'desk/<name>.js', type: JAVASCRIPT, offline: 'studio' },
  { path: 'desk/<name>.css', type: CSS, offline: 'studio' },
  { path: 'desk/<name>.woff2', type: 'font/woff2', offline: 'studio' },
  { path: 'desk/<name>.wasm', type: 'application/wasm' },
  // Among them what of these the service worker caches.
  { path: 'desk/<name>.json', type: JSON_TYPE },
  { path: 'desk/studio.zip', type: ZIP },
  { path: 'stories/index.json', type: JSON_TYPE, offline: 'site', isMade: true },
  { path: 'stories/world.svg', type: 'image/svg+xml', offline: 'site' },
  { path: 'stories/search.json', type: JSON_TYPE, isMade: true },
  { path: 'stories/<slug>/shared.json', type: JSON_TYPE, offline: 'story', isMade: true },
  { path: 'stories/<slug>/story.json', type: JSON_TYPE, offline: 'story', single: 'data', isMade: true },
  { path: 'stories/<slug>/page.css', type: CSS, offline: 'story', single: 'inline', isMade: true },
  { path: 'stories/<slug>/page-<language>.html', type: HTML, offline: 'story', isMade: true },
  {
    path: 'stories/<slug>/source.<language>.txt',
    type: TEXT,
    offline: 'story',
    single: 'data',
    isMade: true,
  },
  // The texts that corrected ones have taken the place of.
  { path: 'stories/<slug>/editions/<name>.txt', type: TEXT, offline: 'story', single: 'data', isMade: true },
  {
    path: 'stories/<slug>/source.<id>.<language>.txt',
    type: TEXT,
    offline: 'story',
    single: 'data',
    isMade: true,
  },
  { path: 'stories/<slug>/features.geojson', type: GEOJSON, offline: 'story', single: 'data', isMade: true },
  { path: 'stories/<slug>/features.csv', type: CSV, offline: 'story', single: 'data', isMade: true },
  {
    path: 'stories/<slug>/claims.jsonld',
    type: 'application/ld+json',
    offline: 'story',
    single: 'data',
    isMade: true,
  },
  { path: 'stories/<slug>/claims.csv', type: CSV, offline: 'story', single: 'data', isMade: true },
  // Only of a story with several dates.
  { path: 'stories/<slug>/transfers.geojson', type: GEOJSON, offline: 'story', single: 'data', isMade: true },
  { path: 'stories/<slug>/transfers.csv', type: CSV, offline: 'story', single: 'data', isMade: true },
  // Of a table of events: the table, all of its tiles, and what the page reads of it piece by piece.
  { path: 'stories/<slug>/events.csv', type: CSV, isMade: true },
  { path: 'stories/<slug>/events-table.geojson', type: GEOJSON, isMade: true },
  { path: 'stories/<slug>/events.pmtiles', type: PMTILES, isMade: true },
  { path: 'stories/<slug>/events/<name>.pmtiles', type: PMTILES, isMade: true },
  { path: 'stories/<slug>/events/<name>.json', type: JSON_TYPE, isMade: true },
  { path: 'stories/<slug>/preview.<language>.png', type: PNG, isMade: true },
  { path: 'stories/<slug>/<slug>.zip', type: ZIP, isMade: true },
  { path: 'stories/<slug>/attachments/<name>', type: BYTES, isSaved: true, isMade: true },
  {
    path: 'stories/<slug>/ground/<name>.geojson',
    type: GEOJSON,
    offline: 'story',
    single: 'data',
    isMade: true,
  },
  { path: 'studio/world/<path>.json', type: JSON_TYPE },
  { path: 'studio/places/<name>.json', type: JSON_TYPE },
  { path: 'help/<language>.html', type: HTML },
  { path: 'help/help.css', type: CSS },
  { path: 'help/<language>/<name>.webp', type: WEBP },
  { path: 'ground/LICENSE.md', type: 'text/markdown; charset=utf-8' },
  { path: 'licences.txt', type: TEXT, offline: 'site', single: 'data', isMade: true },
  { path: 'schema/<name>.schema.json', type: JSON_TYPE },
  { path: 'favicon.svg', type: 'image/svg+xml', offline: 'site', single: 'inline' },
  { path: 'icons/<name>.png', type: PNG, offline: 'site' },
  { path: 'manifest.webmanifest', type: 'application/manifest+json', offline: 'site' },
  { path: 'sw.js', type: JAVASCRIPT, isMade: true },
  { path: '404.html', type: HTML, isMade: true },
  { path: 'robots.txt', type: TEXT },
  { path: '_headers', type: TEXT, isMade: true },
  { path: '.htaccess', type: TEXT, isMade: true },
  { path: 'nginx-headers.conf', type: TEXT, isMade: true },
];

const PARTS: Readonly<Record<string, string>> = {
  slug: '[a-z0-9][a-z0-9-]*',
  id: '[a-z0-9][a-z0-9-]*',
  language: '[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*',
  name: '[^/]+',
  path: '[^/]+(?:/[^/]+)*',
};

const forms = SITE_FILES.map((line) => {
  const form = line.path.replaceAll('.', '\\.').replace(/<(\w+)>/g, (_, part: string) => PARTS[part] ?? '');
  return { line, form: new RegExp(`^${form}$`) };
});

/** The lines of the table that name a path such as "index.html". */
const linesOf = (path: string) => forms.filter(({ form }) => form.test(path)).map(({ line }) => line);

/** The line of a path, which may be one that a client made up. */
export const findSiteFile = (path: string): SiteFile | undefined => linesOf(path)[0];

/**
 * The line of a file of the build.
 * @throws Error unless one line names it, and only one
 */
export function siteFile(path: string): SiteFile {
  const [line, ...others] = linesOf(path);
  if (!line || others.length > 0) {
    const found = line ? [line, ...others].map((one) => one.path).join(', ') : 'no line';
    throw new Error(
      `${path}: found ${found} in src/publish/site/file-table.ts; expected one line that names this file`,
    );
  }
  return line;
}
