import {
  createContext,
  createEffect,
  createMemo,
  createResource,
  createSignal,
  on,
  onCleanup,
  useContext,
} from 'solid-js';
import { debounced } from './debounced';
import { interfaceLanguageFor, isInterfaceLanguage } from '../../i18n/languages';
import { type Desk, useDesk } from '../desk/desk';
import { createGround } from '../ground/create-ground';
import { settingOf } from '../ground/setting';
import { createAsker } from '../suggesting/asker';
import { fromPlane, fromScreen, type PlanePoint } from '../shapes/plane';
import { createCamera } from './camera';
import { createCursor } from './cursor';
import { createDrawing } from './drawing';
import { createDrawn } from './drawn';
import { createEditing } from './editing';
import { mapWords } from './map-words';
import { createOrigin } from './origin';

export type MapDesk = Omit<Desk, 't'> & ReturnType<typeof createMapDesk>;

/** All that the map's parts share: what is drawn, what is in hand, what is seen. */
export function createMapDesk(desk: Desk) {
  const asker = createAsker();
  onCleanup(asker.end);
  const camera = createCamera();
  const drawn = createDrawn(desk);
  const drawing = createDrawing(drawn, () => camera.view().scale);
  const editing = createEditing(desk, drawn, drawing);
  const cursor = createCursor(camera, editing);
  // What is not there as of another date is no longer in hand.
  createEffect(
    on(
      desk.situation.index,
      () => {
        editing.letGo();
        const chosen = drawing.chosen();
        if (chosen?.sort === 'thing' && !drawn.things().some(({ id }) => id === chosen.id))
          drawing.choose(undefined);
      },
      { defer: true },
    ),
  );
  let canvas: SVGSVGElement | undefined;
  const [pointer, setPointer] = createSignal<PlanePoint>();
  desk.divide();
  // What is written into the story is written in its own languages, as far as the page has their words.
  createEffect(() => {
    for (const language of desk.parsed.languages())
      if (isInterfaceLanguage(language)) void mapWords.load(interfaceLanguageFor(language));
  });

  /** What is seen, degrees; no more often than it comes to rest. */
  const bounds = debounced(
    createMemo(() => {
      const { width, height } = camera.view();
      const [west, north] = fromPlaneEdge([0, 0]);
      const [east, south] = fromPlaneEdge([width, height]);
      return width === 0 ? undefined : ([west, south, east, north] as const);
    }),
  );
  function fromPlaneEdge(corner: readonly [number, number]) {
    const [x, y] = fromScreen(camera.view(), corner);
    const [, lat = 0] = fromPlane([0, y]);
    return [x, lat] as const;
  }
  /** The largest towns of what is seen, in the author's language. */
  const [towns] = createResource(
    () => {
      const seen = bounds();
      return seen && { seen, language: desk.words.language() };
    },
    ({ seen, language }) => asker.towns(seen, language),
    // From the beginning there is a value: to wait for the first would take the whole panel away.
    { initialValue: [] },
  );
  return {
    asker,
    camera,
    drawn,
    drawing,
    editing,
    cursor,
    ground: createGround(() => settingOf(desk.parsed.story(), desk.parsed.languages())),
    pointer: { at: pointer, set: setPointer },
    setCanvas: (element: SVGSVGElement) => {
      canvas = element;
    },
    /** Leads the focus to the map, from a card that goes away. */
    focusMap: () => canvas?.focus({ preventScroll: true }),
    towns: () => towns.latest,
    origin: createOrigin(desk),
    /** The desk's own words. */
    said: desk.t,
    t: mapWords.create(desk.words.language),
    /** Shows the story's first view, or all of its territory. */
    showAll(): void {
      const first = desk.parsed.story()?.views?.first;
      if (first) camera.show([drawn.plane([first[0], first[1]]), drawn.plane([first[2], first[3]])]);
      else camera.show(drawn.territory().flat(2));
    },
  };
}

export const MapDeskContext = createContext<MapDesk>();

export function useMapDesk(): MapDesk {
  const found = useContext(MapDeskContext);
  if (!found) throw new Error('useMapDesk: found no map above; expected its panel');
  return found;
}

/** The desk with the map's parts. */
export function openMapDesk(): MapDesk {
  const desk = useDesk();
  return { ...desk, ...createMapDesk(desk) };
}
