import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

/** The assumed reading position, as a share of the visible height from its top. */
const eye = 0.35;

/** The sentence at the reading position, updated on scroll. */
export function createSentenceInView(scroller: HTMLElement): Accessor<string | undefined> {
  const [sentence, setSentence] = createSignal<string>();
  let frame = 0;
  const look = () => {
    const { left, top, width, height } = scroller.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height * eye);
    const id = found?.closest<HTMLElement>('[data-sentence]')?.dataset['sentence'];
    // Between paragraphs, the one before.
    if (id !== undefined) setSentence(id);
  };
  const onScroll = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  scroller.addEventListener('scroll', onScroll, { passive: true });
  onMount(look);
  onCleanup(() => {
    scroller.removeEventListener('scroll', onScroll);
    cancelAnimationFrame(frame);
  });
  return sentence;
}
