/**
 * Switches fonts that are not requested yet to `font-display: swap`: they are for text that is opened later. Fonts of
 * the first view stay `optional`, so that nothing that is painted reflows.
 */
export function letFacesComeLate(): void {
  for (const face of document.fonts) if (face.status === 'unloaded') face.display = 'swap';
}
