import type { Licences } from './licences';
import type { Renderer } from './pages/renderer';

/** Where a site has its shell, and the module that renders pages: what the studio makes sites of. */
export const shellPath = 'desk/shell.json';
export const rendererPath = 'desk/renderer.mjs';
/** Where it has its thousands of small files in one, by which they are fetched at once. */
export const packPath = 'desk/studio.zip';
/** Whether a file is in that one too. */
export const isPacked = (path: string): boolean => path.startsWith('studio/');
/** Where it has what the file with a whole story is made of. */
export const singlePath = 'desk/single.json';

/** What a site is made of besides stories: the parts of a build that no story changes. */
export interface Shell {
  /** The built pages, with nothing of a story in them. */
  readonly index: string;
  readonly stories: string;
  /** What every page has in it: scripts and stylesheets by path. */
  readonly inline: Readonly<Record<string, string>>;
  /** The script of the 404 page. */
  readonly findSite: string;
  /** The service worker, with marks in place of its lists. */
  readonly worker: string;
  readonly licences: Licences;
  /** Paths of the makers' files of fonts, by the makers' names. */
  readonly fonts: Readonly<Record<string, string>>;
  /** Paths of the files that are the same in every site. */
  readonly files: readonly string[];
}

/** What the file with a whole story in it is made of. */
export interface SingleShell {
  readonly index: string;
  /** Scripts and stylesheets by path, with assets in them. */
  readonly files: Readonly<Record<string, string>>;
  readonly licences: Licences;
}

/** A shell and the module beside it. */
export interface SiteTools {
  readonly shell: Shell;
  readonly renderer: Renderer;
}
