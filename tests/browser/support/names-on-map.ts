import type { Page } from '@playwright/test';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { settled } from './map';

/** A name where it stands, px from the map's top left. */
export interface Seen {
  readonly key: string;
  readonly box: { left: number; top: number; right: number; bottom: number };
}

/** Names that stand on one another. A box has room above and below the letters, and a halo is nothing to be read. */
export function crowded(names: readonly Seen[]): string[] {
  return names.flatMap(({ key, box: a }, index) =>
    names
      .slice(index + 1)
      .filter(
        ({ box: b }) =>
          a.left + 2 < b.right && b.left + 2 < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom,
      )
      .map((other) => `${key} / ${other.key}`),
  );
}

export interface Drawn extends Seen {
  readonly id: string;
  readonly corners: readonly [west: number, south: number, east: number, north: number];
  readonly hasLeader: boolean;
}

/** The names on the live map at rest, measured in its own faces; px from its top left, and degrees. */
export async function namesOn(page: Page) {
  // Names avoid what covers the map as it is when a frame has been drawn.
  await page.evaluate(() => {
    const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
    map.triggerRepaint();
  });
  await settled(page);
  return page.evaluate(async () => {
    const element = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
    const { map } = element;
    const dataOf = async (source: string) => {
      const data = await map.getSource<GeoJSONSource>(source)?.getData();
      return data?.type === 'FeatureCollection' ? data.features : [];
    };
    const ends = (await dataOf('leaders')).map(({ geometry }) =>
      geometry.type === 'LineString' ? geometry.coordinates[1]?.join() : '',
    );
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const sans = getComputedStyle(document.body).getPropertyValue('--sans');
    const drawn: Drawn[] = [];
    for (const { properties, geometry } of await dataOf('names')) {
      if (geometry.type !== 'Point' || properties?.['layer'] === 'covers') continue;
      const { key, id, layer, text, second, size, spacing, anchor, gap } = properties as {
        readonly [name in 'key' | 'layer' | 'text' | 'second' | 'anchor']: string;
      } & {
        readonly id?: string;
        readonly size: number;
        readonly spacing: number;
        readonly gap: number;
      };
      const isBold = ['place-labels', 'zone-labels', 'route-labels'].includes(layer);
      pen.font = `${isBold ? 600 : 400} ${size}px ${sans}`;
      const lines: [string, number][] = [
        ...text.split('\n').map((line): [string, number] => [line, 1]),
        ...(second ? second.split('\n') : []).map((line): [string, number] => [line, 0.8]),
      ];
      const wide = ([line, scale]: [string, number]) =>
        pen.measureText(line).width * scale + line.length * spacing * size;
      const width = Math.max(...lines.map(wide));
      const height = lines.reduce((sum, [, scale]) => sum + scale * 1.2 * size, 0);
      const point = map.project(geometry.coordinates as [number, number]);
      // As the engine has a radial offset.
      const by = gap * size * (anchor.includes('-') ? Math.SQRT1_2 : 1);
      const x = point.x + (anchor.endsWith('left') ? by : anchor.endsWith('right') ? -by : 0);
      const down = by - (7 / 24) * size;
      const y = point.y + (anchor.startsWith('top') ? down : anchor.startsWith('bottom') ? -down : 0);
      const left = anchor.endsWith('left') ? x : anchor.endsWith('right') ? x - width : x - width / 2;
      const top = anchor.startsWith('top') ? y : anchor.startsWith('bottom') ? y - height : y - height / 2;
      const [southWest, northEast] = [
        map.unproject([left, top + height]),
        map.unproject([left + width, top]),
      ];
      drawn.push({
        key,
        id: id ?? '',
        box: { left, top, right: left + width, bottom: top + height },
        corners: [southWest.lng, southWest.lat, northEast.lng, northEast.lat],
        hasLeader: ends.includes(geometry.coordinates.join()),
      });
    }
    const frame = element.getBoundingClientRect();
    const covers = [...document.querySelectorAll('[data-over-map]')]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, right, top, bottom }) => ({
        left: left - frame.left,
        right: right - frame.left,
        top: top - frame.top,
        bottom: bottom - frame.top,
      }));
    const rendered = map
      .queryRenderedFeatures({
        layers: map.getStyle().layers.flatMap(({ id, type }) => (type === 'symbol' ? [id] : [])),
      })
      .flatMap(({ source, properties }) =>
        source === 'names' && properties['key'] ? [String(properties['key'])] : [],
      );
    return { drawn, covers, rendered, width: frame.width, height: frame.height };
  });
}
