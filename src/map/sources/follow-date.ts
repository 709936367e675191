import type { MapLibreMap } from 'maplibre-gl';
import { type Accessor, createEffect } from 'solid-js';
import { type DatedData, datedData } from '../../cartography/dated-data';
import type { View } from '../../cartography/layers/view';
import type { StorySource } from '../../cartography/story-data';

/** What the map draws as of the date that is read, by the keys of its features in each source. */
type Here = ReturnType<DatedData['keysIn']>;

/**
 * Turns the map to the date that is read: by the state of features, of which it has those of every date.
 * @param made the view that the map was made with
 * @param isUp whether the map can be drawn to
 */
export function followDate(
  map: MapLibreMap,
  view: Accessor<View>,
  made: View,
  isUp: Accessor<boolean>,
): void {
  let drawn: Here | undefined = hereIn(made);
  createEffect(() => {
    const next = hereIn(view());
    if (isUp()) {
      for (const [source, keys] of next) {
        const before = drawn?.get(source);
        for (const id of before ? new Set([...before, ...keys]) : keysIn(view(), source))
          if (before?.has(id) !== keys.has(id)) map.setFeatureState({ source, id }, { here: keys.has(id) });
      }
    }
    // A restored context has its data, but not the feature state.
    drawn = isUp() ? next : undefined;
  });
}

const hereIn = ({ dates, story }: View): Here => (dates ? datedData(dates).keysIn(story) : new Map());

/** All that a source holds. */
const keysIn = ({ dates = [] }: View, source: StorySource) =>
  datedData(dates).data[source].features.map(({ properties }) => String(properties?.['key']));
