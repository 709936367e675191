import { describe, expect, test } from 'vitest';
import { SITE_FILES } from '../../../src/publish/site/file-table';
import { headerFiles } from '../../../src/publish/site/hosting/header-files';
import { headersFor, headersOfNotFound } from '../../../src/publish/site/hosting/headers';
import { inlineIn } from '../../../src/publish/site/hosting/inline';

const pages = [
  'index.html',
  'one.ar.html',
  'one.about.ar.html',
  'one.embed.html',
  'the-other.tr.html',
  'the-other.about.tr.html',
  '404.html',
];
/** A file of each line of the table, so that no line can be added that hosts' files do not express. */
const ofEachLine = SITE_FILES.map(({ path }) =>
  path
    .replaceAll('<slug>', 'one')
    .replace('<id>', 'other')
    .replace('<language>', 'ar')
    .replace('<name>', 'index-abc'),
);
const build = [...new Set([...pages, ...ofEachLine])];
const notFound = headersOfNotFound('<style>a{}</style><script>let a;</script>');
const inline = inlineIn(['<head><script>let b;</script><style>b{}</style></head>']);
const files = headerFiles(build, inline, notFound);
const expectedFor = (path: string) =>
  Object.entries(path === '/404.html' ? notFound : headersFor(path.replace(/^\/(map\/)?/, ''), inline));
const paths = ['/', ...build.map((file) => `/${file}`)];
/** What the page does not request, and the stylesheets of its later parts: they have no rule of their own in `_headers`. */
const withoutRule = paths.filter((path) =>
  /^\/(ground\/.*|assets\/.*\.css|robots\.txt|licences\.txt|favicon\.svg|manifest\.webmanifest|icons\/.*|schema\/.*|_headers|\.htaccess|nginx-headers\.conf)$/.test(
    path,
  ),
);
const missing = ['/assets/gone.js', '/gone'];
type Header = [name: string, value: string];

/** The path that a rule of `_headers` has, as its hosts read it: to Cloudflare a star is whatever comes. */
const onCloudflare = (pattern: string) => new RegExp(`^${filled(pattern)}$`);

/** To Netlify too; the end of a folder and the size of letters are nothing to it. */
const onNetlify = (pattern: string) => new RegExp(`^${filled(pattern.replace(/\/$/, ''))}/?$`, 'i');

/** To both, a name after a colon is whatever comes up to the next slash. */
const filled = (pattern: string) =>
  escaped(pattern)
    .replaceAll('*', '.*')
    .replaceAll(/:[a-z]+/g, '[^/]+');

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** The rules of `_headers`: paths, and what goes with each. */
const rules = (text: string) =>
  text
    .split(/\n(?=\/)/)
    .map((rule) => rule.trimEnd().split('\n'))
    .map(([pattern = '', ...headers]) => ({
      pattern,
      headers: headers.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) as Header),
    }));

/** What a host sends that reads `_headers`: all rules that fit, in their order. */
const fromUnderscore = (fits: (pattern: string) => RegExp) => (path: string) =>
  rules(files.get('_headers') ?? '')
    .filter(({ pattern }) => fits(pattern).test(path))
    .flatMap(({ headers }) => headers);

/** What nginx adds: its variables are set from top to bottom; to an error only what it adds always. */
function fromNginx(path: string, isFound = true): Header[] {
  const text = files.get('nginx-headers.conf') ?? '';
  const variables = new Map<string, string>();
  for (const [, pattern, name = '', value = ''] of text.matchAll(
    /^(?:if \(\$uri ~ "(.+)"\) \{ )?set \$(\w+) "([^"]+)";/gm,
  )) {
    if (pattern === undefined || new RegExp(pattern).test(path)) variables.set(name, value);
  }
  return (
    [...text.matchAll(/^add_header ([\w-]+) (?:"([^"]+)"|\$(\w+))( always)?;$/gm)]
      .filter(([, , , , always]) => isFound || always)
      .map(([, name = '', value, variable = '']): Header => [name, value ?? variables.get(variable) ?? ''])
      // nginx adds no header that has no value.
      .filter(([, value]) => value !== '')
  );
}

