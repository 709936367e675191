import { type Accessor, batch, createComputed, createMemo, createSignal } from 'solid-js';
import type { EvidenceIndex } from '../../story/evidence';
import type { Story } from '../../story/model';
import type { Spot } from '../../story/same-place';
import { type Choice, subjectOf } from '../../story/subject';
import { isSameList } from '../same-list';
import { createSetSelector } from '../set-selector';
import type { BottomSheet } from './bottom-sheet';
import type { DatasetPart } from './dataset';
import type { Layers } from './layers';
import type { Point } from './measuring';
import type { Missing } from './missing';
import type { Panels } from './panels';
import type { Situations } from './situations';

/** What is pointed at: what could be chosen, or a row of the legend. */
export type Pointed = Choice | { readonly kind: 'row'; readonly id: string };

/** Features to choose from; `at` is where on the map their list belongs, px from its top left. */
export interface Candidates {
  readonly features: readonly string[];
  /** How many there are, where these are not all. */
  readonly total?: number;
  readonly at?: { readonly x: number; readonly y: number };
  /** Where that is, to be told with them: degrees, and as many decimals as a pixel is worth. */
  readonly point?: Point;
}

/** The parts of the session that a choice concerns. */
interface Around {
  readonly layers: Layers;
  readonly panels: Panels;
  readonly bottomSheet: BottomSheet;
  readonly situations: Situations;
  readonly dataset: DatasetPart;
  readonly missing: Missing;
}

export type Selection = ReturnType<typeof createSelection>;

/** What is chosen and pointed at, what one may choose from, and what of the evidence is on show. */
export function createSelection(
  story: Accessor<Story>,
  evidence: Accessor<EvidenceIndex>,
  { layers: { rows }, panels, bottomSheet, situations, dataset, missing }: Around,
) {
  const [asked, setAsked] = createSignal<Choice>();
  /** What is to be chosen once it has been read from the table of events. */
  const [awaited, setAwaited] = createSignal<Choice>();
  const [keepsView, setKeepsView] = createSignal(false);
  const [pointed, setPointed] = createSignal<Pointed>();
  const [candidates, setCandidates] = createSignal<Candidates>();
  const [spot, setSpot] = createSignal<Spot>();
  /** Of the claims of what is chosen, the id of the one on show; the first until the reader goes on. */
  const [shownClaim, setShownClaim] = createSignal<string>();

  const subject = createMemo(() => {
    const choice = asked();
    return choice && subjectOf(choice, story(), evidence());
  });
  const chosen = createMemo(() => (subject() ? asked() : undefined));
  const chosenClaims = createMemo(() => subject()?.claims ?? [], [], { equals: isSameList });
  const chosenFeatures = createMemo(() => subject()?.features ?? [], [], { equals: isSameList });
  const pointedFeatures = createMemo((): readonly string[] => {
    const what = pointed();
    if (!what) return [];
    if (what.kind === 'row') return rows().find((row) => row.id === what.id)?.features ?? [];
    return subjectOf(what, story(), evidence())?.features ?? [];
  });
  const claimPlace = createMemo(() =>
    Math.max(
      0,
      chosenClaims().findIndex(({ id }) => id === shownClaim()),
    ),
  );
  /** Of a sentence all claims are on show at once; of anything else one after the other. */
  const currentClaim = createMemo(() =>
    chosen()?.kind === 'sentence' ? undefined : chosenClaims()[claimPlace()],
  );

  // Of all that could be chosen only what changes is notified.
  const isChosen = createSetSelector(() => new Set([chosen() ?? []].flat().map(keyOf)));

  /**
   * Chooses what the story has; anything else, or nothing, ends the choice. What it has as of another date leads to that
   * date. The map goes to what is chosen, unless `isViewGiven` says where it looks.
   */
  function choose(choice: Choice | undefined, isViewGiven = false): void {
    if (choice?.kind === 'feature' && !evidence().featureById.has(choice.id)) {
      situations.showDateOf(choice.id);
    }
    const isKnown = choice !== undefined && subjectOf(choice, story(), evidence()) !== undefined;
    setAwaited(undefined);
    setKeepsView(isViewGiven);
    setShownClaim(undefined);
    setPointed(undefined);
    setCandidates(undefined);
    setSpot(undefined);
    panels.setOpen(isKnown ? 'evidence' : 'reading');
    if (isKnown) bottomSheet.halve();
    else bottomSheet.restore();
    setAsked(isKnown ? choice : undefined);
    if (choice && !isKnown && dataset.mayHave(choice.id)) void bring(choice, isViewGiven);
  }
  async function bring(choice: Choice, isViewGiven: boolean): Promise<void> {
    setAwaited(choice);
    const table = await dataset.table();
    const isThere = (await table?.bring(choice.id)) ?? false;
    if (awaited() !== choice) return;
    batch(() => {
      setAwaited(undefined);
      if (isThere) choose(choice, isViewGiven);
      else if (!dataset.hasFailed()) missing.setTarget({ kind: 'choice', id: choice.id });
    });
  }
  // An edit of the story may take away what is chosen.
  createComputed(() => {
    if (asked() && !subject()) choose(undefined);
  });

  return {
    chosen,
    /** What will be chosen as soon as it is there. */
    awaited,
    isChosen: (choice: Choice) => isChosen(keyOf(choice)),
    choose,
    /** Whether the map looks where it was told to, and does not go to what is chosen. */
    keepsView,
    pointed,
    setPointed,
    candidates,
    setCandidates,
    /** A spot of the basemap that is marked and named on the map until something is chosen. */
    spot,
    setSpot,
    claimPlace,
    setClaimPlace: (place: number) => setShownClaim(chosenClaims()[place]?.id),
    currentClaim,
    /** The sentence that is read now: the one chosen, or the one that the claim on show quotes. */
    currentSentence: createMemo(() => {
      const choice = chosen();
      return choice?.kind === 'sentence' ? choice.id : currentClaim()?.quotes[0]?.sentence;
    }),
    chosenClaims,
    chosenFeatures,
    pointedFeatures,
  };
}

const keyOf = ({ kind, id }: Choice) => `${kind}/${id}`;
