import type { MapGeoJSONFeature } from 'maplibre-gl';
import type { PictureWords } from '../../session/parts/picture';

/** What of the legend a picture shows. */
export interface Seen {
  /** Ids of the legend's rows. */
  readonly rows: ReadonlySet<string>;
  readonly hasFront: boolean;
  readonly hasDisputed: boolean;
}

type Rendered = Pick<MapGeoJSONFeature, 'source' | 'properties'> & {
  readonly layer: Pick<MapGeoJSONFeature['layer'], 'type'>;
};

/** Finds which rows the rendered features inside the frame belong to. A visible name does not count as its feature. */
export function seenIn(features: readonly Rendered[]): Seen {
  const shapes = features.filter(({ layer }) => layer.type !== 'symbol');
  const isFront = ({ source }: Rendered) => source === 'fronts' || source === 'front-bands';
  return {
    // A front counts for the rows on both sides: it may be all of them that is in the frame.
    rows: new Set(shapes.flatMap((one) => (isFront(one) ? [] : [String(one.properties['row'] ?? '')]))),
    hasFront: shapes.some(isFront),
    hasDisputed: shapes.some(
      ({ source, properties }) => source === 'borders' && properties['status'] !== 'border',
    ),
  };
}

/** The legend reduced to what the picture shows. */
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
