import type { MultiPolygon, Polygon } from 'geojson';
import type { Story } from '../story/model';
import type { Problem } from '../story/problems';
import { verifyStory } from '../story/rules';
import { parseStory, type StoryFolder } from '../story/files/parse';
import { Report } from '../story/rules/report';
import { compileFeatures } from './features';
import { compileText } from './text';
import { verifyPassages } from '../story/rules/passages';
import { cutZones } from './zones';

/** The land of a country, by its ISO 3166 code. */
export type Countries = ReadonlyMap<string, Polygon | MultiPolygon>;

export type Compilation =
  | { readonly ok: true; readonly story: Story; readonly source: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Compiles a story's files into what the app reads, or gives every rule that they break. */
export function compileStory(folder: StoryFolder, countries: Countries): Compilation {
  const parsing = parseStory(folder);
  if (!parsing.ok) return parsing;
  const { parsed } = parsing;
  const problems = verifyStory(parsed);
  if (problems.length > 0) return { ok: false, problems };
  const country = countries.get(parsed.story.value.country);
  if (!country) {
    const report = new Report();
    const found = { country: parsed.story.value.country };
    report.add('no-such-country', parsed.story, ['country'], found, { countries: [...countries.keys()] });
    return { ok: false, problems: report.problems };
  }
  const cutting = cutZones(parsed, country);
  if (!cutting.ok) return cutting;
  const features = compileFeatures(
    parsed.features.flatMap((file) => file.value.features),
    country,
    { zones: cutting.zones, edges: cutting.edges, claims: parsed.claims.value.claims },
  );
  const unfit = verifyPassages(parsed, features);
  if (unfit.length > 0) return { ok: false, problems: unfit };
  const story: Story = {
    ...compileText(parsed),
    features,
    frontEdges: cutting.edges,
  };
  return { ok: true, story, source: parsed.source.text };
}
