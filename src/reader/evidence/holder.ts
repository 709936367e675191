import type { RouteSpan, Tint } from '../../story/model';
import type { Telling } from './subject-words';

/** Who holds a part of the route: the name to show, and the tint in which the map shows it. */
export function holderOf(
  { evidence, words }: Pick<Telling, 'evidence' | 'words'>,
  span: RouteSpan | undefined,
): { name: string; tint: Tint; zone?: string } {
  const zone = evidence().featureById.get(span?.zone ?? '');
  if (zone?.kind !== 'zone') return { name: words.t('outsideZones'), tint: 'stone' };
  const holder = zone.holder.kind === 'actor' ? evidence().actorById.get(zone.holder.actor) : undefined;
  return {
    name: words.of(holder?.name ?? zone.name),
    // Mixed and contested zones have a neutral colour.
    tint: holder?.tint ?? 'stone',
    zone: zone.id,
  };
}
