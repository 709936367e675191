import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkDirection } from '../../scripts/direction/check';
import { isQuick } from '../support/extent';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'direction-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a small project, by path from its root, and checks it; each file that is only imported is made empty. */
function check(files: Record<string, string>, empty: readonly string[] = []) {
  const all = { ...Object.fromEntries(empty.map((path) => [path, 'export {};\n'])), ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkDirection(folder);
}

const PACKAGES = {
  'node_modules/maplibre-gl/package.json':
    '{"name":"maplibre-gl","type":"module","exports":{".":"./main.js"}}',
  'node_modules/maplibre-gl/main.js': 'export class Map {}\n',
  'node_modules/jsonc-parser/package.json': '{"name":"jsonc-parser","type":"module","main":"./main.js"}',
  'node_modules/jsonc-parser/main.js': 'export const parse = JSON.parse;\n',
};

describe('a broken rule is found', () => {
  test.each([
    ['src/story/a.ts', "import '../geo/b';", 'src/geo/b.ts', 'story-imports-down'],
    ['src/story/files/a.ts', "import '../rules/b';", 'src/story/rules/b.ts', 'story/files-imports-down'],
    ['src/story/a.ts', "import './rules/b';", 'src/story/rules/b.ts', 'story-imports-down'],
    ['src/compile/a.ts', "import '../publish/b';", 'src/publish/b.ts', 'compile-imports-down'],
    ['src/geo/a.ts', "export * from '../session/b';", 'src/session/b.ts', 'geo-imports-down'],
    ['src/cartography/a.ts', "import '../session/b';", 'src/session/b.ts', 'cartography-imports-down'],
    ['src/i18n/a.ts', "import '../ui/b';", 'src/ui/b.tsx', 'i18n-imports-down'],
    ['src/ui/a.tsx', "import '../session/b';", 'src/session/b.ts', 'ui-imports-down'],
    ['src/session/a.ts', "const b = () => import('../map/b');", 'src/map/b.ts', 'session-imports-down'],
    ['src/map/a.ts', "import '../reader/b';", 'src/reader/b.tsx', 'map-imports-down'],
    ['src/reader/a.tsx', "import '../map/b';", 'src/map/b.ts', 'reader-imports-down'],
    ['src/offline/a.ts', "import '../session/b';", 'src/session/b.ts', 'offline-imports-down'],
    ['src/site/a.ts', "import '../reader/b';", 'src/reader/b.ts', 'site-imports-down'],
    ['src/reader/a.tsx', "import '../site/b';", 'src/site/b.ts', 'reader-imports-down'],
    ['src/App.tsx', "import './site/b';", 'src/site/b.ts', 'page-needs-no-build'],
    ['src/ui/a.tsx', "import '../App';", 'src/App.tsx', 'nothing-imports-main'],
    ['src/geo/a.ts', "import '../../tests/b';", 'tests/b.ts', 'source-stands-alone'],
    ['src/novel/a.ts', "import '../story/b';", 'src/story/b.ts', 'folder-has-a-place'],
    ['src/reader/a.ts', "import type { B } from '../map/b';", 'src/map/b.ts', 'reader-imports-down'],
    ['src/reader/a.ts', "export type { B } from '../map/b';", 'src/map/b.ts', 'reader-imports-down'],
    ['src/reader/a.ts', "let b: import('../map/b').B;", 'src/map/b.ts', 'reader-imports-down'],
  ])('%s: %s', async (from, text, to, rule) => {
    const { violations } = await check({ [from]: text }, [to]);
    expect(violations).toContain(`${rule}: ${from} -> ${to}`);
  });

  test('files that import each other in a circle, if only for types', async () => {
    const { violations } = await check({
      'src/geo/a.ts': "import type { B } from './b';\nexport type A = B;",
      'src/geo/b.ts': "import type { A } from './a';\nexport type B = A;",
    });
    expect(violations.some((line) => line.startsWith('no-circles:'))).toBe(true);
  });

  test.each(["import { Map } from 'maplibre-gl';", "import { Map, type LngLat } from 'maplibre-gl';"])(
    'the map library outside src/map/: %s',
    async (text) => {
      const { violations } = await check({ ...PACKAGES, 'src/reader/a.tsx': text });
      expect(violations).toEqual([
        'only-map-runs-maplibre: src/reader/a.tsx -> node_modules/maplibre-gl/main.js',
      ]);
    },
  );

  test('a module of Node in a room that runs in a page as well', async () => {
    const { violations } = await check({ 'src/compile/a.ts': "import { createHash } from 'node:crypto';" });
    expect(violations).toEqual(['pure-rooms-have-no-node: src/compile/a.ts -> crypto']);
  });

  test('a folder with more files than a room has', async () => {
    const files = Array.from({ length: 26 }, (_, index) => [`src/geo/a${index}.ts`, 'export {};'] as const);
    expect((await check(Object.fromEntries(files.slice(1)))).violations).toEqual([]);
    expect((await check(Object.fromEntries(files))).violations).toEqual([
      'too-many-files: src/geo: found 26 files; expected 25 at most',
    ]);
  });

  test('a verifier that the page reaches by a detour', async () => {
    const { violations } = await check({
      ...PACKAGES,
      'src/main.tsx': "import './App';",
      'src/App.tsx': "import './story/load';",
      'src/story/load.ts': "import './files/parse';",
      'src/story/files/parse.ts': "import 'jsonc-parser';",
    });
    expect(violations).toContain('page-reads-compiled-stories: src/main.tsx -> src/story/files/parse.ts');
    expect(violations).toContain(
      'page-reads-compiled-stories: src/main.tsx -> node_modules/jsonc-parser/main.js',
    );
  });

  test('the words for problems, reached from the page by a detour', async () => {
    const { violations } = await check({
      'src/main.tsx': "import './App';",
      'src/App.tsx': "import './i18n/a';",
      'src/i18n/a.ts': "const words = () => import('./problems/b');",
      'src/i18n/problems/b.ts': 'export {};',
    });
    expect(violations).toEqual(['page-says-no-problems: src/main.tsx -> src/i18n/problems/b.ts']);
  });

  test('the words of all languages, reached from the page by a detour', async () => {
    const { violations } = await check({
      'src/main.tsx': "import './App';",
      'src/App.tsx': "import './session/a';",
      'src/session/a.ts': "import '../i18n/all-words';",
      'src/i18n/all-words.ts': 'export {};',
    });
    expect(violations).toEqual(['page-speaks-one-language: src/main.tsx -> src/i18n/all-words.ts']);
  });
});

test('what the direction allows is not a violation', async () => {
  const { modules, violations } = await check(
    {
      ...PACKAGES,
      'src/main.tsx': "import { App } from './App';\nexport const page = <App />;",
      'src/App.tsx':
        "import './reader/a';\nimport './map/a';\nexport const App = () => <p class='a'>it's</p>;",
      'src/reader/a.tsx':
        "import type { Map } from 'maplibre-gl';\nimport { type LngLat } from 'maplibre-gl';\nimport '../session/a';",
      'src/map/a.ts':
        "import { Map } from 'maplibre-gl';\nimport '../session/a';\nimport '../cartography/a';",
      'src/session/a.ts': "import '../geo/a';",
      'src/geo/a.ts': "import '../story/a';\nexport const f = <T>(x: unknown) => <T>x;",
      'src/site/a.ts': "import '../story/files/a';",
    },
    ['src/cartography/a.ts', 'src/story/a.ts', 'src/story/files/a.ts'],
  );
  expect(violations).toEqual([]);
  expect(modules).toBe(10);
});

// It reads every module of the project, as `scripts/direction/run.ts` does before these tests.
if (!isQuick) {
  test('the project itself is looked at, and keeps the direction', { timeout: 180_000 }, async () => {
    const { modules, violations } = await checkDirection(process.cwd());
    expect(modules).toBeGreaterThan(20);
    expect(violations).toEqual([]);
  });
}
