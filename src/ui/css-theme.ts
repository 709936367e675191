import type { Theme, ThemeName } from '../cartography/theme';

/** The interface takes its colours from the map's own theme, as custom properties of the page. */
export function applyTheme(name: ThemeName, theme: Theme, root: HTMLElement): void {
  for (const [key, value] of Object.entries(theme)) {
    if (typeof value === 'string') root.style.setProperty(`--${kebab(key)}`, value);
  }
  for (const [tint, colour] of Object.entries(theme.line)) root.style.setProperty(`--line-${tint}`, colour);
  root.style.colorScheme = name;
  root.dataset.theme = name;
}

const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
