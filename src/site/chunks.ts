import { resolve } from 'node:path';

/** What is asked of the bundler's graph of modules. */
interface Graph {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
}
type Has = (id: string, graph: Graph) => boolean;

const story = ['src/main.tsx'];
const library = ['src/library/main.tsx'];
/** What a story's page loads once it is painted, and what it loads once its map is drawn. */
const map = ['src/map/MapView.tsx'];
const later = [
  'src/reader/views/OtherView.tsx',
  'src/reader/route/Tracing.tsx',
  'src/reader/share/TakeAwayBox.tsx',
  'src/reader/paper/Paper.tsx',
];

/**
 * The bundler's groups: what a story's page loads at one time is one file, and not one for each set of parts that share
 * something, since each file has a head of its own and is compressed by itself. What the library needs, now or on demand,
 * is never in a file of the story's page alone, and what is drawn without the engine is in no file that needs it. The
 * engine's file keeps its name from version to version.
 */
export function chunkGroups() {
  const ofStory = reached(story, false);
  const ofMap = reached(map, false);
  const ofLater = reached(later, false);
  const ofLibrary = reached(library, true);
  const groups: readonly (readonly [name: string, has: Has])[] = [
    ['pages', (id, graph) => ofStory(id, graph) && ofLibrary(id, graph)],
    ['story', ofStory],
    ['engine', isEngine],
    ['ground', (id, graph) => ofMap(id, graph) && ofLibrary(id, graph)],
    ['drawing', (id, graph) => ofMap(id, graph) && !needsEngine(id, graph)],
    ['map', ofMap],
    ['later', (id, graph) => ofLater(id, graph) && !ofLibrary(id, graph)],
  ];
  return [
    ...groups.map(([name, has], place) => ({
      name: (id: string, graph: Graph) => (has(id, graph) ? name : null),
      debugName: name,
      priority: groups.length - place,
      includeDependenciesRecursively: false,
    })),
    {
      name: 'turf',
      test: /[\\/]node_modules[\\/]@turf[\\/]/,
      minShareCount: 2,
      includeDependenciesRecursively: false,
    },
  ];
}

/**
 * Tells what some modules import, at any depth, with themselves.
 * @param isOnDemand whether with what is imported on demand
 */
function reached(entries: readonly string[], isOnDemand: boolean): Has {
  let found: Set<string> | undefined;
  const reach = (id: string, graph: Graph, into: Set<string>) => {
    if (into.has(id) || isOfPackage(id)) return into;
    into.add(id);
    const one = graph.getModuleInfo(id);
    for (const next of one?.importedIds ?? []) reach(next, graph, into);
    if (isOnDemand) for (const next of one?.dynamicallyImportedIds ?? []) reach(next, graph, into);
    return into;
  };
  return (id, graph) => {
    found ??= entries.reduce((into, entry) => reach(resolve(entry), graph, into), new Set<string>());
    return found.has(id);
  };
}

const isEngine = (id: string) => /[\\/]node_modules[\\/]maplibre-gl[\\/]/.test(id);

/** Whether a module imports the engine, at any depth. */
function needsEngine(id: string, graph: Graph): boolean {
  const seen = new Set<string>();
  const needs = (one: string): boolean => {
    if (isEngine(one)) return true;
    if (seen.has(one) || isOfPackage(one)) return false;
    seen.add(one);
    return graph.getModuleInfo(one)?.importedIds.some(needs) ?? false;
  };
  return needs(id);
}

/** Packages of which few modules are needed, while the one that is imported leads to all. */
const isOfPackage = (id: string) => /[\\/]node_modules[\\/](?!solid-js[\\/]|@solid-primitives[\\/])/.test(id);
