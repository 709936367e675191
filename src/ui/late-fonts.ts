/**
 * Switches fonts that are not requested yet to `font-display: swap`: they are for text that is opened later. Fonts of
 * the first view stay `optional`, so that nothing that is painted reflows.
 */
export function swapLateFonts(): void {
  for (const font of document.fonts) if (font.status === 'unloaded') font.display = 'swap';
}
