import type { FeatureCollection } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import { type Accessor, createEffect } from 'solid-js';
import { datedData, dataHere } from '../../cartography/dated-data';
import type { View } from '../../cartography/layers/view';
import { storyData } from '../../cartography/story-data';
import { shareUnchanged } from '../../session/share-unchanged';
import { latestData } from './latest-data';

/**
 * Gives the map the data of the story as it is edited: for each source of which the data has changed. That of all dates is
 * there already.
 * @param drawn the view that the map was made with
 * @param isUp whether the map can be drawn to
 * @param isRead whether the map has the data of a source yet
 */
export function followSources(
  map: MapLibreMap,
  view: Accessor<View>,
  drawn: View,
  isUp: Accessor<boolean>,
  isRead: (source: string) => boolean,
): void {
  const show = new Map<string, (data: FeatureCollection) => void>();
  createEffect(() => {
    const next = view();
    if (!isUp() || partsOf(next) === partsOf(drawn)) return;
    const before: Readonly<Record<string, FeatureCollection>> = dataOf(drawn);
    const data = dataHere(next.dates, next.story);
    for (const [name, own] of Object.entries(dataOf(next))) {
      const had = before[name];
      if (!isRead(name) || shareUnchanged(had, own) === had) continue;
      const showLatest = show.get(name) ?? latestData(map, name);
      show.set(name, showLatest);
      showLatest(data[name as keyof typeof data]);
    }
    drawn = next;
  });
}

/** What the data of a view is made of. */
const partsOf = ({ dates, story }: View) => dates ?? story;

const dataOf = ({ dates, story }: View) => (dates ? datedData(dates).data : storyData(story));
