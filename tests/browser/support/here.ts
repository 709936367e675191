import type { Page } from '@playwright/test';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';

/** The properties of what a map shows of a source as of the date that is read: it holds all that its story has. */
export const hereOn = (
  page: Page,
  source: string,
  selector = '[data-map]',
): Promise<Readonly<Record<string, unknown>>[]> =>
  page.evaluate(
    async ([name, found]) => {
      const { map } = document.querySelector(found) as HTMLElement & { map: MapLibreMap };
      const data = await map.getSource<GeoJSONSource>(name)?.getData();
      const features = data?.type === 'FeatureCollection' ? data.features : [];
      return features.flatMap(({ properties }) => {
        const { here } = map.getFeatureState({ source: name, id: String(properties?.['key']) });
        return properties && (here ?? properties['here'] ?? true) ? [properties] : [];
      });
    },
    [source, selector] as const,
  );
