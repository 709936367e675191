import type { Polygon } from 'geojson';
import { wasThere } from '../../../story/files/meet';
import type { WrittenFeature } from '../../desk/parsed';
import type { Edit } from '../../document/history';
import { removeFeature } from '../../edits/parts';
import { type Held, holdAsOf, since } from '../../edits/situations';
import { together } from '../../edits/together';
import { addZone, areTakenAsOf, giveBackAsOf, giveParts } from '../../edits/zone-points';
import { newId } from '../../marking/new-id';
import type { Parties } from '../../parties/parties';
import { newFeature } from '../../shapes/new-feature';
import type { MapDesk } from '../map-desk';
import { mapWords } from '../map-words';

/** Gives some parts to a zone, or to none, as of the first date. */
export const giveTo = (desk: MapDesk, parts: readonly Polygon[], zone: string | undefined): Edit =>
  giveParts(parts, zone, isThereNow(desk));

/** Of a story with several dates, the zones that there were as of the one that is shown. */
function isThereNow({ situation }: MapDesk): ((zone: WrittenFeature) => boolean) | undefined {
  const date = situation.all()[situation.index()]?.date;
  return situation.all().length < 2 ? undefined : ({ properties: { valid } }) => wasThere(valid, date);
}

/** Makes a zone of some parts: as of a later date, one that there was not before. */
export function makeZone(desk: MapDesk, own: Held, parts: readonly Polygon[], parties: Parties): Edit {
  const { origin, parsed, situation } = desk;
  const languages = parsed.languages();
  const date = situation.index() > 0 ? situation.all()[situation.index()]?.date : undefined;
  const nameIn = (language: string) =>
    own.actors
      .map((id) => parties.nameOf(id)[language] ?? Object.values(parties.nameOf(id))[0] ?? id)
      .join(' · ');
  const { source, asOf, precisionKm } = origin.now();
  const zone = newFeature('zone', own, {
    id: newId(`zone ${own.actors[0]}`, 'zone', parsed.taken()),
    name: mapWords.inEach(languages, 'groundOf', (language) => ({ name: nameIn(language) })),
    languages,
    geometry: { type: 'MultiPoint', coordinates: [] },
    outline: {
      method: 'cut-by-fronts',
      description: mapWords.inEach(languages, 'cutByFronts'),
      asOf: date ?? asOf,
      source,
      precisionKm,
    },
  });
  if (date === undefined) return addZone(zone, parts, isThereNow(desk));
  const later = { ...zone, properties: { ...zone.properties, valid: since(date) } } as WrittenFeature;
  // Other zones have their points as of other dates as well.
  return addZone(later, parts, ({ id }) => id === zone.id);
}

/** How what was said of a part's holder is taken back as of what is shown, and what that is called. */
export function letGoOf(desk: MapDesk, parts: readonly Polygon[], zone: string | undefined) {
  const { drawn, files, situation } = desk;
  if (zone === undefined) return undefined;
  const index = situation.index();
  const now = situation.all()[index];
  if (index === 0 || !now) return { word: 'letGo', edit: giveTo(desk, parts, undefined) } as const;
  if (drawn.featureOf(zone)?.properties.valid === since(now.date)) {
    const removed = removeFeature(files(), zone);
    return areTakenAsOf(files(), index, parts)
      ? ({ word: 'asBefore', edit: together(removed.label, [removed, giveBackAsOf(index, parts)]) } as const)
      : ({ word: 'letGo', edit: removed } as const);
  }
  return now.holders?.[zone]
    ? ({ word: 'asBefore', edit: holdAsOf(index, zone, undefined) } as const)
    : undefined;
}
