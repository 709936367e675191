/** ms; by then a screen reader has been told of one change of the focus, and takes the next for another. */
const apart = 150;

/**
 * Gives the first field of a card the focus; by way of the card itself where an element of role "application" had it by
 * keys, as the words of the article and the map. To Orca such an element is a document of its own, and it does not speak
 * of the first element that has the focus in another document.
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
  setTimeout(goOn, apart);
  // What is typed meanwhile is for the field.
  card.addEventListener('keydown', goOn, { once: true });
}
