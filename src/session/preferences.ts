import type { ThemeName } from '../cartography/theme';
import { readsMiles } from '../i18n/formats';
/** Whether the reader's region measures in miles. A page that is rendered ahead has no reader yet. */
export function prefersMiles(): boolean {
  return !import.meta.env.SSR && readsMiles(navigator.languages[0] ?? '');
}

export function preferredTheme(): ThemeName {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The reader's letter size as a share of the browsers' default of 16 px; 1 in a page that is rendered ahead. */
export const preferredLetterScale = () =>
  import.meta.env.SSR ? 1 : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
