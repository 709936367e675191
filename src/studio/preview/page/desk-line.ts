import { type FromPreview, readyMessage, type ToPreview } from '../messages';

/** The preview's end of the line to the desk. */
export interface DeskLine {
  tell(message: FromPreview): void;
  listen(hear: (message: ToPreview) => void): void;
}

/** Opens the line to the desk, in whose frame the page is: no window of another origin is given an end of it. */
export function openDeskLine(): DeskLine {
  const { port1, port2 } = new MessageChannel();
  return {
    tell: (message) => port1.postMessage(message),
    listen(hear) {
      port1.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => hear(data));
      port1.start();
      parent.postMessage(readyMessage, location.origin, [port2]);
    },
  };
}
