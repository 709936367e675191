import type { AppState } from '../state/app-state';
import type { Feature } from '../story/model';

/** What a feature is, in the interface's words: terms and values for the head of its card. */
export function featureFacts(
  feature: Feature,
  { evidence, words }: AppState,
): { term: string; value: string }[] {
  const { t, of, date, number, distance } = words;
  const actor = (id: string) => of(evidence.nameOf('actor', id));
  const featureName = (id: string) => of(evidence.nameOf('feature', id));
  switch (feature.kind) {
    case 'place':
      return feature.present ? [{ term: t('present'), value: words.list(feature.present.map(actor)) }] : [];
    case 'zone':
      return [
        {
          term: t('heldBy'),
          value:
            feature.holder === 'mixed' || feature.holder === 'contested'
              ? words.list(feature.actors.map(actor))
              : actor(feature.holder),
        },
        { term: t('area'), value: t('areaKm2', { km2: number(Math.round(feature.areaKm2 / 10) * 10) }) },
      ];
    case 'influence':
      return [{ term: t('influenceOf'), value: actor(feature.actor) }];
    case 'route':
      return [{ term: t('length'), value: distance(feature.lengthKm) }];
    case 'backing':
      return [
        { term: t('backer'), value: `${actor(feature.backer)} (${featureName(feature.from)})` },
        { term: t('backed'), value: actor(feature.backed) },
      ];
    case 'meeting':
      return [
        { term: t('dateNoted'), value: date(feature.date) },
        { term: t('participants'), value: words.list(feature.actors.map(actor)) },
        { term: t('place'), value: feature.place ? featureName(feature.place) : t('noPlaceOnMap') },
      ];
    default:
      return feature satisfies never;
  }
}
