import type { Story } from '../story/model';
import { list, table } from './table';
import { publishTransfers } from './transfers';

/**
 * `transfers.csv`: a row for each piece of ground that changed hands, with what `transfers.geojson` says of it. Quotes,
 * which have blanks in them, stand in a line each of their cell.
 */
export function publishTransfersTable(story: Story): string {
  const columns = [
    ['id', 'from_date', 'to_date', 'zone_before', 'zone_after'],
    story.languages.map((language) => `name:${language}`),
    ['from', 'from_actors', 'to', 'to_actors', 'area_km2', 'area_doubt_km2'],
    ['places', 'routes', 'road_km', 'road_doubt_km', 'dated', 'claims', 'sentences', 'quotes', 'sources'],
    story.languages.map((language) => `note:${language}`),
  ].flat();
  const rows = publishTransfers(story).features.map(({ id, properties }) => ({
    id: String(id),
    ...Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, value]) => [
        name,
        !Array.isArray(value) ? value : name === 'quotes' ? value.join('\n') : list(value.map(String)),
      ]),
    ),
  }));
  return table(columns, rows);
}
