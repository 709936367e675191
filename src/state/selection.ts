import { createMemo, createSignal } from 'solid-js';
import type { Row } from '../cartography/rows';
import type { EvidenceIndex } from '../story/evidence';

/** What is chosen. */
export interface Choice {
  readonly kind: 'feature' | 'sentence';
  readonly id: string;
}

/** What is pointed at: what could be chosen, or a row of the legend. */
export type Pointed = Choice | { readonly kind: 'row'; readonly id: string };

/** Several features to choose from; `at` is where on the map their list belongs, px from its top left. */
export interface Offer {
  readonly features: readonly string[];
  readonly at?: { readonly x: number; readonly y: number };
}

/** Where there is no room for all panels, the one that is open. */
export type Tab = 'article' | 'legend' | 'evidence';

/** What is chosen, pointed at and offered, and what of the evidence is on show. */
export function createSelection(evidence: EvidenceIndex, rows: readonly Row[]) {
  const [chosen, setChosen] = createSignal<Choice>();
  const [pointed, setPointed] = createSignal<Pointed>();
  const [offer, setOffer] = createSignal<Offer>();
  const [tab, setTab] = createSignal<Tab>('article');
  const [claimPlace, setClaimPlace] = createSignal(0);

  const lit = (what: Pointed | undefined): readonly string[] => {
    if (!what) return [];
    if (what.kind === 'row') return rows.find((row) => row.id === what.id)?.features ?? [];
    return what.kind === 'feature' ? [what.id] : evidence.featuresOf(what.id).map(({ id }) => id);
  };
  const currentClaim = createMemo(() => {
    const choice = chosen();
    return choice?.kind === 'feature' ? evidence.claimsOf(choice.id)[claimPlace()] : undefined;
  });

  /** Chooses what the story has; anything else, or nothing, ends the choice. */
  function choose(choice: Choice | undefined): void {
    const known = choice?.kind === 'feature' ? evidence.featureById : evidence.sentenceById;
    const isKnown = choice !== undefined && known.has(choice.id);
    setClaimPlace(0);
    setPointed(undefined);
    setOffer(undefined);
    setTab(isKnown ? 'evidence' : 'article');
    setChosen(isKnown ? choice : undefined);
  }

  return {
    chosen,
    choose,
    pointed,
    setPointed,
    offer,
    setOffer,
    tab,
    setTab,
    claimPlace,
    setClaimPlace,
    currentClaim,
    /** The sentence that is read now: the one chosen, or the one that the claim on show quotes. */
    currentSentence: createMemo(() => {
      const choice = chosen();
      return choice?.kind === 'sentence' ? choice.id : currentClaim()?.quotes[0]?.sentence;
    }),
    chosenFeatures: createMemo(() => lit(chosen())),
    pointedFeatures: createMemo(() => lit(pointed())),
  };
}
