import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

/** Where the eye of one who reads on is, as a share of what is seen, from its top. */
const eye = 0.35;

/** The sentence of a text that is being read: the one where the eye is, as the text is scrolled. */
export function createSentenceInView(scroller: HTMLElement): Accessor<string | undefined> {
  const [sentence, setSentence] = createSignal<string>();
  let frame = 0;
  const look = () => {
    const { left, top, width, height } = scroller.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height * eye);
    const id = found?.closest<HTMLElement>('[data-sentence]')?.dataset['sentence'];
    // Between two paragraphs it is still the one before.
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
