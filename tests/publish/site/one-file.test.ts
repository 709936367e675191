import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { onePage } from '../../../src/publish/site/one-file';

const html = `<!doctype html><html><head><meta charset="utf-8" /><link rel="icon" href="./favicon.svg" />
<link rel="alternate" hreflang="en" href="./one.en.html">
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index.css">
<link rel="stylesheet" href="./stories/one/page.css"><script src="./boot.js"></script></head>
<body><nav><a href="#legend">Legend</a><a href="./one.en.html">English</a></nav><div id="page"></div></body></html>`;

/** Texts that would end an element, begin a comment, or lose a line end, were they put into a page as they are. */
const nasty =
  '\uFEFF"a"\r\n</script><script>alert(1)</script><!-- $& $1 \u2028 </body> <script src="./x.js">';
const files = new Map([
  ['one.ar.html', html],
  ['assets/index.js', 'const a = "</script><!--<script>"; run(a, "$&", `</body>`);'],
  ['assets/index.css', 'a{color:red}'],
  ['boot.js', 'document.title = "first"'],
  ['stories/one/page.css', 'b{color:blue}'],
  ['stories/index.json', '[{"slug":"one"},{"slug":"two"}]'],
  ['stories/one/story.json', '{"slug":"one"}'],
  ['stories/one/claims.csv', nasty],
  ['stories/two/story.json', '{"slug":"two"}'],
  ['stories/two/features.geojson', '{"type":"FeatureCollection","features":[]}'],
  ['stories/one/ground/land.geojson', '{"type":"FeatureCollection","features":[]}'],
  ['stories/two/ground/land.geojson', '{"type":"FeatureCollection","features":[]}'],
  ['schema/story.schema.json', '{}'],
]);
const entry = { slug: 'one', languages: ['ar', 'en'] };
const page = onePage(files, entry, '<svg id="sign"/>');

/** The elements of a kind, as a parser finds them: up to the first end tag of the kind. */
const contents = (name: string) =>
  [...page.matchAll(new RegExp(`<${name}([^>]*)>(.*?)</${name}`, 'gs'))].map(([, attributes, text]) => ({
    attributes: attributes ?? '',
    text: text ?? '',
  }));
const held = new Map(
  contents('script').flatMap(({ attributes, text }) => {
    const path = /data-file="([^"]+)"/.exec(attributes)?.[1];
    return path ? [[path, JSON.parse(text) as string]] : [];
  }),
);

describe('one file with the whole page in it', () => {
  test('holds the files of its story with its ground, letter by letter, and no other', () => {
    expect(held.get('stories/one/claims.csv')).toBe(nasty);
    expect(held.get('stories/index.json')).toBe(JSON.stringify([entry]));
    expect([...held.keys()].sort()).toEqual([
      'stories/index.json',
      'stories/one/claims.csv',
      'stories/one/ground/land.geojson',
      'stories/one/story.json',
    ]);
  });

  test('holds the code, which still says what it said', () => {
    const [script, first] = contents('script');
    expect(script?.attributes).toBe(' type="module"');
    expect(first).toEqual({ attributes: '', text: 'document.title = "first"' });
    const said: unknown[] = [];
    new Function('run', script?.text ?? '')((...words: unknown[]) => said.push(...words));
    expect(said).toEqual(['</script><!--<script>', '$&', '</body>']);
  });

  test('lets its own script and stylesheet run, by their hashes, and no other', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
    for (const [directive, name] of [
      ['script-src', 'script'],
      ['style-src', 'style'],
    ] as const) {
      const hashes = contents(name)
        .filter(({ attributes }) => !attributes.includes('data-file'))
        .map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      expect(policy).toContain(`${directive} ${hashes.join(' ')};`);
      expect(hashes).toHaveLength(2);
    }
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  });

  test('leads to nothing that is not in it', () => {
    expect(page).toContain('<nav><a href="#legend">Legend</a></nav>');
    expect(page.replace(/<script.*?<\/script>/gs, '')).not.toContain('="./');
  });

  test('is not made of a page that names something else', () => {
    const other = new Map(files).set('one.ar.html', html.replace('rel="icon"', 'rel="preload"'));
    expect(() => onePage(other, entry, '')).toThrow('one.ar.html: found <link rel="preload"');
    const missing = new Map(files);
    missing.delete('assets/index.js');
    expect(() => onePage(missing, entry, '')).toThrow('assets/index.js: found no such file');
  });
});
