import type { MultiPolygon, Polygon } from 'geojson';
import { type ParsedStory, parseStory, type StoryFolder } from '../story/files/parse';
import type { Feature, Story } from '../story/model';
import { type Problem, problem } from '../story/problems';
import { verifyStory } from '../story/rules';
import { verifyPassages } from '../story/rules/passages';
import { compileFeatures } from './features';
import { goneBy, goneFeatures, soundPart } from './sound';
import { compileText } from './text';
import { type Cutting, cutZones, uncut, zoneProblems } from './zones';

/** The land of a country, by its ISO 3166 code. */
export type Countries = ReadonlyMap<string, Polygon | MultiPolygon>;

/** A story as far as it goes, and every rule that its files break; no story where there is nothing to show. */
export type Compilation = { readonly problems: readonly Problem[] } & (
  | { readonly story: Story; readonly source: string }
  | { readonly story?: undefined; readonly source?: undefined }
);

const nowhere: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

/**
 * Compiles a story's files into what the app reads. What a problem names is left out, with what refers to it: every
 * reference of the story resolves.
 */
export function compileStory(folder: StoryFolder, countries: Countries): Compilation {
  const { parsed, problems: unread } = parseStory(folder);
  if (!parsed) return { problems: unread };
  const { problems: broken, consequences } = verifyStory(parsed);
  const country = countries.get(parsed.story.value.country);
  const problems = [...unread, ...broken, ...(country ? [] : [noCountry(parsed, countries)])];

  const sound = soundPart(parsed, goneBy(parsed, [...broken, ...consequences]));
  if (!sound) return { problems };
  const cutting = country ? cutZones(sound, country) : uncut;
  problems.push(...zoneProblems(parsed, sound, cutting));
  const placed = soundPart(
    sound,
    goneFeatures(sound, ({ id, properties: { kind } }) =>
      kind === 'zone' ? !cutting.zones.has(id) : kind === 'influence' && !country,
    ),
  );
  if (!placed) return { problems };
  const features = shapesOf(placed, cutting, country);
  const passing = verifyPassages(placed, features);
  // Where something was left out, a route that passes otherwise may be no more than a consequence.
  if (problems.length === 0) problems.push(...passing);
  const shown = soundPart(placed, goneBy(placed, passing));
  if (!shown) return { problems };
  const story = {
    ...compileText(shown),
    features: shown === placed ? features : shapesOf(shown, cutting, country),
    frontEdges: cutting.edges,
  };
  return { story, source: shown.source.text, problems };
}

function noCountry({ story }: ParsedStory, countries: Countries): Problem {
  const where = { file: story.file, path: ['country'] };
  const { country } = story.value;
  return problem('no-such-country', where, { country }, { countries: [...countries.keys()] });
}

const shapesOf = (
  { features, claims }: ParsedStory,
  { zones, edges }: Cutting,
  country: Polygon | MultiPolygon = nowhere,
): Feature[] =>
  compileFeatures(
    features.flatMap((file) => file.value.features),
    country,
    { zones, edges, claims: claims.value.claims },
  );
