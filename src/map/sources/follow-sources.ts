import type { FeatureCollection } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import { type Accessor, createEffect } from 'solid-js';
import { storyData } from '../../cartography/sources';
import { shareUnchanged } from '../../session/share-unchanged';
import type { Story } from '../../story/model';
import { latestData } from './latest-data';

/**
 * Gives the map the data of the story as it is edited, and as of the date that is read: for each source of which
 * the data has changed.
 * @param drawn the story that the map was made with
 * @param isUp whether the map can be drawn to
 * @param isRead whether the map has the data of a source yet
 */
export function followSources(
  map: MapLibreMap,
  story: Accessor<Story>,
  drawn: Story,
  isUp: Accessor<boolean>,
  isRead: (source: string) => boolean,
): void {
  const show = new Map<string, (data: FeatureCollection) => void>();
  createEffect(() => {
    const next = story();
    if (!isUp() || next === drawn) return;
    const before: Readonly<Record<string, FeatureCollection>> = storyData(drawn);
    for (const [name, data] of Object.entries(storyData(next))) {
      const had = before[name];
      if (!isRead(name) || shareUnchanged(had, data) === had) continue;
      const showLatest = show.get(name) ?? latestData(map, name);
      show.set(name, showLatest);
      showLatest(data);
    }
    drawn = next;
  });
}
