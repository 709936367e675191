import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { type Accessor, createEffect } from 'solid-js';
import { storyData } from '../../cartography/sources';
import { shareUnchanged } from '../../session/share-unchanged';
import type { Story } from '../../story/model';

/**
 * Gives the map the data of the story as it is edited, for each source of which the data has changed.
 * @param drawn the story that the map was made with
 * @param isUp whether the map can be drawn to
 */
export function followSources(
  map: MapLibreMap,
  story: Accessor<Story>,
  drawn: Story,
  isUp: Accessor<boolean>,
): void {
  createEffect(() => {
    const next = story();
    if (!isUp() || next === drawn) return;
    const before: Readonly<Record<string, unknown>> = storyData(drawn);
    for (const [name, data] of Object.entries(storyData(next))) {
      const isSame = shareUnchanged(before[name], data) === before[name];
      if (!isSame) map.getSource<GeoJSONSource>(name)?.setData(data);
    }
    drawn = next;
  });
}
