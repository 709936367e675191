import { type Accessor, createContext, createMemo, useContext } from 'solid-js';
import type { View } from '../cartography/layers/view';
import { interfaceLanguageFor } from '../i18n/languages';
import { type EvidenceIndex, indexEvidence } from '../story/evidence';
import { once } from '../story/memory/once';
import type { Story } from '../story/model';
import type { Address } from './address/address';
import { createAddress } from './address/session-address';
import { type Accounts, createAccounts } from './parts/accounts';
import { type BottomSheet, createBottomSheet } from './parts/bottom-sheet';
import { type Camera, createCamera } from './parts/camera';
import { createDatasetPart, type DatasetPart } from './parts/dataset';
import { withChange } from './parts/change';
import { createInArticle, type InArticle } from './parts/in-article';
import { createLayers, type Layers } from './parts/layers';
import { createMapStatus, type MapStatus } from './parts/map-status';
import { createMeasuring, type Measuring } from './parts/measuring';
import { createMissing, type Missing } from './parts/missing';
import { createPanels, type Panels } from './parts/panels';
import { createPaper, type PaperPart } from './parts/paper';
import { createPicture, type Picture } from './parts/picture';
import { createReading, type Reading } from './parts/reading';
import { createRoute, type RouteTrace } from './parts/route';
import { createSelection, type Selection } from './parts/selection';
import { createSituations, type Situations, storiesOf } from './parts/situations';
import { createSources, type Sources } from './parts/sources';
import { shareUnchanged } from './share-unchanged';
import { createView } from './view';
import { createWords, type InterfaceWords } from './words';

/** What one reader of a story has chosen, hidden and read: a part for each concern. */
export interface Session {
  /** The story as it is now, as of the date that is read. What a change leaves as it was is the same object as before. */
  readonly story: Accessor<Story>;
  readonly situations: Situations;
  readonly evidence: Accessor<EvidenceIndex>;
  readonly dataset: DatasetPart;
  readonly words: InterfaceWords;
  readonly reading: Reading;
  readonly panels: Panels;
  readonly bottomSheet: BottomSheet;
  readonly layers: Layers;
  readonly selection: Selection;
  readonly accounts: Accounts;
  readonly inArticle: InArticle;
  readonly sources: Sources;
  readonly route: RouteTrace;
  readonly camera: Camera;
  readonly mapStatus: MapStatus;
  readonly picture: Picture;
  readonly paper: PaperPart;
  readonly measuring: Measuring;
  readonly missing: Missing;
  /** All that the look of the map depends on. */
  readonly view: Accessor<View>;
  /** What of it the page's address keeps. */
  readonly address: Accessor<Address>;
}

const evidenceOf = once(indexEvidence);

/**
 * All state of the page for one story, which may be edited meanwhile. The address and clicks set signals; all else derives.
 * @param date the date as of which it is shown at first, in EDTF; without it, the story's first
 */
export function createSession(given: Accessor<Story>, date?: string): Session {
  const dataset = createDatasetPart(given);
  const situations = createSituations(dataset.story, date);
  const story = createMemo<Story>((before) => {
    const read = storiesOf(dataset.story())(situations.current()?.id, before);
    return situations.compared() ? shareUnchanged(before, withChange(read, situations.change())) : read;
  });
  const evidence = createMemo(() => evidenceOf(story()));
  const reading = createReading(story);
  const bottomSheet = createBottomSheet();
  const panels = createPanels(bottomSheet);
  const layers = createLayers(story);
  const missing = createMissing();
  const selection = createSelection(story, evidence, {
    layers,
    panels,
    bottomSheet,
    situations,
    dataset,
    missing,
  });
  const accounts = createAccounts(story, evidence);
  const route = createRoute(story);
  const camera = createCamera(bottomSheet);
  return {
    story,
    situations,
    evidence,
    dataset,
    words: createWords(
      () => interfaceLanguageFor(reading.language()),
      undefined,
      reading.languageOrder,
      () => story().isSouthern === true,
    ),
    reading,
    panels,
    bottomSheet,
    layers,
    selection,
    accounts,
    inArticle: createInArticle(story, evidence, selection, accounts),
    sources: createSources(story, evidence, selection),
    route,
    camera,
    mapStatus: createMapStatus(),
    picture: createPicture(),
    paper: createPaper(),
    measuring: createMeasuring(),
    missing,
    view: createView({ story, situations, reading, layers, selection, accounts, dataset }),
    address: createAddress({ reading, panels, selection, accounts, layers, situations, route, camera }),
  };
}

const SessionContext = createContext<Session>();

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession: found no session above; expected a SessionProvider');
  return session;
}
