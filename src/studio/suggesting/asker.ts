import type { Files } from '../document/files';
import type { Place } from '../suggest/gazetteer/place';
import type { Suggestions } from '../suggest/suggest';
import type { SuggestAnswer, SuggestRequest } from '../suggest/worker';

type Asked =
  | { readonly ask: 'language'; readonly text: string }
  | { readonly ask: 'places'; readonly typed: string; readonly language: string }
  | {
      readonly ask: 'towns';
      readonly bounds: readonly [number, number, number, number];
      readonly language: string;
    }
  | { readonly ask: 'suggestions'; readonly text: string; readonly language: string; readonly files: Files };

/** Asks the worker that knows the world's names: it is started with the first question. */
export function createAsker() {
  let worker: Worker | undefined;
  let count = 0;
  const waiting = new Map<number, (answer: SuggestAnswer) => void>();

  function ask(asked: Asked): Promise<SuggestAnswer> {
    worker ??= started();
    const id = ++count;
    const answer = new Promise<SuggestAnswer>((resolve) => waiting.set(id, resolve));
    // The second argument tells it from a message to a window, which needs an origin.
    worker.postMessage({ id, base: document.baseURI, ...asked } as SuggestRequest, []);
    return answer;
  }

  function started(): Worker {
    const made = new Worker(new URL('../suggest/worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<SuggestAnswer>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    return made;
  }

  return {
    /** The languages that a text may be in, the likeliest first; none where nothing can be told. */
    async languages(text: string): Promise<readonly string[]> {
      const answer = await ask({ ask: 'language', text });
      return 'languages' in answer ? answer.languages : [];
    },
    /** @throws Error where the names of the places cannot be loaded */
    async suggestions(text: string, language: string, files: Files): Promise<Suggestions> {
      const answer = await ask({ ask: 'suggestions', text, language, files });
      if ('suggestions' in answer) return answer.suggestions;
      throw new Error('error' in answer ? answer.error : 'found no suggestions; expected some');
    },
    /** Places of the world whose name begins with what was typed; none where their names cannot be loaded. */
    async places(typed: string, language: string): Promise<readonly Place[]> {
      const answer = await ask({ ask: 'places', typed, language });
      return 'places' in answer ? answer.places : [];
    },
    /** The largest towns within bounds (degrees); none where their names cannot be loaded. */
    async towns(
      bounds: readonly [number, number, number, number],
      language: string,
    ): Promise<readonly Place[]> {
      const answer = await ask({ ask: 'towns', bounds, language });
      return 'places' in answer ? answer.places : [];
    },
    end: () => worker?.terminate(),
  };
}
