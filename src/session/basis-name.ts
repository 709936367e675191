import type { Feature } from '../story/model';
import type { InterfaceWords } from './words';

/** Whether the article says it; of what somebody drew, that the article does not say where its line runs. */
export function basisName({ basis, outline }: Feature, { t }: InterfaceWords): string {
  if (basis === 'context') return t('basisContext');
  const isDrawn = outline.method === 'drawn' || outline.method === 'cut-by-fronts';
  return t(isDrawn ? 'basisDrawn' : 'basisArticle');
}
