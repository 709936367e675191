import type { PlaceNames, WorldPlaces } from '../../story/places/files';
import { placeNamesPath, worldPlacesPath } from '../../story/places/files';
import { findPlaces, townsWithin } from './gazetteer/find';
import { fetchKept } from '../fetch-kept';
import { type Gazetteer, gazetteerOf, namesLanguage } from './gazetteer/gazetteer';
import type { Place } from './gazetteer/place';
import { guessLanguage } from './language';
import { type SuggestInput, type Suggestions, suggest } from './suggest';

/** What the page asks for; the answer has the same `id`. */
export type SuggestRequest = { readonly id: number } & (
  | { readonly ask: 'language'; readonly text: string }
  | (Based & { readonly ask: 'suggestions' } & Omit<SuggestInput, 'gazetteer'>)
  | (Based & { readonly ask: 'places'; readonly typed: string; readonly language: string })
  | (Based & {
      readonly ask: 'towns';
      /** West, south, east, north, degrees. */
      readonly bounds: readonly [number, number, number, number];
      readonly language: string;
    })
);

interface Based {
  /** The address that the paths of the site's files are from. */
  readonly base: string;
}

/** So many places are found at once. */
const mostFound = 8;
const mostTowns = 60;

export type SuggestAnswer = { readonly id: number } & (
  | { readonly languages: readonly string[] }
  | { readonly suggestions: Suggestions }
  | { readonly places: readonly Place[] }
  | { readonly error: string }
);

const gazetteers = new Map<string, Promise<Gazetteer>>();

async function load<T>(path: string, base: string): Promise<T> {
  const response = await fetchKept(new URL(path, base));
  if (!response.ok) throw new Error(`${path}: found status ${response.status}; expected 200`);
  return (await response.json()) as T;
}

async function loadGazetteer(language: string, base: string): Promise<Gazetteer> {
  const world = await load<WorldPlaces>(worldPlacesPath, base);
  const named = namesLanguage(world, language);
  const names = named === undefined ? undefined : await load<PlaceNames>(placeNamesPath(named), base);
  return gazetteerOf(world, names, language);
}

/** Loaded once for a language; again after a failure. */
function gazetteerIn(language: string, base: string): Promise<Gazetteer> {
  const known = gazetteers.get(language);
  if (known) return known;
  const loading = loadGazetteer(language, base);
  gazetteers.set(language, loading);
  loading.catch(() => gazetteers.delete(language));
  return loading;
}

async function answer(request: SuggestRequest): Promise<SuggestAnswer> {
  const { id } = request;
  try {
    if (request.ask === 'language') return { id, languages: await guessLanguage(request.text) };
    const gazetteer = await gazetteerIn(request.language, request.base);
    if (request.ask === 'places') return { id, places: findPlaces(gazetteer, request.typed, mostFound) };
    if (request.ask === 'towns') return { id, places: townsWithin(gazetteer, request.bounds, mostTowns) };
    return { id, suggestions: suggest({ ...request, gazetteer }) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<SuggestRequest>) => {
  // The second argument tells a worker's message from a window's, which needs an origin.
  answer(data).then((message) => globalThis.postMessage(message, { transfer: [] }));
});
