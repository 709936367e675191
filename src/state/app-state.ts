import { createContext, createMemo, createSignal, useContext } from 'solid-js';
import type { LabelLanguages } from '../cartography/labels';
import type { View } from '../cartography/layers/view';
import { legendRows } from '../cartography/rows';
import { type ThemeName, themes } from '../cartography/theme';
import { type InterfaceLanguage, isInterfaceLanguage } from '../i18n/languages';
import { indexEvidence } from '../story/evidence';
import type { Route, Story } from '../story/model';
import type { Address, MapView } from './address';
import { createWords } from './words';
import { preferredLanguage, preferredTheme, rememberLanguage } from './preferences';

/** What is chosen. */
export interface Choice {
  readonly kind: 'feature' | 'sentence';
  readonly id: string;
}

/** What is pointed at: what could be chosen, or a row of the legend. */
export type Pointed = Choice | { readonly kind: 'row'; readonly id: string };

/** A wish of the interface that the map carries out once. */
export type Camera =
  | { readonly kind: 'first' | 'whole' | 'north' }
  | { readonly kind: 'zoom'; readonly by: number }
  | { readonly kind: 'fit'; readonly features: readonly string[] };

/** Several features to choose from; `at` is where on the map their list belongs, px from its top left. */
export interface Offer {
  readonly features: readonly string[];
  readonly at?: { readonly x: number; readonly y: number };
}

/** Where there is no room for all panels, the one that is open. */
export type Tab = 'article' | 'legend' | 'evidence';

export type AppState = ReturnType<typeof createAppState>;

/** All state of the page for one story. The address and the reader's clicks set signals; all else derives. */
export function createAppState(story: Story) {
  const evidence = indexEvidence(story);
  const rows = legendRows(story);
  const route = story.features.find((feature): feature is Route => feature.kind === 'route');

  const [lang, setLang] = createSignal<string>();
  const [theme, setTheme] = createSignal<ThemeName>();
  const [chosen, setChosen] = createSignal<Choice>();
  const [pointed, setPointed] = createSignal<Pointed>();
  const [offer, setOffer] = createSignal<Offer>();
  const [hidden, setHidden] = createSignal<ReadonlySet<string>>(new Set());
  const [km, setKm] = createSignal<number>();
  const [mapView, setMapView] = createSignal<MapView>();
  const [camera, setCamera] = createSignal<Camera | undefined>(undefined, { equals: false });
  const [tab, setTab] = createSignal<Tab>('article');
  const [claimPlace, setClaimPlace] = createSignal(0);
  const [ownLanguage, setOwnLanguage] = createSignal<InterfaceLanguage>(preferredLanguage(story.languages));

  const reading = createMemo(() => {
    const asked = lang();
    return asked === 'both' || (asked !== undefined && story.languages.includes(asked))
      ? asked
      : ownLanguage();
  });
  const language = createMemo((): InterfaceLanguage => {
    const asked = reading();
    return isInterfaceLanguage(asked) ? asked : ownLanguage();
  });
  const labelLanguages = createMemo((): LabelLanguages => {
    if (reading() !== 'both') return [reading()];
    const other = story.languages.find((code) => code !== language());
    return other ? [language(), other] : [language()];
  });
  const themeName = createMemo(() => theme() ?? preferredTheme());
  const lit = (choice: Pointed | undefined): readonly string[] => {
    if (!choice) return [];
    if (choice.kind === 'row') return rows.find((row) => row.id === choice.id)?.features ?? [];
    return choice.kind === 'feature' ? [choice.id] : evidence.featuresOf(choice.id).map(({ id }) => id);
  };
  const chosenFeatures = createMemo(() => lit(chosen()));
  const pointedFeatures = createMemo(() => lit(pointed()));
  const view = createMemo(
    (): View => ({
      story,
      rows,
      theme: themes[themeName()],
      languages: labelLanguages(),
      hidden: hidden(),
      isFocused: chosenFeatures().length > 0,
    }),
  );

  const currentClaim = createMemo(() => {
    const choice = chosen();
    return choice?.kind === 'feature' ? evidence.claimsOf(choice.id)[claimPlace()] : undefined;
  });
  /** The sentence that is read now: the one chosen, or the one that the claim on show quotes. */
  const currentSentence = createMemo(() =>
    chosen()?.kind === 'sentence' ? chosen()?.id : currentClaim()?.quotes[0]?.sentence,
  );

  function choose(choice: Choice | undefined): void {
    const known =
      choice &&
      (choice.kind === 'feature'
        ? evidence.featureById.has(choice.id)
        : evidence.sentenceById.has(choice.id));
    setClaimPlace(0);
    setPointed(undefined);
    setOffer(undefined);
    setTab(known ? 'evidence' : 'article');
    setChosen(known ? choice : undefined);
  }

  function chooseLanguage(next: string): void {
    if (isInterfaceLanguage(next)) {
      setOwnLanguage(next);
      rememberLanguage(next);
    }
    setLang(next);
  }

  return {
    story,
    evidence,
    rows,
    route,
    reading,
    language,
    words: createWords(language),
    labelLanguages,
    themeName,
    setTheme,
    chooseLanguage,
    chosen,
    choose,
    chosenFeatures,
    pointed,
    setPointed,
    pointedFeatures,
    hidden,
    setHidden: (ids: Iterable<string>) => {
      const known = new Set(rows.map((row) => row.id));
      setHidden(new Set([...ids].filter((id) => known.has(id))));
    },
    km,
    setKm: (next: number | undefined) =>
      setKm(next === undefined ? undefined : Math.max(0, Math.min(next, route?.lengthKm ?? 0))),
    mapView,
    setMapView,
    camera,
    setCamera,
    offer,
    setOffer,
    tab,
    setTab,
    claimPlace,
    setClaimPlace,
    currentClaim,
    currentSentence,
    view,
    address: createMemo((): Address => {
      const choice = chosen();
      const values = { lang: lang(), theme: theme(), km: km(), view: mapView() };
      return {
        ...(values.lang !== undefined && { lang: values.lang }),
        ...(values.theme && { theme: values.theme }),
        ...(choice && { [choice.kind]: choice.id }),
        hide: [...hidden()].sort(),
        ...(values.km !== undefined && { km: values.km }),
        ...(values.view && { view: values.view }),
      };
    }),
    setLang,
  };
}

const StateContext = createContext<AppState>();

export const StateProvider = StateContext.Provider;

export function useAppState(): AppState {
  const state = useContext(StateContext);
  if (!state) throw new Error('useAppState: found no state above; expected a StateProvider');
  return state;
}
