import type { IForbiddenRuleType } from 'dependency-cruiser';

/**
 * For each room of src/, the rooms that its files may import from, besides their own. A room within another has a line
 * of its own where it may import more or less than that one.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  story: [],
  'story/files': ['story'],
  'story/rules': ['story/files', 'geo', 'story'],
  geo: ['story'],
  i18n: ['geo', 'story'],
  cartography: ['i18n', 'geo', 'story'],
  compile: ['story/rules', 'story/files', 'geo', 'story'],
  publish: ['story/files', 'cartography', 'i18n', 'geo', 'story'],
  'publish/site': [
    'publish',
    'compile',
    'basemap/cut',
    'basemap/world',
    'basemap/disputed',
    'story/files',
    'vector',
    'cartography',
    'ui',
    'i18n',
    'geo',
    'story',
  ],
  ui: ['cartography', 'i18n', 'geo', 'story'],
  vector: ['cartography', 'ui', 'i18n', 'geo', 'story'],
  'site-files': ['offline', 'story'],
  session: ['site-files', 'cartography', 'i18n', 'geo', 'story'],
  map: ['vector', 'session', 'site-files', 'cartography', 'ui', 'i18n', 'geo', 'story'],
  reader: ['offline', 'session', 'site-files', 'cartography', 'ui', 'i18n', 'geo', 'story'],
  library: ['session', 'site-files', 'vector', 'cartography', 'ui', 'i18n', 'geo', 'story'],
  studio: [
    'offline',
    'reader',
    'map',
    'basemap/cut',
    'basemap/world',
    'basemap/disputed',
    'compile',
    'publish/site',
    'publish',
    'story/rules',
    'story/files',
    'vector',
    'session',
    'site-files',
    'cartography',
    'ui',
    'i18n',
    'geo',
    'story',
  ],
  offline: [],
  'basemap/disputed': [],
  'basemap/world': ['basemap/disputed', 'geo', 'story'],
  'basemap/cut': ['basemap/world', 'basemap/disputed', 'geo', 'story'],
  'basemap/make': ['basemap/cut', 'basemap/world', 'basemap/disputed', 'geo', 'story'],
  site: [
    'basemap/cut',
    'basemap/world',
    'compile',
    'publish/site',
    'publish',
    'story/rules',
    'story/files',
    'story',
    'geo',
    'cartography',
    'ui',
    'vector',
    'i18n',
  ],
};

/** Rooms that run anywhere: in a page, in a worker and in Node. */
const PURE = [
  'story',
  'geo',
  'i18n',
  'cartography',
  'compile',
  'publish',
  'basemap/disputed',
  'basemap/world',
  'basemap/cut',
];

/** The rooms within a room that have lines of their own, as the rest of a pattern that leaves them out. */
function within(room: string): string {
  const own = Object.keys(MAY_IMPORT).filter((other) => other.startsWith(`${room}/`));
  return own.length > 0 ? `(?!(${own.map((other) => other.slice(room.length + 1)).join('|')})/)` : '';
}

function layer(room: string, below: readonly string[]): IForbiddenRuleType {
  return {
    name: `${room}-imports-down`,
    severity: 'error',
    comment: `src/${room}/ may import from ${below.join(', ') || 'no other room'}`,
    from: { path: `^src/${room}/${within(room)}` },
    to: { path: '^src/', pathNot: [room, ...below].map((other) => `^src/${other}/${within(other)}`) },
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
    name: 'pure-rooms-have-no-node',
    severity: 'error',
    comment: 'what runs in a page as well names no module of Node',
    from: { path: `^src/(${PURE.join('|')})/` },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'page-needs-no-build',
    severity: 'error',
    comment: 'what runs in the page does not import what builds it',
    from: { path: '^src/[^/]+$' },
    to: { path: '^src/(site|compile|publish|basemap)/' },
  },
  {
    name: 'nothing-imports-main',
    severity: 'error',
    comment: 'main is the top, and App is below it alone',
    from: { path: '^src/', pathNot: '^src/main\\.tsx$' },
    to: { path: '^src/(main|App|library/main)\\.tsx$' },
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
    from: { path: '^src/(library/)?main\\.tsx$' },
    to: { path: '^src/story/(files|rules)/|(^|/)jsonc-parser(/|$)', reachable: true },
  },
  {
    name: 'page-has-no-studio',
    severity: 'error',
    comment: 'not a byte of the studio is in what readers load',
    from: { path: '^src/(library/)?main\\.tsx$' },
    to: { path: '^src/studio/', reachable: true },
  },
  {
    name: 'page-says-no-problems',
    severity: 'error',
    comment: 'the words for problems are for those who make a story: a reader does not load them',
    from: { path: '^src/(library/)?main\\.tsx$' },
    to: { path: '^src/i18n/problems/', reachable: true },
  },
  {
    name: 'page-speaks-one-language',
    severity: 'error',
    comment: 'the page loads the words of the language that it shows',
    from: { path: '^src/(library/)?main\\.tsx$' },
    to: { path: '^src/i18n/all-words\\.ts$', reachable: true },
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
