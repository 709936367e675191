import type { Position } from 'geojson';
import { createContext, createMemo, createSignal, useContext } from 'solid-js';
import { type Backer, backersOf } from '../cartography/backers';
import type { View } from '../cartography/layers/view';
import { legendRows, rowsNamed } from '../cartography/rows';
import { themes } from '../cartography/theme';
import { indexEvidence } from '../story/evidence';
import type { Route, Story } from '../story/model';
import type { Address, MapView } from './address/address';
import { createAccounts } from './accounts';
import { createInArticle } from './in-article';
import { createMeasuring } from './measuring';
import { createPaper } from './paper';
import { preferredLetterScale } from './preferences';
import { createPicture } from './picture';
import { createReading } from './reading';
import { createSelection } from './selection';
import { isSameSet } from './same-list';
import { createWords } from './words';

/** A wish of the interface that the map carries out once. */
export type Camera =
  | { readonly kind: 'first' | 'whole' | 'north' }
  | { readonly kind: 'zoom'; readonly by: number }
  /** No farther away than the zoom, at which the map names what is there. */
  | { readonly kind: 'spot'; readonly at: Position; readonly zoom: number }
  | { readonly kind: 'fit'; readonly features: readonly string[] };

/** What a link leads to and is not, or no longer, there: a story, or what of this story can be chosen. */
export interface Missing {
  readonly kind: 'story' | 'choice';
  readonly id: string;
}

export type AppState = ReturnType<typeof createAppState>;

/** All state of the page for one story. The address and the reader's clicks set signals; all else derives. */
export function createAppState(story: Story) {
  const evidence = indexEvidence(story);
  const letterScale = preferredLetterScale();
  const rows = legendRows(story);
  const rowByFeature = new Map(rows.flatMap((row) => row.features.map((id) => [id, row])));
  const route = story.features.find((feature): feature is Route => feature.kind === 'route');
  const { asked, ...reading } = createReading(story);
  const selection = createSelection(story, evidence, rows);

  const accounts = createAccounts(story, evidence);

  const backers = backersOf(story, rows);
  const [hidden, setHidden] = createSignal<ReadonlySet<string>>(new Set(), { equals: isSameSet });
  const isShown = ({ arcs }: Backer) => arcs.some((row) => !hidden().has(row));
  const [km, setKm] = createSignal<number>();
  const [isFollowing, setFollowing] = createSignal(false);
  const [isDrawn, setDrawn] = createSignal(false);
  const [isLive, setLive] = createSignal(true);
  const [missing, setMissing] = createSignal<Missing>();
  const [mapView, setMapView] = createSignal<MapView>();
  // The style is made anew when one of these changes, and not with each choice.
  const isAccount = createMemo(() => accounts.account() !== undefined);
  const isFocused = createMemo(() => selection.chosenFeatures().length > 0);
  const [camera, setCamera] = createSignal<Camera | undefined>(undefined, { equals: false });

  return {
    story,
    evidence,
    rows,
    route,
    words: createWords(reading.language),
    ...reading,
    ...selection,
    ...accounts,
    ...createInArticle(evidence, selection, accounts),
    ...createPicture(),
    ...createMeasuring(),
    ...createPaper(),
    /** The row of the legend that a feature belongs to. */
    rowOf: (feature: string) => rowByFeature.get(feature),
    backers,
    isShown,
    /** Whether an actor is a backer that is switched off. */
    isOff: (actor: string) => backers.some((backer) => backer.actor === actor && !isShown(backer)),
    hidden,
    /** Hides rows by their ids, or by that of a whole group. */
    setHidden: (ids: Iterable<string>) =>
      setHidden(new Set([...ids].flatMap((id) => rowsNamed(id, rows).map((row) => row.id)))),
    km,
    setKm: (next: number | undefined) =>
      setKm(next === undefined ? undefined : Math.max(0, Math.min(next, route?.lengthKm ?? 0))),
    /** Whether the map goes with the place on the route. */
    isFollowing,
    setFollowing,
    /** Whether the live map has been drawn, and a first picture of it is no longer needed. */
    isDrawn,
    setDrawn,
    /** Whether the engine draws the map: without it the map cannot be turned, nor follow, nor be made a picture of. */
    isLive,
    setLive,
    /** What the address names and is not here, until the reader has taken note of it. */
    missing,
    setMissing,
    mapView,
    setMapView,
    camera,
    setCamera,
    /** Moves the map to a spot, which the sheet does not cover then. */
    goToSpot: (at: Position, zoom: number) => {
      if (selection.sheet() === 'full') selection.setSheet('half');
      setCamera({ kind: 'spot', at, zoom });
    },
    /** Shows some features on the map, which is not left covered. */
    zoomTo: (features: readonly string[]) => {
      if (selection.sheet() === 'full') selection.setSheet('half');
      setCamera({ kind: 'fit', features });
    },
    view: createMemo(
      (): View => ({
        story,
        rows,
        theme: themes[reading.themeName()],
        languages: reading.labelLanguages(),
        letterScale,
        hidden: hidden(),
        isFocused: isFocused(),
        isAccount: isAccount(),
      }),
    ),
    address: createMemo((): Address => {
      const choice = selection.chosen();
      const values = { lang: asked.lang(), theme: asked.theme(), km: km(), view: mapView() };
      return {
        ...(values.lang !== undefined && { lang: values.lang }),
        ...(values.theme && { theme: values.theme }),
        ...(selection.way() !== 'article' && { panel: selection.way() }),
        ...(choice && { choice }),
        account: accounts.speakers(),
        hide: [...hidden()].sort(),
        ...(values.km !== undefined && { km: values.km }),
        ...(values.view && { view: values.view }),
      };
    }),
  };
}

const StateContext = createContext<AppState>();

export const StateProvider = StateContext.Provider;

export function useAppState(): AppState {
  const state = useContext(StateContext);
  if (!state) throw new Error('useAppState: found no state above; expected a StateProvider');
  return state;
}
