import { areaPrecision } from '../../geo/as-known';
import type { Session } from '../../session/session';
import { isAlliance } from '../../story/relations';
import { impliedActors } from '../../story/implied-actors';
import { supportNames } from '../../session/told';
import type { InterfaceWords } from '../../session/words';
import type { Backing, Feature } from '../../story/model';

/** What a feature is, in the interface's words: terms and values for the head of its card. */
export function featureFacts(
  feature: Feature,
  { evidence, words }: Session,
): { term: string; value: string }[] {
  const { t, of, date, known, knownDistance } = words;
  const actor = (id: string) => of(evidence().nameOf('actor', id));
  const featureName = (id: string) => of(evidence().nameOf('feature', id));
  switch (feature.kind) {
    case 'place':
      return feature.present ? [{ term: t('present'), value: words.list(feature.present.map(actor)) }] : [];
    case 'zone':
      return [
        {
          term: t('heldBy'),
          value:
            feature.holder.kind === 'actor'
              ? actor(feature.holder.actor)
              : words.list(feature.holder.actors.map(actor)),
        },
        {
          term: t('area'),
          value: t('areaKm2', {
            km2: known(feature.areaKm2, areaPrecision(feature.areaKm2, feature.outline.precisionKm)),
          }),
        },
      ];
    case 'influence':
      return [{ term: t('influenceOf'), value: actor(feature.actor) }];
    case 'route':
      return [
        {
          term: t('length'),
          value: t('aboutDistance', {
            distance: knownDistance(feature.lengthKm, feature.outline.precisionKm),
          }),
        },
      ];
    case 'backing':
      if (isAlliance(feature, evidence().claimsOf(feature.id))) {
        const allies = [`${actor(feature.backer)} (${featureName(feature.from)})`, actor(feature.backed)];
        return [{ term: t('allies'), value: words.list(allies) }, ...supportFacts(feature, words)];
      }
      return [
        { term: t('backer'), value: `${actor(feature.backer)} (${featureName(feature.from)})` },
        { term: t('backed'), value: actor(feature.backed) },
        ...supportFacts(feature, words),
      ];
    case 'meeting': {
      const implied = impliedActors(feature, evidence());
      return [
        { term: t('dateNoted'), value: date(feature.date) },
        { term: t('participants'), value: words.list(feature.actors.map(actor)) },
        ...(implied.length > 0
          ? [{ term: t('participantsImplied'), value: words.list(implied.map(actor)) }]
          : []),
        { term: t('place'), value: feature.place ? featureName(feature.place) : t('noPlaceOnMap') },
      ];
    }
    case 'event':
      return [
        { term: t('dateNoted'), value: date(feature.date) },
        ...(feature.actors.length > 0
          ? [{ term: t('involved'), value: words.list(feature.actors.map(actor)) }]
          : []),
        ...(feature.place
          ? [{ term: t('place'), value: featureName(feature.place) }]
          : feature.geometry
            ? []
            : [{ term: t('place'), value: t('noPlaceOnMap') }]),
      ];
    default:
      return feature satisfies never;
  }
}

/** Of what kind a backing is, where the words say so. */
const supportFacts = ({ support }: Backing, words: InterfaceWords) =>
  support.length > 0 ? [{ term: words.t('support'), value: supportNames(support, words) }] : [];
