import { createResource, createSignal, For, Show } from 'solid-js';
import type { Position } from 'geojson';
import { nameOfRegion } from '../../i18n/name-of-region';
import fields from '../fields/Fields.module.css';
import tokens from '../fields/TokenField.module.css';
import { readPosition } from '../shapes/read-position';
import { debounced } from './debounced';
import { directionWords } from './directions';
import { useMapDesk } from './map-desk';
import styles from './Map.module.css';
import { positionText } from './position-text';

interface Found {
  readonly at: Position;
  readonly name: string | undefined;
  readonly note: string;
  /** GeoNames id. */
  readonly id: number | undefined;
}

/** So much of the map is seen around what was found, degrees. */
const around = 3;

/** Finds a place of the world by its name, or a position as people write it: the map goes there, and what is drawn next begins there. */
export function FindPlace() {
  const desk = useMapDesk();
  const { asker, camera, cursor, drawing, drawn, words, t } = desk;
  const [typed, setTyped] = createSignal('');
  const [at, setAt] = createSignal(0);
  const [isOpen, setOpen] = createSignal(false);
  const position = () => readPosition(typed(), directionWords(desk));
  const [places] = createResource(
    debounced(typed, 150),
    (name) => (/\p{L}{2}/u.test(name) ? asker.places(name, words.language()) : []),
    { initialValue: [] },
  );
  const found = (): readonly Found[] => {
    const typedAt = position();
    if (typedAt) return [{ at: typedAt, name: undefined, note: positionText(typedAt, desk), id: undefined }];
    return places.latest.map(({ name, at: where, country, id, sort }) => ({
      at: [...where],
      name,
      note: country === '' ? '' : nameOfRegion(country, words.language()),
      id: sort === 'town' ? Number(id) : undefined,
    }));
  };
  function take(one: Found | undefined): void {
    if (!one) return;
    const point = drawn.plane(one.at);
    camera.moveTo(point, around);
    cursor.put(point);
    setTyped('');
    setOpen(false);
    setAt(0);
    drawing.press(point, {
      ...(one.name !== undefined && { name: { [words.language()]: one.name } }),
      ...(one.id !== undefined && { geonames: one.id }),
    });
  }
  return (
    <div class={`${fields.field} ${styles.find}`}>
      <label for="map-find" class="visually-hidden">
        {t('find')}
      </label>
      <input
        id="map-find"
        type="text"
        role="combobox"
        autocomplete="off"
        dir="auto"
        placeholder={t('find')}
        aria-expanded={isOpen() && found().length > 0}
        aria-controls="map-found"
        aria-activedescendant={isOpen() && found().length > 0 ? `map-found-${at()}` : undefined}
        value={typed()}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setAt(0);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          const { key } = event;
          const count = Math.max(1, found().length);
          if (key === 'ArrowDown') setAt((now) => (now + 1) % count);
          else if (key === 'ArrowUp') setAt((now) => (now + count - 1) % count);
          else if (key === 'Enter') take(found()[at()]);
          else if (key === 'Escape') setOpen(false);
          else return;
          event.preventDefault();
        }}
      />
      <Show when={isOpen() && found().length > 0}>
        <ul class={tokens.options} id="map-found" role="listbox" aria-label={t('find')}>
          <For each={found()}>
            {(one, index) => (
              <li
                id={`map-found-${index()}`}
                role="option"
                aria-selected={at() === index()}
                onPointerDown={(event) => {
                  event.preventDefault();
                  take(one);
                }}
              >
                <bdi>{one.name ?? one.note}</bdi>
                <Show when={one.name !== undefined}>
                  {' '}
                  <small>{one.note}</small>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
