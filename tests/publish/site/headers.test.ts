import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  developmentHeaders,
  headersFor,
  headersOfNotFound,
  securityHeaders,
} from '../../../src/publish/site/hosting/headers';

/** The directives of a policy, each with its sources. */
function directives(headers: Readonly<Record<string, string>>): Map<string, string[]> {
  const policy = headers['Content-Security-Policy'] ?? '';
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

const none = { scripts: [], styles: [] };
const plain = securityHeaders(none);
const policy = directives(plain);

test('nothing is allowed but what is named, and only from the page’s own origin', () => {
  expect(policy.get('default-src')).toEqual(["'none'"]);
  for (const [name, sources] of policy) {
    const allowed = name === 'img-src' ? ["'self'", 'data:'] : ["'self'", "'none'"];
    expect(allowed, name).toEqual(expect.arrayContaining(sources));
    expect(sources, name).not.toHaveLength(0);
  }
});

test('directives that default-src does not cover are closed', () => {
  for (const name of ['base-uri', 'form-action', 'frame-ancestors']) {
    expect(policy.get(name), name).toEqual(["'none'"]);
  }
});

test('what pages have inline is allowed by its hash, on every path alike, and nothing else is changed by it', () => {
  const inline = { scripts: ["'sha256-a'"], styles: ["'sha256-b'", "'sha256-c'"] };
  const allowing = directives(securityHeaders(inline));
  expect(allowing.get('script-src')).toEqual(["'self'", "'sha256-a'"]);
  expect(allowing.get('style-src')).toEqual(["'self'", "'sha256-b'", "'sha256-c'"]);
  const others = new Map([...allowing, ['script-src', ["'self'"]], ['style-src', ["'self'"]]]);
  expect(others).toEqual(policy);
  for (const path of ['index.html', 'one.ar.html', 'one.evidence.ar.html', 'assets/index-abc.js'])
    expect(directives(headersFor(path, inline)), path).toEqual(allowing);
  const framed = directives(headersFor('one.embed.html', inline));
  expect(framed).toEqual(new Map(allowing).set('frame-ancestors', ['*']));
});

test('the studio frames a page of its own site, and its preview is framed by the site alone; else nothing differs', () => {
  const ofStudio = directives(headersFor('studio.html', none));
  expect(ofStudio).toEqual(new Map(policy).set('frame-src', ["'self'"]));
  const ofPreview = directives(headersFor('preview.html', none));
  expect(ofPreview).toEqual(new Map(policy).set('frame-ancestors', ["'self'"]));
  for (const path of ['a-studio.html', 'x/studio.html', 'preview.htm', 'one.preview.html'])
    expect(directives(headersFor(path, none)), path).toEqual(policy);
});

test('the studio’s own files alone may run WebAssembly, for its workers', () => {
  const ofWorkers = directives(headersFor('desk/worker-abc.js', none));
  expect(ofWorkers).toEqual(new Map(policy).set('script-src', ["'self'", "'wasm-unsafe-eval'"]));
});

test('without anything inline, scripts, styles and workers come from files alone', () => {
  for (const name of ['script-src', 'style-src', 'worker-src']) expect(policy.get(name)).toEqual(["'self'"]);
});

test('the answer is neither guessed at nor shared with other origins', () => {
  expect(plain).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  expect(plain['Permissions-Policy']).toContain('geolocation=()');
});

test('development differs in inline styles alone', () => {
  const development = directives(developmentHeaders('index.html'));
  expect(development.get('style-src')).toEqual(["'self'", "'unsafe-inline'"]);
  expect(new Map(development).set('style-src', policy.get('style-src') ?? [])).toEqual(policy);
  expect({ ...developmentHeaders('index.html'), 'Content-Security-Policy': '' }).toEqual({
    ...plain,
    'Content-Security-Policy': '',
  });
});

test('the page for what is not there may have its own stylesheet and script, and no file', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const html = '<style>a {}\nb {}</style><main></main><script>let a;\nlet b;</script>';
  const own = directives(headersOfNotFound(html));
  expect(own.get('style-src')).toEqual([hash('a {}\nb {}')]);
  expect(own.get('script-src')).toEqual([hash('let a;\nlet b;')]);
  expect(directives(headersOfNotFound('<style>a{}</style>')).get('script-src')).toEqual(["'none'"]);
  const kept = (all: Map<string, string[]>) =>
    [...all].filter(([name]) => !/^(style|script)-src$/.test(name));
  expect(kept(own)).toEqual(kept(policy));
});
