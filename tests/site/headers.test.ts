import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { DEVELOPMENT_HEADERS, headersOfNotFound, SECURITY_HEADERS } from '../../src/site/hosting/headers';

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

const policy = directives(SECURITY_HEADERS);

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

test('scripts, styles and workers come from files alone', () => {
  for (const name of ['script-src', 'style-src', 'worker-src']) expect(policy.get(name)).toEqual(["'self'"]);
});

test('the answer is neither guessed at nor shared with other origins', () => {
  expect(SECURITY_HEADERS).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  expect(SECURITY_HEADERS['Permissions-Policy']).toContain('geolocation=()');
});

test('development differs in inline styles alone', () => {
  const development = directives(DEVELOPMENT_HEADERS);
  expect(development.get('style-src')).toEqual(["'self'", "'unsafe-inline'"]);
  expect(new Map(development).set('style-src', policy.get('style-src') ?? [])).toEqual(policy);
  expect({ ...DEVELOPMENT_HEADERS, 'Content-Security-Policy': '' }).toEqual({
    ...SECURITY_HEADERS,
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
