import type { Plugin } from 'vite';
import type { Shell } from '../../publish/site/shell';

export const SHELL_PLUGIN = 'claimed-ground:shell';

/** What other plugins of the build give to its shell. */
export type ShellParts = {
  -readonly [Part in 'index' | 'stories' | 'inline' | 'findSite']?: Shell[Part];
} & {
  /** The module that renders pages. */
  renderer?: string;
};

export interface ShellApi {
  readonly parts: ShellParts;
}

/** The parts of the shell that a build publishes, if it publishes one. */
export const shellParts = (plugins: readonly Plugin[]): ShellParts | undefined =>
  (plugins.find(({ name }) => name === SHELL_PLUGIN)?.api as ShellApi | undefined)?.parts;
