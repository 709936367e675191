import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Inline, inlineIn, inlinePages } from '../../publish/site/hosting/inline';

/**
 * Tells what the pages in a build's folder have inline; a later build in the same folder is noticed.
 * @param folder the build's
 */
export function inlineOf(folder: string): () => Inline {
  const paths = inlinePages.map((page) => join(folder, page));
  let [read, inline] = ['', inlineIn([])];
  return () => {
    const there = paths.filter((path) => existsSync(path));
    const version = there.map((path) => statSync(path).mtimeMs).join();
    if (version !== read)
      [read, inline] = [version, inlineIn(there.map((path) => readFileSync(path, 'utf8')))];
    return inline;
  };
}
