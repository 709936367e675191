import { bbox } from '@turf/turf';
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import { unwrappedBounds } from '../geo/turns';
import { type ParsedStory, parseStory, type StoryFolder } from '../story/files/parse';
import type { Feature, Story } from '../story/model';
import { isError, type Problem, problem } from '../story/problems';
import { afresh, createMemory, type Recall } from '../story/memory/recall';
import { sameValue } from '../story/memory/same-parts';
import { verifyStory } from '../story/rules';
import { verifyPassages } from '../story/rules/passages';
import { verifyReach } from '../story/rules/reach';
import { territoryKey } from '../story/territory';
import type { Drawing } from './drawing';
import { fadedEdges } from './fades';
import { compileFeatures } from './features';
import { isSouthernLand } from '../geo/southern';
import { turnFeature, turnGeometry } from './turn';
import type { Surroundings } from './kinds';
import { inSituation } from './situation';
import { compileSituations } from './situations';
import { goneBy, goneFeatures, soundPart } from './sound';
import { compileText } from './text';
import { type Cutting, cutZones, uncut, zoneProblems } from './zones';

/** What the zones of a story partition. */
export interface Territory {
  readonly outline: Polygon | MultiPolygon;
  /** Between its countries: two zones need no front there. */
  readonly borders?: readonly LineString[];
}

/** Territories by `territoryKey`. */
export type Territories = ReadonlyMap<string, Territory>;

/** A story as far as it goes, and every rule that its files break; no story where there is nothing to show. */
export type Compilation = { readonly problems: readonly Problem[] } & (
  | {
      readonly story: Story;
      /** The texts themselves, in the order of the story's. */
      readonly sources: readonly string[];
    }
  | { readonly story?: undefined; readonly sources?: undefined }
);

const nowhere: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

/**
 * Compiles a story's files into what the app reads. What a problem names is left out, with what refers to it: every
 * reference of the story resolves.
 * @param recall a memory of the story as it was before: what follows from parts that were not changed is recalled
 * @param drawing nothing where the story will not be drawn: no edge fades then, and it has no diagram
 */
export function compileFiles(
  folder: StoryFolder,
  territories: Territories,
  recall: Recall,
  drawing: Drawing | undefined,
): Compilation {
  const { parsed: read, problems: unread } = parseStory(folder, recall);
  if (!read) return { problems: unread };
  const countries = territories.get(territoryKey(read.story.value.territory));
  const parsed = withHemisphere(read, countries?.outline);
  const { problems: broken, consequences } = verifyStory(parsed, recall);
  const problems = [...unread, ...broken, ...(countries ? [] : [noTerritory(parsed)])];

  const sound = soundPart(parsed, goneBy(parsed, [...broken, ...consequences]), recall);
  if (!sound) return { problems };
  const outline = parsed.territory.length > 0 ? ownOutline(sound) : countries?.outline;
  const borders = parsed.territory.length > 0 ? undefined : countries?.borders;
  if (outline) problems.push(...viewProblems(parsed, outline));
  const remember = recall === afresh ? createMemory() : recall;
  const cuts = parsed.story.value.situations.map((_, index) => {
    const dated = inSituation(sound, index);
    const cutting = outline ? cutZones(dated, outline, borders, remember) : uncut;
    return { cutting, problems: zoneProblems(parsed, inSituation(parsed, index), dated, cutting) };
  });
  problems.push(...withoutRepeats(cuts.flatMap((cut) => cut.problems)));
  const placed = soundPart(
    sound,
    goneFeatures(sound, ({ id, properties: { kind } }) =>
      kind === 'zone' ? !cuts.some(({ cutting }) => cutting.zones.has(id)) : kind === 'influence' && !outline,
    ),
    recall,
  );
  if (!placed) return { problems };
  const shapesIn = (part: ParsedStory): Feature[][] => {
    let first: ReadonlyMap<string, Feature> | undefined;
    return cuts.map(({ cutting }, index) => {
      const features = shapesOf(inSituation(part, index), cutting, outline, {
        recall: remember,
        first,
        drawing,
      });
      first ??= new Map(features.map((one) => [one.id, one]));
      return features;
    });
  };
  const shapes = shapesIn(placed);
  const passing = verifyPassages(placed, shapes[0] ?? []);
  // Where something was left out, what these say may be no more than a consequence.
  if (!problems.some(isError))
    problems.push(...passing, ...withoutRepeats(shapes.flatMap((features) => verifyReach(placed, features))));
  const shown = soundPart(placed, goneBy(placed, passing), recall);
  if (!shown) return { problems };
  const situations = (shown === placed ? shapes : shapesIn(shown)).map((features, index) => {
    const { edges } = cuts[index]?.cutting ?? uncut;
    const frontEdges =
      drawing && outline
        ? fadedEdges(edges, outline, remember, drawing)
        : edges.map((edge) => ({ ...edge, fade: [] }));
    return { features, frontEdges };
  });
  const several = compileSituations(shown.story.value.situations, situations, shown.isSouthern);
  const story = {
    ...compileText(shown, drawing),
    ...(several && { situations: several }),
    ...(situations[0] ?? { features: [], frontEdges: [] }),
  };
  return { story, sources: shown.sources.map(({ text }) => text), problems };
}

/** What is wrong as of several dates is told once. */
const withoutRepeats = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter((one, index) => problems.findIndex((other) => sameValue(one, other)) === index);

/** A first view in which nothing of the territory is seen would open the map on another place. */
function viewProblems({ story }: ParsedStory, outline: Polygon | MultiPolygon): Problem[] {
  const written = story.value.views.first;
  const [west, south, east, north] = unwrappedBounds(written);
  const box = bbox(outline).map((degrees) => Math.round(degrees * 10) / 10);
  const [left = 0, low = 0, right = 0, high = 0] = box;
  if (west < right && east > left && south < high && north > low) return [];
  const where = { file: story.file, path: ['views', 'first'] };
  return [problem('view-elsewhere', where, { box: written }, { box })];
}

/** The outline that a story brings itself; nothing where that cannot be read. */
function ownOutline({ story, territory }: ParsedStory): Polygon | MultiPolygon | undefined {
  const [own] = territory.flatMap((file) => file.value.features);
  return own && turnGeometry(story.value.views.first)(own.geometry);
}

/** The seasons of a story are those of its territory, by the middle of its outline. */
function withHemisphere(parsed: ParsedStory, countries: Polygon | MultiPolygon | undefined): ParsedStory {
  return isSouthernLand(ownOutline(parsed) ?? countries) ? { ...parsed, isSouthern: true } : parsed;
}

function noTerritory({ story }: ParsedStory): Problem {
  const { territory } = story.value;
  return problem('no-such-territory', { file: story.file, path: ['territory'] }, { territory });
}

const shapesOf = (
  { story, features, claims, isSouthern }: ParsedStory,
  { zones, edges }: Cutting,
  territory: Polygon | MultiPolygon = nowhere,
  around: Pick<Surroundings, 'recall' | 'first' | 'drawing'>,
): Feature[] =>
  compileFeatures(
    features
      .flatMap((file) => file.value.features)
      .map((feature) =>
        around.recall(`turned ${feature.id}`, [feature, ...story.value.views.first], () =>
          turnFeature(story.value.views.first)(feature),
        ),
      ),
    territory,
    { zones, edges, claims: claims.value.claims, isSouthern, ...around },
  );
