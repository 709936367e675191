import { attachmentNameIn } from '../../story/files/file-names';
import { changesBetween } from '../document/changes';
import type { Files } from '../document/files';
import type { CheckAnswer, CheckFault, CheckRequest, Port } from './messages';

/** Has documents checked off the page's own thread. */
export interface Checker {
  /**
   * Asks for a document to be checked, in place of those that still wait: at most one is checked, and one waits.
   * @returns the version that its answer has
   */
  check(slug: string, files: Files): number;
}

export interface CheckerOptions {
  /** The address of the world's files, with a slash at its end. */
  readonly world: string;
  /** Whether answers have the compiled story; asked with each request. */
  readonly withStory?: () => boolean;
  /** Whether answers have what the fronts make of the territory; asked with each request. */
  readonly withDivision?: () => boolean;
  /** Called with each answer, in the order of the versions; some versions have none. */
  readonly onAnswer: (answer: CheckAnswer | CheckFault) => void;
}

/** A checker at the other end of a line to `serveChecks`: only what changed since the last request is sent. */
export function createChecker(
  port: Port,
  { world, withStory = () => false, withDivision = () => false, onAnswer }: CheckerOptions,
): Checker {
  let sent: Files = new Map();
  let version = 0;
  let isBusy = false;
  let waiting: { readonly slug: string; readonly files: Files } | undefined;

  function send(): void {
    if (isBusy || !waiting) return;
    const { slug, files } = waiting;
    const now = withoutBytes(files);
    const changes = changesBetween(sent, now);
    [sent, waiting, isBusy] = [now, undefined, true];
    port.postMessage({
      version,
      slug,
      changes,
      world,
      withStory: withStory(),
      withDivision: withDivision(),
    } satisfies CheckRequest);
  }

  port.addEventListener('message', ({ data }: MessageEvent<CheckAnswer | CheckFault>) => {
    isBusy = false;
    if ('fault' in data) sent = new Map();
    onAnswer(data);
    send();
  });

  return {
    check(slug, files) {
      waiting = { slug, files };
      version++;
      send();
      return version;
    },
  };
}

const nothing = new Uint8Array();

/** Of pictures and their like, the check reads the names alone; of attachments the bytes, which are sent once. */
const withoutBytes = (files: Files): Files =>
  new Map(
    [...files].map(([name, contents]) => {
      const isRead = typeof contents === 'string' || attachmentNameIn(name) !== undefined;
      return [name, isRead ? contents : nothing];
    }),
  );
