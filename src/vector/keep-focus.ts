import { type Accessor, createEffect, on } from 'solid-js';

/**
 * Gives the focus to the link of the same feature where a map's links are made anew, as with each scene: it would be
 * lost with the link that had it.
 * @param scene what the links are made of
 * @returns takes the event of what gets the focus in the map
 */
export function keepFocus(
  scene: Accessor<unknown>,
  map: () => Element,
): (event: { readonly target: EventTarget | null }) => void {
  let focused: { readonly link: Element; readonly same: string } | undefined;
  createEffect(
    on(
      scene,
      () => {
        if (!focused || focused.link.isConnected || document.activeElement !== document.body) return;
        map().querySelector<SVGAElement>(focused.same)?.focus({ preventScroll: true });
      },
      { defer: true },
    ),
  );
  return ({ target }) => {
    const link = target instanceof SVGAElement ? target : undefined;
    const part = link?.closest('.vector-labels, .vector-shapes')?.classList[0];
    const feature = link?.dataset['feature'];
    focused =
      link && part && feature
        ? { link, same: `.${part} a[data-feature="${CSS.escape(feature)}"]` }
        : undefined;
  };
}
