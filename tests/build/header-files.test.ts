import { describe, expect, test } from 'vitest';
import { headerFiles } from '../../src/build/header-files';
import { headersFor } from '../../src/build/headers';

const pages = ['index.html', 'one.ar.html', 'one.embed.html', 'first.js', 'sw.js'];
const files = headerFiles(pages);
const paths = ['/', '/assets/index-abc.js', ...pages.map((page) => `/${page}`)];
type Header = [name: string, value: string];

/** What a host sends that reads `_headers`: all rules that fit, in their order. */
function fromUnderscore(path: string): Header[] {
  const rules = (files.get('_headers') ?? '').split(/\n(?=\/)/).map((rule) => rule.trimEnd().split('\n'));
  return rules
    .filter(([pattern = '']) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
    )
    .flatMap(([, ...headers]) =>
      headers.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) as Header),
    );
}

/** What nginx adds: its variables are set from top to bottom. */
function fromNginx(path: string): Header[] {
  const text = files.get('nginx-headers.conf') ?? '';
  const variables = new Map<string, string>();
  for (const [, pattern, name = '', value = ''] of text.matchAll(
    /^(?:if \(\$uri ~ "(.+)"\) \{ )?set \$(\w+) "([^"]+)";/gm,
  )) {
    if (pattern === undefined || new RegExp(pattern).test(path)) variables.set(name, value);
  }
  return [...text.matchAll(/^add_header ([\w-]+) (?:"([^"]+)"|\$(\w+)) always;$/gm)].map(
    ([, name = '', value, variable = '']) => [name, value ?? variables.get(variable) ?? ''],
  );
}

/** What Apache sets: what stands in a section that fits comes after what stands outside. */
function fromApache(path: string): Header[] {
  const headers = new Map<string, string>();
  let isInside = true;
  for (const line of (files.get('.htaccess') ?? '').split('\n')) {
    const condition = /^<FilesMatch "(.+)">$/.exec(line)?.[1] ?? /=~ m#(.+)#">$/.exec(line)?.[1];
    if (condition !== undefined) isInside = new RegExp(condition).test(path);
    else if (/^<\/(FilesMatch|If)>$/.test(line)) isInside = true;
    const [, name, value = ''] = /^Header always set ([\w-]+) "([^"]+)"$/.exec(line) ?? [];
    if (name !== undefined && isInside) headers.set(name, value);
  }
  return [...headers];
}

const sorted = (headers: readonly Header[]) => [...headers].sort(([a], [b]) => a.localeCompare(b));

describe.each([
  ['nginx', fromNginx],
  ['Apache', fromApache],
])('%s', (_, read) => {
  test.each([...paths, '/ground/land.geojson', '/stories/one/story.json', '/map/one.embed.html'])(
    'sends for %s what the page is served with',
    (path) => expect(sorted(read(path))).toEqual(sorted(Object.entries(headersFor(path)))),
  );
});

describe('_headers', () => {
  test.each(paths)('sends for %s what the page is served with, each header once', (path) => {
    const wanted = Object.entries(headersFor(path)).filter(([, value]) => value !== 'no-cache');
    expect(sorted(fromUnderscore(path))).toEqual(sorted(wanted));
  });

  test('what is neither page nor script has the rest', () => {
    const { 'Content-Security-Policy': _, ...rest } = headersFor('/ground/land.geojson');
    expect(sorted(fromUnderscore('/ground/land.geojson'))).toEqual(sorted(Object.entries(rest)));
  });
});

test('only the page of a map alone may stand in a frame', () => {
  const framed = pages.filter((page) =>
    headersFor(`/${page}`)['Content-Security-Policy']?.includes('ancestors *'),
  );
  expect(framed).toEqual(['one.embed.html']);
});
