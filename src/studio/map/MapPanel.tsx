import { Show } from 'solid-js';
import { studioLanguage } from '../desk/desk';
import { Cards } from './cards/Cards';
import { FindPlace } from './FindPlace';
import { mapWords } from './map-words';
import { MapCanvas } from './canvas/MapCanvas';
import { MapDeskContext, openMapDesk } from './map-desk';
import styles from './Map.module.css';
import { SituationRow } from './situations/SituationRow';
import { Tools } from './Tools';

await mapWords.load(studioLanguage());

/** The story's map, drawn on: what is where, who holds what, and where each line comes from. */
export default function MapPanel() {
  const desk = openMapDesk();
  const { t } = desk;
  return (
    <MapDeskContext.Provider value={desk}>
      <section class={styles.panel} aria-labelledby="map-title">
        <h2 id="map-title" class="visually-hidden">
          {t('mapTitle')}
        </h2>
        <Tools />
        <SituationRow />
        <div class={styles.frame}>
          {/* As the map of the reader: an application in another. */}
          <div role="application">
            <MapCanvas />
          </div>
          <div class={styles.zoom}>
            <button
              type="button"
              aria-label={t('closer')}
              title={t('closer')}
              onClick={() => desk.camera.zoomBy(1.6)}
            >
              +
            </button>
            <button
              type="button"
              aria-label={t('farther')}
              title={t('farther')}
              onClick={() => desk.camera.zoomBy(1 / 1.6)}
            >
              −
            </button>
            <button
              type="button"
              aria-label={t('wholeStory')}
              title={t('wholeStory')}
              onClick={() => desk.showAll()}
            >
              ⤢
            </button>
          </div>
          <FindPlace />
          <Show when={!desk.drawn.isDivided() && desk.isChecking()}>
            <p class={styles.waiting} role="status">
              {t('dividing')}
            </p>
          </Show>
          <p id="map-keys" hidden>
            {t('mapKeys')}
          </p>
        </div>
        <Cards />
      </section>
    </MapDeskContext.Provider>
  );
}
