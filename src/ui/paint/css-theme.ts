import { type Theme, type ThemeName, themes } from '../../cartography/theme';

/** The interface takes its colours from the map's own theme: custom properties of the page, by name. */
export function customProperties({ fill, line, ...colours }: Theme): Readonly<Record<string, string>> {
  const named = (prefix: string, values: object) =>
    Object.entries(values).map(([key, value]) => [`--${prefix}${kebab(key)}`, value as string]);
  return Object.fromEntries([...named('', colours), ...named('fill-', fill), ...named('line-', line)]);
}

/** A name of a theme's colour as custom properties are written. */
export const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The stylesheet that has both themes: the browser's wish decides until the page says otherwise. */
export function themeStylesheet(): string {
  const rules = (name: ThemeName) =>
    [
      `color-scheme:${name}`,
      ...Object.entries(customProperties(themes[name])).map(([key, value]) => `${key}:${value}`),
    ].join(';');
  return [
    `:root{${rules('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${rules('dark')}}}`,
    `:root[data-theme="dark"]{${rules('dark')}}`,
    // Paper is light.
    `@media print{:root,:root[data-theme],:root:not([data-theme="light"]){${rules('light')}}}`,
  ].join('\n');
}
