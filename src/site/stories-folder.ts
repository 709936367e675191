import { resolve } from 'node:path';

/**
 * The folder of the stories: `STORIES`, from where the command was called, or else the project's own. npm runs a script
 * in the project's folder, and names the caller's in INIT_CWD.
 */
export function storiesFolder(): string {
  const { STORIES: folder, INIT_CWD: caller } = process.env;
  return folder ? resolve(caller ?? '', folder) : 'data/stories';
}
