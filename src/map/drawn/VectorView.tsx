import type { FeatureCollection } from 'geojson';
import { createEffect, createResource, createSignal, Show } from 'solid-js';
import { groundFiles } from '../../cartography/sources';
import { writeAddress } from '../../session/address/address';
import { positionAt } from '../../geo/route/chainage';
import { useSession } from '../../session/session';
import { readJson } from '../../site-files/files';
import { createSight } from './create-sight';
import { groundPath } from '../ground';
import type { Frame } from '../../vector/frame';
import type { Ground, States } from '../../vector/scene';
import type { Sight } from '../../vector/sights';
import { VectorMap } from '../../vector/VectorMap';

/** The map without its engine: as vectors, which follow the session in all but where they look. */
export default function VectorView(props: {
  /** Tells the pictures in one page apart. */
  id: string;
  /** Where it looks. */
  frame: Frame;
  /** Features to be lit beside those that are chosen. */
  lit?: readonly string[] | undefined;
  onUp?: () => void;
}) {
  const [ground] = createResource(loadGround);
  createEffect(() => ground() && props.onUp?.());
  return (
    <Show when={ground()}>
      {(files) => <StateMap ground={files()} frame={props.frame} id={props.id} lit={props.lit} />}
    </Show>
  );
}

/** A view of the map as vectors, as the session has it. */
export function StateMap(props: {
  ground: Ground;
  frame: Frame;
  id: string;
  lit?: readonly string[] | undefined;
  /** How wide it is shown; without it, as wide as it is now. */
  sights?: readonly Sight[];
}) {
  const session = useSession();
  const [element, setElement] = createSignal<HTMLElement>();
  const sight = createSight(element);
  const states = (): States => {
    const voices = session.accounts.account()?.features ?? new Map<string, string>();
    const chosen = new Set([...session.selection.chosenFeatures(), ...(props.lit ?? [])]);
    const pointed = new Set(session.selection.pointedFeatures());
    return new Map(
      session
        .story()
        .features.map(({ id }) => [
          id,
          { chosen: chosen.has(id), pointed: pointed.has(id), voice: voices.get(id) ?? false },
        ]),
    );
  };
  const marked = () => {
    const [route, km] = [session.route.feature(), session.route.km()];
    return route && km !== undefined ? positionAt(route.geometry, km, route.chainage) : undefined;
  };
  return (
    <VectorMap
      view={session.view()}
      ground={props.ground}
      frame={props.frame}
      sights={props.sights ?? [sight()]}
      onFrame={setElement}
      id={props.id}
      label={session.words.of(session.story().title)}
      states={states()}
      marked={marked()}
      hrefOf={(id) => writeAddress({ ...session.address(), choice: { kind: 'feature', id } })}
    />
  );
}

export async function loadGround(): Promise<Ground> {
  const files = groundFiles.map(
    async (name) => [name, await readJson<FeatureCollection>(groundPath(name))] as const,
  );
  return Object.fromEntries(await Promise.all(files)) as Ground;
}
