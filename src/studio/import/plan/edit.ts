import { jsonText } from '../../../story/files/draft/json-text';
import { limits } from '../../../story/files/limits';
import type { StoryFile } from '../../../story/schema';
import type { Files } from '../../document/files';
import type { Edit } from '../../document/history';
import { changed, itemsIn, jsonIn } from '../../edits/in-files';
import { setValue } from '../../../story/files/json/json-edits';
import { newParty } from '../../edits/new-party';
import { setMeta } from '../../edits/parts';
import type { Additions, WrittenFeature } from './model';

/** Where each kind of feature is put. */
const fileOf = {
  place: 'places',
  event: 'events',
  route: 'routes',
  zone: 'zones',
  influence: 'influence',
} as const;

/** UTF-16 units of a file, with room for what an author adds. */
const mostLength = 0.8 * limits.fileLength;

/** Puts all that comes of a file into the story: one step, which can be undone. */
export const importEdit = ({ features, fronts, actors, source }: Additions): Edit => ({
  label: { code: 'import', values: { id: source.id, count: features.length + fronts.length } },
  run(files) {
    let now = files;
    const { outlineSources = [] } = (jsonIn(now, 'story.json') ?? {}) as Partial<StoryFile>;
    now = setMeta(['outlineSources', outlineSources.length], source).run(now);
    for (const { id, name, kind } of actors) now = newParty(id, name, kind).run(now);
    if (fronts.length > 0) now = withItems(now, 'fronts.geojson', fronts);
    now = withFronts(
      now,
      fronts.map(({ id }) => id),
    );
    const kinds = Object.keys(fileOf) as (keyof typeof fileOf)[];
    for (const kind of kinds) {
      const own = features.filter(({ properties }) => properties.kind === kind);
      now = inParts(now, fileOf[kind], own);
    }
    return now;
  },
});

/** Where a story names the fronts of its situation, the new ones are among them. */
function withFronts(files: Files, ids: readonly string[]): Files {
  const { situations } = (jsonIn(files, 'story.json') ?? {}) as Partial<StoryFile>;
  const named = situations?.[0]?.fronts;
  return named && ids.length > 0
    ? setMeta(['situations', 0, 'fronts'], [...named, ...ids]).run(files)
    : files;
}

/** Adds features to the file of their kind, and to others beside it where it is full. */
function inParts(files: Files, stem: string, features: readonly WrittenFeature[]): Files {
  let now = files;
  let number = 1;
  let left = features;
  while (left.length > 0) {
    const name = number === 1 ? `${stem}.geojson` : `${stem}-${number}.geojson`;
    const there = now.get(name);
    const items = itemsIn(now, name, 'features').length;
    let [length, count] = [typeof there === 'string' ? there.length : 0, 0];
    for (const feature of left) {
      // Laid out, a feature is about half as long again as in one line.
      length += 1.7 * JSON.stringify(feature).length;
      if (length > mostLength || items + count >= limits.items) break;
      count++;
    }
    if (count > 0) now = withItems(now, name, left.slice(0, count));
    left = left.slice(count);
    number++;
  }
  return now;
}

/** Adds items to a list of features: the text is read once, however many there are. */
function withItems(files: Files, name: string, items: readonly { readonly id: string }[]): Files {
  const there = files.get(name);
  if (typeof there !== 'string')
    return new Map(files).set(name, jsonText({ type: 'FeatureCollection', features: items }));
  const count = (jsonIn(files, name) as { features?: unknown[] } | undefined)?.features?.length ?? 0;
  const marker = 'here the features are put';
  const texts = items.map((item) => jsonText(item).trimEnd().replaceAll('\n', '\n    '));
  return changed(files, name, (text) =>
    setValue(text, ['features', count], { marker }).replace(/\{\s*"marker": "[^"]*"\s*\}/, () =>
      texts.join(',\n    '),
    ),
  );
}
