import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkDirection } from '../../scripts/direction/check';

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
    ['src/geo/a.ts', "export * from '../state/b';", 'src/state/b.ts', 'geo-imports-down'],
    ['src/cartography/a.ts', "import '../state/b';", 'src/state/b.ts', 'cartography-imports-down'],
    ['src/i18n/a.ts', "import '../ui/b';", 'src/ui/b.tsx', 'i18n-imports-down'],
    ['src/ui/a.tsx', "import '../state/b';", 'src/state/b.ts', 'ui-imports-down'],
    ['src/state/a.ts', "const b = () => import('../map/b');", 'src/map/b.ts', 'state-imports-down'],
    ['src/map/a.ts', "import '../panels/b';", 'src/panels/b.tsx', 'map-imports-down'],
    ['src/panels/a.tsx', "import '../map/b';", 'src/map/b.ts', 'panels-imports-down'],
    ['src/offline/a.ts', "import '../state/b';", 'src/state/b.ts', 'offline-imports-down'],
    ['src/build/a.ts', "import '../panels/b';", 'src/panels/b.ts', 'build-imports-down'],
    ['src/panels/a.tsx', "import '../build/b';", 'src/build/b.ts', 'panels-imports-down'],
    ['src/App.tsx', "import './build/b';", 'src/build/b.ts', 'page-needs-no-build'],
    ['src/ui/a.tsx', "import '../App';", 'src/App.tsx', 'nothing-imports-main'],
    ['src/geo/a.ts', "import '../../tests/b';", 'tests/b.ts', 'source-stands-alone'],
    ['src/novel/a.ts', "import '../story/b';", 'src/story/b.ts', 'folder-has-a-place'],
    ['src/panels/a.ts', "import type { B } from '../map/b';", 'src/map/b.ts', 'panels-imports-down'],
    ['src/panels/a.ts', "export type { B } from '../map/b';", 'src/map/b.ts', 'panels-imports-down'],
    ['src/panels/a.ts', "let b: import('../map/b').B;", 'src/map/b.ts', 'panels-imports-down'],
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
      const { violations } = await check({ ...PACKAGES, 'src/panels/a.tsx': text });
      expect(violations).toEqual([
        'only-map-runs-maplibre: src/panels/a.tsx -> node_modules/maplibre-gl/main.js',
      ]);
    },
  );

  test('a verifier that the page reaches by a detour', async () => {
    const { violations } = await check({
      ...PACKAGES,
      'src/main.tsx': "import './App';",
      'src/App.tsx': "import './story/load';",
      'src/story/load.ts': "import './verify/parse';",
      'src/story/verify/parse.ts': "import 'jsonc-parser';",
    });
    expect(violations).toContain('page-reads-compiled-stories: src/main.tsx -> src/story/verify/parse.ts');
    expect(violations).toContain(
      'page-reads-compiled-stories: src/main.tsx -> node_modules/jsonc-parser/main.js',
    );
  });
});

test('what the direction allows is not a violation', async () => {
  const { modules, violations } = await check(
    {
      ...PACKAGES,
      'src/main.tsx': "import { App } from './App';\nexport const page = <App />;",
      'src/App.tsx':
        "import './panels/a';\nimport './map/a';\nexport const App = () => <p class='a'>it's</p>;",
      'src/panels/a.tsx':
        "import type { Map } from 'maplibre-gl';\nimport { type LngLat } from 'maplibre-gl';\nimport '../state/a';",
      'src/map/a.ts': "import { Map } from 'maplibre-gl';\nimport '../state/a';\nimport '../cartography/a';",
      'src/state/a.ts': "import '../geo/a';",
      'src/geo/a.ts': "import '../story/a';\nexport const f = <T>(x: unknown) => <T>x;",
      'src/build/a.ts': "import '../story/verify/a';",
    },
    ['src/cartography/a.ts', 'src/story/a.ts', 'src/story/verify/a.ts'],
  );
  expect(violations).toEqual([]);
  expect(modules).toBe(10);
});

// It reads every module of the project: a machine that has much else to do takes its time.
test('the project itself is looked at, and keeps the direction', { timeout: 60_000 }, async () => {
  const { modules, violations } = await checkDirection(process.cwd());
  expect(modules).toBeGreaterThan(20);
  expect(violations).toEqual([]);
});
