import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inlineIn } from '../../../src/publish/site/hosting/inline';
import { inlineOf } from '../../../src/site/hosting/inline-of';
import { hashSource, insideScript, insideStyle } from '../../../src/publish/site/inline-text';
import { inlineFirst, sheetsIn, withoutDependencies } from '../../../src/publish/site/pages/inline-first';

const files: Readonly<Record<string, string>> = {
  'boot.js': 'let a = "</script>$&";',
  'assets/late-abc.css': 'a{color:red}',
  'assets/index-abc.css': 'b{background:url(./b.png)}',
};
const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><script src="./boot.js"></script>
<title>A &lt;style&gt;</title><link rel="icon" href="./favicon.svg">
<link rel="stylesheet" crossorigin href="./assets/late-abc.css">
<link rel="stylesheet" crossorigin href="./assets/index-abc.css">
<link rel="manifest" href="./manifest.webmanifest"><link rel="stylesheet" href="./stories/one/page.css"></head>
<body><p>words</p><script type="module" src="./assets/index-abc.js"></script></body></html>`;
const textOf = (path: string) => files[path] ?? '';
const made = inlineFirst(page, textOf);
const script = String.raw`let a = "\x3C/script>$&";`;

test('a page has its script and the site’s stylesheets in it, in their order, after what others read and before its own', () => {
  expect(made).toMatch(
    /<title>[^]*manifest\.webmanifest"><link rel="preload" as="style" href="\.\/stories\/one\/page\.css">(<script>[^]*<\/style>)<link rel="stylesheet" href="\.\/stories\/one\/page\.css"><\/head>/,
  );
  expect(made).toContain(
    `<script>${script}</script><style>a{color:red}</style><style>b{background:url(./assets/b.png)}</style>`,
  );
  expect(made).not.toMatch(/boot\.js|assets\/[\w-]+\.css/);
  expect(made.slice(made.indexOf('<body>'))).toBe(page.slice(page.indexOf('<body>')));
  expect(sheetsIn(page)).toEqual(['assets/late-abc.css', 'assets/index-abc.css']);
});

test('a policy can name what a page has inline', () => {
  expect(inlineIn([made, made])).toEqual({
    scripts: [hashSource(script)],
    styles: ['a{color:red}', 'b{background:url(./assets/b.png)}'].map(hashSource),
  });
  expect(hashSource('a')).toBe("'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='");
  expect(inlineIn(['<html><head></head><body></body></html>', ''])).toEqual({ scripts: [], styles: [] });
});

test.each([
  [
    'a title',
    (html: string) => html.replace('<title>', '<script>evil()</script><style>evil{}</style><title>'),
  ],
  ['the end of a title', (html: string) => html.replace('</title>', '</title><style>evil{}</style>\n')],
  [
    'an article',
    (html: string) => html.replace('words', '<script>evil()</script><style>evil{}</style></head>'),
  ],
  ['an attribute', (html: string) => html.replace('lang="en"', 'lang="en" data-a="<script>evil()</script>"')],
])('a script in %s is not allowed, were it ever to get there', (_, put) => {
  expect(put(made)).not.toBe(made);
  expect(inlineIn([put(made)])).toEqual(inlineIn([made]));
});

test('addresses in a stylesheet are put in the page’s terms, but those that are whole', () => {
  const css = (address: string) => `a{background:url(${address})}`;
  const put = (address: string) => insideStyle(css(address), 'assets/index-abc.css');
  expect(put('./a.woff2')).toBe(css('./assets/a.woff2'));
  expect(put('"b.png?c#d"')).toBe(css('"./assets/b.png?c#d"'));
  expect(put('../favicon.svg')).toBe(css('./favicon.svg'));
  for (const whole of ['data:image/svg+xml,%3Csvg/%3E', '#mask', '/a.png', 'https://example.org/a'])
    expect(put(whole)).toBe(css(whole));
  expect(() => insideStyle('a{content:"</style>"}', 'assets/a.css')).toThrow('assets/a.css: found "</style"');
});

test('nothing in a script ends it', () => {
  expect(insideScript('"</script><!--<SCRIPT"')).toBe(String.raw`"\x3C/script>\x3C!--\x3CSCRIPT"`);
  expect(insideScript('a<b')).toBe('a<b');
});

test('a chunk no longer asks for what every page has, and for all else as before', () => {
  const chunk = (list: string, first: string, second: string) =>
    `const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=${list})))=>i.map(i=>d[i]);a(()=>import(\`./b.js\`),__vite__mapDeps(${first}),u);a(b,__vite__mapDeps(${second}),u)`;
  const code = chunk('["./b.js","./index.css","./c.css","./late.css"]', '[0,1,2]', '[3,1]');
  expect(withoutDependencies(code, new Set(['./index.css', './late.css']))).toBe(
    chunk('["./b.js","./c.css"]', '[0,1]', '[]'),
  );
  expect(withoutDependencies('let a = 1;', new Set(['./index.css']))).toBe('let a = 1;');
});

test('what a folder’s pages have inline is read again once there is another build in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inline-'));
  const inline = inlineOf(folder);
  expect(inline()).toEqual({ scripts: [], styles: [] });
  const write = (html: string, seconds: number) => {
    writeFileSync(join(folder, 'index.html'), html);
    utimesSync(join(folder, 'index.html'), seconds, seconds);
  };
  write(made, 1000);
  expect(inline()).toEqual(inlineIn([made]));
  write(made.replace('a{color:red}', 'a{color:blue}'), 2000);
  expect(inline().styles).toContain(hashSource('a{color:blue}'));
  rmSync(folder, { recursive: true });
});
