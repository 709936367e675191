import { Unpublishable } from '../../publish/site/site-story';
import { make } from './make';
import type { PublishNews, PublishRequest, Step } from './messages';
import { Unreachable } from './site-reader';

/** What is said once a request is done, or has failed. */
export const made = (
  request: PublishRequest,
  tell: (step: Step, share: number) => void,
): Promise<PublishNews> =>
  make(request, tell).catch((error: unknown) => ({
    failed: failureOf(error),
    why: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));

function failureOf(error: unknown) {
  if (error instanceof Unpublishable) return 'problems';
  return error instanceof Unreachable ? 'unreachable' : 'fault';
}
