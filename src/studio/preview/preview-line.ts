import { createSignal, onCleanup } from 'solid-js';
import { type FromPreview, readyMessage, type ToPreview } from './messages';

/** Tells the preview one thing. */
export type Tell = (message: ToPreview) => void;

/**
 * The desk's end of the line to the preview. The page in the frame opens it, and opens another when it is loaded anew.
 * @param frame whose page alone is listened to, as long as it is of this origin
 * @returns how to tell the page something; undefined until it listens
 */
export function createPreviewLine(
  frame: () => HTMLIFrameElement | undefined,
  hear: (message: FromPreview) => void,
): () => Tell | undefined {
  const [port, setPort] = createSignal<MessagePort>();
  const listen = ({ data, origin, source, ports: [next] }: MessageEvent) => {
    if (data !== readyMessage || origin !== location.origin || !next) return;
    if (source !== frame()?.contentWindow) return;
    port()?.close();
    next.addEventListener('message', (event: MessageEvent<FromPreview>) => hear(event.data));
    next.start();
    setPort(next);
  };
  addEventListener('message', listen);
  onCleanup(() => {
    removeEventListener('message', listen);
    port()?.close();
  });
  // What sends to a port takes, unlike a window, a list of what goes with it in place of an origin.
  return () => {
    const to = port();
    return to && ((message) => to.postMessage(message, []));
  };
}
