import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { onePage } from '../../src/build/one-file';

const html = `<!doctype html><html><head><meta charset="utf-8" /><link rel="icon" href="./favicon.svg" />
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index.css"></head><body><div id="page"></div></body></html>`;

/** Texts that would end an element, begin a comment, or lose a line end, were they put into a page as they are. */
const nasty =
  '\uFEFF"a"\r\n</script><script>alert(1)</script><!-- $& $1 \u2028 </body> <script src="./x.js">';
const files = new Map([
  ['index.html', html],
  ['assets/index.js', 'const a = "</script><!--<script>"; run(a, "$&", `</body>`);'],
  ['assets/index.css', 'a{color:red}'],
  ['stories/index.json', '[{"slug":"one"},{"slug":"two"}]'],
  ['stories/one/story.json', '{"slug":"one"}'],
  ['stories/one/claims.csv', nasty],
  ['stories/two/story.json', '{"slug":"two"}'],
  ['ground/land.geojson', '{"type":"FeatureCollection","features":[]}'],
  ['schema/story.schema.json', '{}'],
]);
const page = onePage(files, { slug: 'one' }, '<svg id="sign"/>');

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
  test('holds the files of its story and the ground, letter by letter, and no other', () => {
    expect(held.get('stories/one/claims.csv')).toBe(nasty);
    expect(held.get('stories/index.json')).toBe('[{"slug":"one"}]');
    expect([...held.keys()].sort()).toEqual([
      'ground/land.geojson',
      'stories/index.json',
      'stories/one/claims.csv',
      'stories/one/story.json',
    ]);
  });

  test('holds the code, which still says what it said', () => {
    const [script] = contents('script');
    expect(script?.attributes).toBe(' type="module"');
    const said: unknown[] = [];
    new Function('run', script?.text ?? '')((...words: unknown[]) => said.push(...words));
    expect(said).toEqual(['</script><!--<script>', '$&', '</body>']);
  });

  test('lets its own script and sheet run, by their hashes, and no other', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
    for (const [directive, name] of [
      ['script-src', 'script'],
      ['style-src', 'style'],
    ] as const) {
      const hash = createHash('sha256')
        .update(contents(name)[0]?.text ?? '')
        .digest('base64');
      expect(policy).toContain(`${directive} 'sha256-${hash}';`);
    }
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  });

  test('is not made of a page that names something else', () => {
    const other = new Map(files).set('index.html', html.replace('rel="icon"', 'rel="preload"'));
    expect(() => onePage(other, { slug: 'one' }, '')).toThrow('index.html: found <link rel="preload"');
    const missing = new Map(files);
    missing.delete('assets/index.js');
    expect(() => onePage(missing, { slug: 'one' }, '')).toThrow('assets/index.js: found no such file');
  });
});
