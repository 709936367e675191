import { eventIds } from '../kinds';
import type { ParsedStory } from '../files/parse';
import type { Report } from './report';

/**
 * Rule 5 for a table of events: its speaker, its actors and where its positions come from are the story's,
 * and its events' ids are not those of features.
 */
export function verifyDataset({ story, features }: ParsedStory, report: Report): void {
  const { dataset, sources, speakers, actors, outlineSources } = story.value;
  if (!dataset) return;
  const has = (all: readonly { readonly id: string }[], id: string) => all.some((one) => one.id === id);
  const { source, speaker, outline } = dataset;
  if (has(sources, source.id)) report.add('id-again', story, ['dataset', 'source', 'id'], { id: source.id });
  if (!has(speakers, speaker)) report.add('no-such-speaker', story, ['dataset', 'speaker'], { id: speaker });
  if (!has(outlineSources, outline.source))
    report.add('no-such-source', story, ['dataset', 'outline', 'source'], { id: outline.source });
  for (const [name, id] of Object.entries(dataset.actors ?? {}))
    if (!has(actors, id)) report.add('no-such-actor', story, ['dataset', 'actors', name], { id });
  for (const file of features)
    file.value.features.forEach(({ id }, index) => {
      if (id.startsWith(eventIds)) report.add('id-again', file, ['features', index, 'id'], { id });
    });
}
