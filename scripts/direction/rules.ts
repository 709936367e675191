import type { IForbiddenRuleType } from 'dependency-cruiser';

/** For each folder of src/, the folders that its files may import from, besides their own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  story: [],
  geo: ['story'],
  i18n: ['geo', 'story'],
  cartography: ['i18n', 'geo', 'story'],
  ui: ['cartography', 'i18n', 'geo', 'story'],
  state: ['cartography', 'i18n', 'geo', 'story'],
  map: ['vector', 'state', 'cartography', 'ui', 'i18n', 'geo', 'story'],
  panels: ['offline', 'state', 'cartography', 'ui', 'i18n', 'geo', 'story'],
  vector: ['cartography', 'ui', 'i18n', 'geo', 'story'],
  offline: [],
  build: ['story', 'geo', 'cartography', 'ui', 'i18n'],
};

function layer(folder: string, below: readonly string[]): IForbiddenRuleType {
  return {
    name: `${folder}-imports-down`,
    severity: 'error',
    comment: `src/${folder}/ may import from ${below.join(', ') || 'no other folder'}`,
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: `^src/(${[folder, ...below].join('|')})/` },
  };
}

export const RULES: IForbiddenRuleType[] = [
  ...Object.entries(MAY_IMPORT).map(([folder, below]) => layer(folder, below)),
  {
    name: 'folder-has-a-place',
    severity: 'error',
    comment: 'a new folder of src/ needs a line in MAY_IMPORT',
    from: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(MAY_IMPORT).join('|')})/` },
    to: {},
  },
  {
    name: 'page-needs-no-build',
    severity: 'error',
    comment: 'what runs in the page does not import what builds it',
    from: { path: '^src/[^/]+$' },
    to: { path: '^src/build/' },
  },
  {
    name: 'nothing-imports-main',
    severity: 'error',
    comment: 'main is the top, and App is below it alone',
    from: { path: '^src/', pathNot: '^src/main\\.tsx$' },
    to: { path: '^src/(main|App)\\.tsx$' },
  },
  {
    name: 'only-map-runs-maplibre',
    severity: 'error',
    comment: 'src/map/ is the one imperative boundary; others may import its types',
    from: { path: '^src/', pathNot: '^src/map/' },
    to: { path: '(^|/)maplibre-gl(/|$)' },
  },
  {
    name: 'page-reads-compiled-stories',
    severity: 'error',
    comment: 'the page never parses or verifies the files of a story',
    from: { path: '^src/main\\.tsx$' },
    to: { path: '^src/story/verify/|(^|/)jsonc-parser(/|$)', reachable: true },
  },
  {
    name: 'source-stands-alone',
    severity: 'error',
    comment: 'src/ does not need tests or scripts',
    from: { path: '^src/' },
    to: { path: '^(tests|scripts)/' },
  },
  { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
];
