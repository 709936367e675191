/** ms: a screen reader has heard of one focus before the next comes. */
const between = 150;

/**
 * Gives a card's first field the focus. Orca takes an application, as the words of the article and the map are for keys,
 * for a document of its own, and says nothing of the first that has the focus outside of it: that is the card then.
 */
export function focusField(card: HTMLElement, field: HTMLElement | undefined): void {
  const former = document.activeElement;
  if (!former?.closest('[role="application"]') || !former.matches(':focus-visible'))
    return field?.focus({ preventScroll: true });
  card.tabIndex = -1;
  card.focus({ preventScroll: true });
  const goOn = () => {
    if (document.activeElement === card) field?.focus({ preventScroll: true });
  };
  setTimeout(goOn, between);
  // What is typed meanwhile is for the field.
  card.addEventListener('keydown', goOn, { once: true });
}
