import { Unpublishable } from '../../publish/site/site-story';
import { make } from './make';
import type { PublishNews, PublishRequest } from './messages';
import { Unreachable } from './site-reader';

const port = self as unknown as {
  postMessage(news: PublishNews): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<PublishRequest>) => void): void;
};

port.addEventListener('message', ({ data }) => {
  void make(data, (step, share) => port.postMessage({ step, share })).then(
    (made) => port.postMessage(made),
    (error: unknown) => port.postMessage({ failed: failureOf(error), why: String(error) }),
  );
});

function failureOf(error: unknown) {
  if (error instanceof Unpublishable) return 'problems';
  return error instanceof Unreachable ? 'unreachable' : 'fault';
}
