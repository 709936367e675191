import { createMemo, For, Show } from 'solid-js';
import type { Part, Thing } from '../drawn';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';
import { pathOf } from './path';
import { isWithin } from '../../shapes/hit';

/** The parts of the territory in the colours of who holds them, and over them all lines of the story. */
export function Shapes() {
  const desk = useMapDesk();
  const { drawn, drawing, editing, parsed } = desk;
  const tintOf = (actor: string | undefined) =>
    parsed.actors().find(({ id }) => id === actor)?.tint ?? 'stone';
  const holder = (zone: string | undefined) => {
    const held = drawn.heldIn(zone);
    if (!held) return undefined;
    return {
      isShared: held.kind !== 'actor',
      tint: tintOf(held.kind === 'actor' ? held.actor : held.actors[0]),
    };
  };
  const chosenPart = createMemo(() => {
    const chosen = drawing.chosen();
    return chosen?.sort === 'part'
      ? drawn.parts().find(({ rings }) => isWithin(chosen.at, rings))
      : undefined;
  });
  const linesOf = (...kinds: readonly Thing['kind'][]) =>
    drawn.things().filter((one) => kinds.includes(one.kind) && one.lines.some(({ length }) => length > 1));
  /** The lines of a thing, of the one in hand as they are while a point of it is held. */
  const path = (thing: Thing) =>
    pathOf(
      editing.id() === thing.id && editing.geometry()
        ? editing.lines().map(({ points }) => points.map(drawn.plane))
        : thing.lines,
    );
  const tintOfThing = ({ id }: Thing) => {
    const properties = drawn.featureOf(id)?.properties;
    if (properties?.kind === 'influence') return tintOf(properties.actor);
    return properties?.kind === 'backing' ? tintOf(properties.backer) : undefined;
  };
  return (
    <g aria-hidden="true">
      <For each={drawn.parts()}>
        {(part: Part) => {
          const held = createMemo(() => holder(part.zone));
          return (
            <path
              class={styles.part}
              d={pathOf(part.rings, true)}
              data-zone={part.zone ?? ''}
              data-open={held() ? undefined : ''}
              data-shared={held()?.isShared ? '' : undefined}
              style={{ '--tint': held() && `var(--fill-${held()?.tint})` }}
            />
          );
        }}
      </For>
      <For each={linesOf('influence', 'front', 'route', 'backing')}>
        {(thing) => (
          <path
            class={styles.line}
            d={path(thing)}
            data-kind={thing.kind}
            data-chosen={editing.id() === thing.id ? '' : undefined}
            style={{ '--tint': tintOfThing(thing) && `var(--line-${tintOfThing(thing)})` }}
          />
        )}
      </For>
      <Show when={chosenPart()}>
        {(part) => <path class={styles.chosenPart} d={pathOf(part().rings, true)} />}
      </Show>
    </g>
  );
}
