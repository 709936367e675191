import { createEffect, createResource, createSignal, Show } from 'solid-js';
import { writeAddress } from '../../session/address/address';
import { positionAt } from '../../geo/route/chainage';
import { useSession } from '../../session/session';
import { createSight } from './create-sight';
import { loadBasemap } from './load-basemap';
import type { Frame } from '../../vector/frame';
import type { Basemap, FeatureStates } from '../../vector/scene';
import type { Sight } from '../../vector/sights';
import { VectorMap } from '../../vector/VectorMap';

/** The vector map: it follows the state, except for the camera. */
export default function VectorView(props: {
  /** Tells the vector maps in one page apart. */
  id: string;
  /** Where it looks. */
  frame: Frame;
  /** Features to highlight besides the selected ones. */
  lit?: readonly string[] | undefined;
  onUp?: () => void;
}) {
  const session = useSession();
  const [basemap] = createResource(
    () => session.story().slug,
    async (slug) => (await loadBasemap(slug))(),
  );
  createEffect(() => basemap() && props.onUp?.());
  return (
    <Show when={basemap()}>
      {(files) => <StateMap basemap={files()} frame={props.frame} id={props.id} lit={props.lit} />}
    </Show>
  );
}

/** A view of the vector map in the current state. */
export function StateMap(props: {
  basemap: Basemap;
  frame: Frame;
  id: string;
  lit?: readonly string[] | undefined;
  /** How wide it is shown; without it, as wide as it is now. */
  sights?: readonly Sight[];
}) {
  const session = useSession();
  const [element, setElement] = createSignal<HTMLElement>();
  const sight = createSight(element);
  const states = (): FeatureStates => {
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
      basemap={props.basemap}
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
