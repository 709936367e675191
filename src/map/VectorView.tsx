import type { FeatureCollection } from 'geojson';
import { createEffect, createResource, createSignal, Show } from 'solid-js';
import { groundFiles } from '../cartography/sources';
import { writeAddress } from '../state/address';
import { positionAt } from '../geo/chainage';
import { useAppState } from '../state/app-state';
import { readJson } from '../state/files';
import { createSight } from './create-sight';
import { groundPath } from './ground';
import { frameOf } from '../vector/frame';
import { type Ground, type States } from '../vector/scene';
import { VectorMap } from '../vector/VectorMap';

/** The map without its engine: its first view as vectors, which follows the state in all but where it looks. */
export default function VectorView(props: {
  /** Tells the pictures in one page apart. */
  id: string;
  /** Features to be lit beside those that are chosen. */
  lit?: readonly string[] | undefined;
  onUp?: () => void;
}) {
  const state = useAppState();
  const [ground] = createResource(loadGround);
  const frame = frameOf(state.story.views.first);
  const [element, setElement] = createSignal<HTMLElement>();
  const sight = createSight(element);
  const states = (): States => {
    const voices = state.account()?.features ?? new Map<string, string>();
    const chosen = new Set([...state.chosenFeatures(), ...(props.lit ?? [])]);
    const pointed = new Set(state.pointedFeatures());
    return new Map(
      state.story.features.map(({ id }) => [
        id,
        { chosen: chosen.has(id), pointed: pointed.has(id), voice: voices.get(id) ?? false },
      ]),
    );
  };
  const marked = () => {
    const km = state.km();
    return state.route && km !== undefined
      ? positionAt(state.route.geometry, km, state.route.chainage)
      : undefined;
  };
  createEffect(() => ground() && props.onUp?.());
  return (
    <Show when={ground()}>
      {(files) => (
        <VectorMap
          view={state.view()}
          ground={files()}
          frame={frame}
          sights={[sight()]}
          onFrame={setElement}
          id={props.id}
          label={state.words.of(state.story.title)}
          states={states()}
          marked={marked()}
          hrefOf={(id) => writeAddress({ ...state.address(), choice: { kind: 'feature', id } })}
        />
      )}
    </Show>
  );
}

async function loadGround(): Promise<Ground> {
  const files = groundFiles.map(
    async (name) => [name, await readJson<FeatureCollection>(groundPath(name))] as const,
  );
  return Object.fromEntries(await Promise.all(files)) as Ground;
}
