import { createMemo, createSignal } from 'solid-js';
import type { Row } from '../cartography/rows';
import type { EvidenceIndex } from '../story/evidence';
import type { Story } from '../story/model';
import type { Spot } from '../story/same-place';
import { type Choice, subjectOf } from '../story/subject';
import type { Point } from './measuring';
import { createSetSelector } from './set-selector';
import { isSameList } from './same-list';
import { createSheet } from './sheet';
import type { Way } from './ways';

/** What is pointed at: what could be chosen, or a row of the legend. */
export type Pointed = Choice | { readonly kind: 'row'; readonly id: string };

/** Features to choose from; `at` is where on the map their list belongs, px from its top left. */
export interface Candidates {
  readonly features: readonly string[];
  readonly at?: { readonly x: number; readonly y: number };
  /** Where that is, to be told with them: degrees, and as many decimals as a pixel is worth. */
  readonly point?: Point;
}

/** Where there is no room for all panels, the one that is open. */
export type Tab = 'way' | 'legend' | 'evidence';

/** What is chosen and pointed at, what one may choose from, and what of the evidence is on show. */
export function createSelection(story: Story, evidence: EvidenceIndex, rows: readonly Row[]) {
  const [chosen, setChosen] = createSignal<Choice>();
  const [keepsView, setKeepsView] = createSignal(false);
  const [pointed, setPointed] = createSignal<Pointed>();
  const [candidates, setCandidates] = createSignal<Candidates>();
  const [spot, setSpot] = createSignal<Spot>();
  const [inView, setInView] = createSignal<readonly string[]>([], { equals: isSameList });
  const [tab, setTab] = createSignal<Tab>('way');
  const [way, setWay] = createSignal<Way>('article');
  const [claimPlace, setClaimPlace] = createSignal(0);
  const { sheet, setSheet, liftSheet, halveSheet, restoreSheet } = createSheet();

  const subject = createMemo(() => {
    const choice = chosen();
    return choice && subjectOf(choice, story, evidence);
  });
  const pointedFeatures = createMemo((): readonly string[] => {
    const what = pointed();
    if (!what) return [];
    if (what.kind === 'row') return rows.find((row) => row.id === what.id)?.features ?? [];
    return subjectOf(what, story, evidence)?.features ?? [];
  });
  /** Of a sentence all claims are on show at once; of anything else one after the other. */
  const currentClaim = createMemo(() =>
    chosen()?.kind === 'sentence' ? undefined : subject()?.claims[claimPlace()],
  );

  // Of all that could be chosen only what changes is told.
  const isChosen = createSetSelector(() => new Set([chosen() ?? []].flat().map(keyOf)));

  /**
   * Chooses what the story has; anything else, or nothing, ends the choice. The map goes to what is chosen, unless
   * `isViewGiven` says where it looks.
   */
  function choose(choice: Choice | undefined, isViewGiven = false): void {
    const isKnown = choice !== undefined && subjectOf(choice, story, evidence) !== undefined;
    setKeepsView(isViewGiven);
    setClaimPlace(0);
    setPointed(undefined);
    setCandidates(undefined);
    setSpot(undefined);
    setTab(isKnown ? 'evidence' : 'way');
    if (isKnown) halveSheet();
    else restoreSheet();
    setChosen(isKnown ? choice : undefined);
  }

  return {
    chosen,
    isChosen: (choice: Choice) => isChosen(keyOf(choice)),
    choose,
    /** Whether the map looks where it was told to, and does not go to what is chosen. */
    keepsView,
    pointed,
    setPointed,
    /** Ids of the features in view, in reading order. */
    inView,
    setInView,
    candidates,
    setCandidates,
    /** A spot of the basemap that is marked and named on the map until something is chosen. */
    spot,
    setSpot,
    sheet,
    setSheet,
    tab,
    setTab: (next: Tab) => {
      setTab(next);
      liftSheet();
    },
    way,
    /** Opens a way through the story; where only one panel fits, it is the one. */
    setWay: (next: Way) => {
      setWay(next);
      setTab('way');
      liftSheet();
    },
    claimPlace,
    setClaimPlace,
    currentClaim,
    /** The sentence that is read now: the one chosen, or the one that the claim on show quotes. */
    currentSentence: createMemo(() => {
      const choice = chosen();
      return choice?.kind === 'sentence' ? choice.id : currentClaim()?.quotes[0]?.sentence;
    }),
    chosenClaims: createMemo(() => subject()?.claims ?? []),
    chosenFeatures: createMemo(() => subject()?.features ?? []),
    pointedFeatures,
  };
}

const keyOf = ({ kind, id }: Choice) => `${kind}/${id}`;
