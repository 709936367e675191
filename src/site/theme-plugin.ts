import type { Plugin } from 'vite';
import { themeStylesheet } from '../ui/paint/css-theme';

const name = 'virtual:themes.css';

/** The colours of both themes as a stylesheet, so that they apply before any script runs. */
export function themePlugin(): Plugin {
  return {
    name: 'claimed-ground:themes',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? themeStylesheet() : undefined),
  };
}
