import { createMemo, For, Show } from 'solid-js';
import type { PlanePoint, ScreenPoint } from '../../shapes/plane';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';

interface Name {
  readonly id: string;
  readonly name: string;
  readonly at: ScreenPoint;
  readonly sort: 'town' | 'place' | 'event' | 'meeting';
  readonly lang: string | undefined;
  /** Whether there is room for its name; its point is there all the same. */
  readonly isNamed: boolean;
}

/** How far apart names are at least, px. */
const apart = [90, 18] as const;

/** The names of the story's places and events, and of towns where there is room. */
export function Names() {
  const { camera, drawn, editing, towns, parsed, words } = useMapDesk();
  const own = createMemo((): readonly { id: string; name: string; point: PlanePoint; sort: Name['sort'] }[] =>
    drawn.things().flatMap(({ id, kind, name, lines }) => {
      const point = lines[0]?.length === 1 ? lines[0][0] : undefined;
      if (!point || (kind !== 'place' && kind !== 'event' && kind !== 'meeting')) return [];
      return [{ id, name, point, sort: kind }];
    }),
  );
  const held = (id: string) => (editing.id() === id ? editing.handles()[0]?.at : undefined);
  const names = createMemo((): readonly Name[] => {
    const { width, height } = camera.view();
    const isSeen = ([x, y]: ScreenPoint) => x > -20 && y > -20 && x < width + 20 && y < height + 20;
    const mine = own()
      .map(({ id, name, point, sort }) => ({
        id,
        name,
        sort,
        lang: parsed.language(),
        at: camera.toScreen(held(id) ?? point),
      }))
      .filter(({ at }) => isSeen(at));
    const kept: Name[] = [];
    const isFree = (at: ScreenPoint) =>
      kept.every(
        (one) =>
          !one.isNamed || Math.abs(one.at[0] - at[0]) > apart[0] || Math.abs(one.at[1] - at[1]) > apart[1],
      );
    // That of the thing in hand comes first.
    for (const one of mine.toSorted((a, b) => Number(editing.id() === b.id) - Number(editing.id() === a.id)))
      kept.push({ ...one, isNamed: isFree(one.at) });
    for (const { id, name, at: position } of towns()) {
      const at = camera.toScreen(drawn.plane([...position]));
      if (isSeen(at) && isFree(at))
        kept.push({ id, name, at, sort: 'town', lang: words.language(), isNamed: true });
    }
    return kept;
  });
  return (
    <g class={styles.names} aria-hidden="true">
      <For each={names()}>
        {({ name, at: [x, y], sort, lang, id, isNamed }) => (
          <g
            transform={`translate(${x} ${y})`}
            data-sort={sort}
            data-chosen={editing.id() === id ? '' : undefined}
          >
            <circle r={sort === 'town' ? 2 : 4.5} />
            <Show when={isNamed}>
              <text x="0" y="-8" lang={lang}>
                {name}
              </text>
            </Show>
          </g>
        )}
      </For>
    </g>
  );
}
