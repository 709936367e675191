import type { InterfaceWords } from '../../session/words';
import type { Feature, Outline } from '../../story/model';
import type { Telling } from './subject-words';

const methods = {
  gazetteer: 'methodGazetteer',
  drawn: 'methodDrawn',
  'cut-by-fronts': 'methodCut',
  computed: 'methodComputed',
  none: 'methodNone',
} as const;

/** How an outline was made. */
export const methodName = ({ method }: Outline, { t }: InterfaceWords): string => t(methods[method]);

/** How far it can be off. */
export const precisionWords = (
  { precisionKm }: Pick<Outline, 'precisionKm'>,
  words: InterfaceWords,
): string =>
  precisionKm > 0
    ? words.t('aboutDistance', { distance: words.distance(precisionKm, 1) })
    : words.t('precisionNone');

/** The same for a whole shape, or for each part of a route of which more or less is known. */
export function precisions(feature: Feature, words: InterfaceWords): string[] {
  const parts = feature.kind === 'route' ? feature.precisionParts : [];
  if (feature.outline.precisionKm === 0 || parts.length < 2) return [precisionWords(feature.outline, words)];
  return parts.map((part) =>
    words.t('precisionPart', {
      precision: precisionWords(part, words),
      from: words.number(part.fromKm),
      to: words.number(part.toKm),
    }),
  );
}

/** Where the outline of a feature comes from, of which date it is and how far it can be off, in one line. */
export function outlineSentence(
  { outline }: Feature,
  { evidence, words }: Pick<Telling, 'evidence' | 'words'>,
): string {
  const { t, of, date } = words;
  if (outline.method === 'none') return t('noPlaceOnMap');
  const found = evidence().sourceById.get(outline.source);
  const licence = found?.licence === undefined ? '' : ` (${found.licence})`;
  const facts = { source: `${of(found?.name ?? {})}${licence}`, date: date(outline.asOf) };
  return outline.precisionKm > 0
    ? t('citeOutline', {
        ...facts,
        precision: precisionWords(outline, words),
      })
    : t('citeSign', facts);
}
