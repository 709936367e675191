import type { MapGeoJSONFeature } from 'maplibre-gl';
import type { PictureWords } from '../../session/parts/picture';

/** What a picture shows of that which the legend explains. */
export interface Seen {
  /** Ids of the legend's rows. */
  readonly rows: ReadonlySet<string>;
  readonly hasFront: boolean;
  readonly hasDisputed: boolean;
}

type Rendered = Pick<MapGeoJSONFeature, 'source' | 'properties'> & {
  readonly layer: Pick<MapGeoJSONFeature['layer'], 'type'>;
};

/** What is seen of the features that the map has drawn inside its frame. A name alone is not what it names. */
export function seenIn(features: readonly Rendered[]): Seen {
  const shapes = features.filter(({ layer }) => layer.type !== 'symbol');
  const isFront = ({ source }: Rendered) => source === 'fronts' || source === 'front-bands';
  return {
    // A front has the rows on its sides, of which it may be all that is in the frame.
    rows: new Set(shapes.flatMap((one) => (isFront(one) ? [] : [String(one.properties['row'] ?? '')]))),
    hasFront: shapes.some(isFront),
    hasDisputed: shapes.some(
      ({ source, properties }) => source === 'borders' && properties['status'] !== 'border',
    ),
  };
}

/** The legend of a picture without what the picture does not show. */
export function legendOf(legend: PictureWords['legend'], seen: Seen): PictureWords['legend'] {
  const { front, disputed, groups, ...words } = legend;
  return {
    ...words,
    groups: groups.flatMap(({ head, rows }) => {
      const left = rows.filter(({ row }) => seen.rows.has(row.id));
      if (left.length === 0) return [];
      return [{ ...(head !== undefined && left.length > 1 && { head }), rows: left }];
    }),
    ...(front !== undefined && seen.hasFront && { front }),
    ...(disputed !== undefined && seen.hasDisputed && { disputed }),
  };
}
