import type { Feature } from '../story/model';
import type { InterfaceWords } from './words';

/**
 * Whether the article says it, or a table of events, or somebody in it alleges or denies it; of what somebody drew, that the
 * article does not say where its line runs.
 */
export function basisName(feature: Feature, { t }: InterfaceWords): string {
  const { basis, outline } = feature;
  if (basis === 'context') return t('basisContext');
  if (feature.kind === 'backing' && feature.status !== 'said')
    return t(feature.status === 'alleged' ? 'basisAlleged' : 'basisDenied');
  if (feature.kind === 'event' && feature.line !== undefined) return t('basisTable');
  const isDrawn = outline.method === 'drawn' || outline.method === 'cut-by-fronts';
  return t(isDrawn ? 'basisDrawn' : 'basisArticle');
}
