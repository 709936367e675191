import { createMemo, For } from 'solid-js';
import { interfaceLanguageFor, isInterfaceLanguage } from '../../i18n/languages';
import { nameOfRegion } from '../../i18n/name-of-region';
import { useDesk } from '../desk/desk';
import { studioWordsOf } from '../desk/studio-words';
import type { Place } from '../suggest/gazetteer/place';
import { Group } from './Group';
import { Suggested } from './Suggested';
import type { Suggesting } from './suggesting';
import styles from './Suggesting.module.css';
import { takePlace } from './take';
import { WhereMap } from './WhereMap';

/** The towns that the text most likely names, with their points on a map. */
export function PlaceGroup(props: { suggesting: Suggesting }) {
  const { parsed, source, t, words } = useDesk();
  const { languages, features, story } = parsed;
  const { language } = source;
  // Constant.
  const { found, isLeft, leave, take, taking } = props.suggesting;
  const places = createMemo(() => {
    const known = new Set(features().map(({ properties }) => (properties as { geonames?: number }).geonames));
    return (found()?.places ?? []).flatMap(({ isLikely, words: name, mentions, places: [place] }) =>
      isLikely && place?.sort === 'town' && !known.has(Number(place.id)) && !isLeft(name)
        ? [{ name, mentions, place }]
        : [],
    );
  });
  const takeIt = (place: Place) =>
    take(
      takePlace(place, taking(), {
        asOf: story()?.situations?.[0]?.date ?? '',
        name: { [language()]: place.name },
        description: Object.fromEntries(
          languages()
            .filter((one) => isInterfaceLanguage(one))
            .map((one) => [one, studioWordsOf(interfaceLanguageFor(one)).pointOfTown]),
        ),
      }),
    );
  return (
    <Group word="placesTitle" count={places().length}>
      <WhereMap points={places().map(({ place }) => place.at)} />
      <ul>
        <For each={places()}>
          {({ name, mentions, place }) => (
            <Suggested
              name={name}
              mentions={mentions}
              note={place.country === '' ? undefined : nameOfRegion(place.country, words.language())}
              onLeave={() => leave(name)}
            >
              <button type="button" class={styles.take} onClick={() => takeIt(place)}>
                {t('take')}
              </button>
            </Suggested>
          )}
        </For>
      </ul>
    </Group>
  );
}
