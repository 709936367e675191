/** Between the words and the card, and between the card and the pane's edges, px. */
const gap = 8;

/**
 * Puts a card below some words, or above them where the window has more room there, within its pane.
 * @param boxes of the words, px from the window's top left
 */
export function placeCard(card: HTMLElement, pane: HTMLElement, boxes: readonly DOMRect[]): void {
  const last = boxes.at(-1);
  const first = boxes[0];
  if (!first || !last) return;
  const around = pane.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const middle = (last.left + last.right) / 2 - width / 2;
  const left = Math.min(Math.max(middle, around.left + gap), around.right - gap - width);
  const isBelow = last.bottom + gap + height <= innerHeight || first.top - gap - height < around.top;
  const top = isBelow ? last.bottom + gap : first.top - gap - height;
  card.style.left = `${left - around.left + pane.scrollLeft}px`;
  card.style.top = `${top - around.top + pane.scrollTop}px`;
}
