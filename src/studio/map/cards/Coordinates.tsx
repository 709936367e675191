import { For, Show } from 'solid-js';
import { directionWords } from '../directions';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';
import { readPosition } from '../../shapes/read-position';
import { fromPlane } from '../../shapes/plane';

/** More points than this are not listed. */
const most = 200;

/** The points of the shape in hand, each to be typed anew or taken away. */
export function Coordinates() {
  const desk = useMapDesk();
  const { editing, drawn, camera, cursor, words, t } = desk;
  const handles = () => editing.handles();
  return (
    <details class={styles.origin}>
      <summary>{t('points', { count: words.number(handles().length) })}</summary>
      <Show when={handles().length > most}>
        <p class={styles.note}>{t('tooManyPoints', { count: words.number(most) })}</p>
      </Show>
      <ol class={styles.points}>
        <For each={handles().slice(0, most)}>
          {({ vertex, at }, index) => {
            const [lon = 0, lat = 0] = fromPlane(at);
            return (
              <li>
                <button
                  type="button"
                  aria-label={t('goToPoint', { number: words.number(index() + 1) })}
                  onClick={() => {
                    camera.moveTo(at);
                    cursor.put(at);
                  }}
                >
                  {words.number(index() + 1)}
                </button>
                <input
                  type="text"
                  dir="ltr"
                  aria-label={t('pointAt', { number: words.number(index() + 1) })}
                  value={`${lat}, ${lon}`}
                  onChange={(event) => {
                    const read = readPosition(event.currentTarget.value, directionWords(desk));
                    event.currentTarget.setCustomValidity(read ? '' : t('noPosition'));
                    if (read) editing.move(vertex, drawn.plane(read));
                    else event.currentTarget.reportValidity();
                  }}
                />
                <button
                  type="button"
                  aria-label={t('removePoint', { number: words.number(index() + 1) })}
                  onClick={() => editing.remove(vertex)}
                >
                  ×
                </button>
              </li>
            );
          }}
        </For>
      </ol>
    </details>
  );
}