/** What Apache sets: what stands in a section that fits comes after what stands outside. */
function fromApache(path: string, isFound = true): Header[] {
  const headers = new Map<string, string>();
  let isInside = true;
  for (const line of (files.get('.htaccess') ?? '').split('\n')) {
    const condition = /^<FilesMatch "(.+)">$/.exec(line)?.[1] ?? /=~ m#(.+)#">$/.exec(line)?.[1];
    if (condition !== undefined) isInside = new RegExp(condition).test(path);
    else if (/^<\/(FilesMatch|If)>$/.test(line)) isInside = true;
    const [, always, name, value = ''] = /^Header (always )?set ([\w-]+) "([^"]+)"$/.exec(line) ?? [];
    if (name !== undefined && isInside && (isFound || always)) headers.set(name, value);
  }
  return [...headers];
}

const sorted = (headers: readonly Header[]) => [...headers].sort(([a], [b]) => a.localeCompare(b));
const without = (path: string, ...names: readonly string[]) =>
  expectedFor(path).filter(([name]) => !names.includes(name));

describe.each([
  ['nginx', fromNginx],
  ['Apache', fromApache],
])('%s', (_, read) => {
  test.each([...paths, '/map/one.embed.html'])('sends for %s what the page is served with', (path) =>
    expect(sorted(read(path))).toEqual(sorted(expectedFor(path))),
  );

  test.each(missing)('lets nobody keep that there is no %s', (path) =>
    expect(sorted(read(path, false))).toEqual(sorted(without(path, 'Cache-Control'))),
  );
});

describe.each([
  ['Cloudflare', fromUnderscore(onCloudflare)],
  ['Netlify', fromUnderscore(onNetlify)],
])('%s', (_, read) => {
  test.each(paths.filter((path) => !withoutRule.includes(path)))(
    'sends for %s what the page is served with, each header once',
    (path) => expect(sorted(read(path))).toEqual(sorted(expectedFor(path))),
  );

  test.each(pages)('sends the same for %s without the end of its name', (page) =>
    expect(read(`/${page.replace('.html', '')}`)).toEqual(read(`/${page}`)),
  );

  test.each([...withoutRule, ...missing])('sends for %s the rest, and its own rule for keeping', (path) =>
    expect(sorted(read(path))).toEqual(sorted(without(path, 'Cache-Control', 'Content-Security-Policy'))),
  );
});

test('of as many stories as there may be, Cloudflare reads every rule', () => {
  const stories = Array.from({ length: 1000 }, (_, index) =>
    ['ar', 'en', 'tr', 'embed'].map((end) => `story-${index}.${end}.html`),
  );
  const text = headerFiles([...build, ...stories.flat()], inline, notFound).get('_headers') ?? '';
  expect(rules(text).length).toBeLessThan(40);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
});

test('only the page of a map alone may stand in a frame', () => {
  const framed = pages.filter((page) =>
    headersFor(page, inline)['Content-Security-Policy']?.includes('ancestors *'),
  );
  expect(framed).toEqual(['one.embed.html']);
});

test('only the studio’s own files may run WebAssembly, on every host', () => {
  const allowed = build.filter((path) =>
    headersFor(path, inline)['Content-Security-Policy']?.includes('wasm'),
  );
  expect(allowed.length).toBeGreaterThan(3);
  expect(allowed.filter((path) => !path.startsWith('desk/'))).toEqual([]);
});

test('every page is allowed what the pages have inline, on every host, and nothing else that is inline', () => {
  const [script, style] = [...inline.scripts, ...inline.styles];
  for (const [name, text] of files) {
    expect(text, name).toContain(`script-src 'self' ${script}; style-src 'self' ${style};`);
    // The studio's workers alone may run WebAssembly.
    expect(text.replaceAll("'wasm-unsafe-eval'", ''), name).not.toContain('unsafe');
  }
});

test('what is kept with a text is saved by every browser, and nothing else is', () => {
  const saved = build.filter((path) => 'Content-Disposition' in headersFor(path, inline));
  expect(saved).toEqual(['stories/one/attachments/index-abc']);
  expect(headersFor('stories/one/attachments/scan.pdf', inline)).toMatchObject({
    'Content-Disposition': 'attachment',
    'X-Content-Type-Options': 'nosniff',
  });
  // Cloudflare takes one star in a rule.
  for (const { pattern } of rules(files.get('_headers') ?? ''))
    expect(pattern.split('*').length, pattern).toBeLessThan(3);
});
