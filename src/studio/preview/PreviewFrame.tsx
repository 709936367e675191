import { createSignal, onCleanup, onMount, untrack } from 'solid-js';
import { writeAddress } from '../../session/address/address';
import { draftPage } from '../../story/pages';
import { useDesk } from '../desk/desk';
import { frameSize, type Width } from './frame-size';
import styles from './Preview.module.css';

/** The page of the draft, at a phone's or a desk's width, smaller where it would not fit. */
export function PreviewFrame(props: {
  title: string;
  width: Width;
  /** While it is not, the page keeps its size. */
  isShown: boolean;
  ref: (frame: HTMLIFrameElement) => void;
}) {
  const desk = useDesk();
  const [room, setRoom] = createSignal({ width: 0, height: 0 });
  let stage!: HTMLDivElement;
  onMount(() => {
    const observer = new ResizeObserver(() => {
      if (props.isShown) setRoom({ width: stage.clientWidth, height: stage.clientHeight });
    });
    observer.observe(stage);
    onCleanup(() => observer.disconnect());
  });
  const size = () => frameSize(props.width, room());
  // What changes later is told to the page, which keeps its address.
  const address = untrack(
    () => draftPage + writeAddress({ lang: desk.language(), theme: desk.theme(), account: [], hide: [] }),
  );
  return (
    <div class={styles.stage} ref={stage} data-width={props.width}>
      <iframe
        class={styles.frame}
        ref={props.ref}
        title={props.title}
        src={address}
        style={{
          'inline-size': `${size().width}px`,
          'block-size': `${size().height}px`,
          left: `${(room().width - size().width * size().scale) / 2}px`,
          scale: size().scale,
        }}
      />
    </div>
  );
}
