import type { Story } from '../story/model';
import { onDemand } from './on-demand';

// The parts of the page that few readers need at once.

export const TakeAwayBox = onDemand(() => import('./share/TakeAwayBox').then((module) => module.TakeAwayBox));
/** Only of stories that have several sources. */
export const SourceTexts = onDemand(() =>
  import('./article/SourceTexts').then((module) => module.SourceTexts),
);
/** Only of stories that have several dates. */
export const DateBar = onDemand(() => import('./dates/DateBar').then((module) => module.DateBar));
export const TransferKey = onDemand(() =>
  import('./legend/TransferKey').then((module) => module.TransferKey),
);
/** Only of stories that have a table of events. */
export const MarksInView = onDemand(() =>
  import('./dataset/MarksInView').then((module) => module.MarksInView),
);
export const ShapeKey = onDemand(() => import('./legend/ShapeKey').then((module) => module.ShapeKey));
/** Only for readers whose focus is on the map. */
export const InViewStatus = onDemand(() =>
  import('./features/InViewStatus').then((module) => module.InViewStatus),
);
export const OtherView = onDemand(() => import('./views/OtherView').then((module) => module.OtherView));
export const Paper = onDemand(() => import('./paper/Paper').then((module) => module.Paper));
export const Tracing = onDemand(() => import('./route/Tracing').then((module) => module.Tracing));

/** Loads those without which a story of several dates, or of several sources, is not shown. */
export const preloadFor = ({ situations, texts }: Pick<Story, 'situations' | 'texts'>): Promise<unknown> =>
  Promise.all([
    ...(situations ? [DateBar.preload(), TransferKey.preload()] : []),
    ...(texts.length > 1 ? [SourceTexts.preload()] : []),
  ]);

/** Loads those that readers open on the screen, so that none is waited for. */
export async function preloadParts(): Promise<void> {
  for (const { preload } of [OtherView, Tracing, TakeAwayBox]) await preload();
}
