import type { PublishNews, PublishRequest } from './messages';

const port = self as unknown as {
  postMessage(news: PublishNews): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<PublishRequest>) => void): void;
};

port.addEventListener('message', ({ data }) => void answer(data));

async function answer(request: PublishRequest): Promise<void> {
  try {
    // Loaded only now: it waits for the words of all languages, and a message that comes meanwhile would be lost.
    const { made } = await import('./made');
    port.postMessage(await made(request, (step, share) => port.postMessage({ step, share })));
  } catch (error) {
    port.postMessage({ failed: 'unreachable', why: String(error) });
  }
}
